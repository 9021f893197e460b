"""Brings numbered updates back into their order: a platform may send several at once."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

HOLD_SECONDS = 2.0
"""How long an update waits for one before it that has not come; an emergency waits for none."""

FARTHEST = 1000
"""A jump over more numbers than this is a new count (Telegram begins one after a quiet week), no gap."""


@dataclass
class Sequence:
    """Lets updates pass in the order of their numbers."""

    hold_seconds: float = HOLD_SECONDS
    expected: int | None = None
    held: dict[int, asyncio.Future[None]] = field(default_factory=dict)

    async def turn(self, number: int) -> None:
        """Returns when it is this update's turn, after the hold at the latest."""
        if self.expected is not None and self._is_next(number, self.expected):
            self.passed(number)
            return
        future = self.held.setdefault(number, asyncio.get_running_loop().create_future())
        try:
            await asyncio.wait_for(asyncio.shield(future), self.hold_seconds)
        except asyncio.TimeoutError:
            self._release(number)

    def skip(self, number: int) -> None:
        """This number came and waits for none: nobody needs to wait for it."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        _let_go(self.held.setdefault(number, future))
        if self.expected is not None and self._is_next(number, self.expected):
            self.passed(number)

    def passed(self, number: int) -> None:
        """It was this number's turn; whoever waits for the one after it may go on."""
        self.held.pop(number, None)
        if self.expected is None or number + 1 > self.expected or self.expected - number > FARTHEST:
            self.expected = number + 1
        while self.expected in self.held:
            _let_go(self.held.pop(self.expected))
            self.expected += 1

    @staticmethod
    def _is_next(number: int, expected: int) -> bool:
        return number <= expected or number - expected > FARTHEST

    def _release(self, number: int) -> None:
        """Gives up waiting for what is missing before this number."""
        for held in sorted(item for item in self.held if item <= number):
            _let_go(self.held.pop(held))
        self.passed(number)


def _let_go(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)
