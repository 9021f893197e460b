"""Brings numbered updates back into their order: a platform may send several at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

HOLD_SECONDS = 2.0
"""How long an update waits for one before it that has not come; an emergency waits for none."""

FARTHEST = 1000
"""A jump over more numbers than this is a new count (Telegram begins one after a quiet week), no gap."""

Begin = Callable[[], None]


@dataclass
class Sequence:
    """Begins updates in the order of their numbers; after a start, nobody knows which number is the first."""

    hold_seconds: float = HOLD_SECONDS
    expected: int | None = None
    held: dict[int, Begin] = field(default_factory=dict)

    def enter(self, number: int, begin: Begin) -> None:
        """Calls `begin` once all before this number began, after the hold at the latest."""
        if number in self.held or (self.expected is not None and self._is_next(number, self.expected)):
            begin()
            self._passed(number)
            return
        self.held[number] = begin
        asyncio.get_running_loop().call_later(self.hold_seconds, self._release, number)

    def skip(self, number: int) -> None:
        """This number came and waits for none: nobody needs to wait for it."""
        self.enter(number, _nothing)

    def _passed(self, number: int) -> None:
        if self.expected is None or number + 1 > self.expected or self.expected - number > FARTHEST:
            self.expected = number + 1
        while self.expected in self.held:
            begin = self.held.pop(self.expected)
            self.expected += 1
            begin()

    @staticmethod
    def _is_next(number: int, expected: int) -> bool:
        return number <= expected or number - expected > FARTHEST

    def _release(self, number: int) -> None:
        """Gives up waiting for what is missing before this number."""
        if number not in self.held:
            return
        for held in sorted(item for item in self.held if item <= number):
            self.held.pop(held)()
        self._passed(number)


def _nothing() -> None:
    """What a number stands for whose update waits for none."""
