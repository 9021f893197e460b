"""What the gateway does on its own: bring waiting messages once Rasa is back, sweep, erase again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import timedelta

from waymark.gateway.delivery import Delivery
from waymark.gateway.erasing import Erasing
from waymark.gateway.journal import journal
from waymark.gateway.live import Live, LiveSessions
from waymark.gateway.rasa import Rasa

SWEEP_SECONDS = 30.0


@dataclass(frozen=True)
class Watch:
    """Runs until cancelled; looks for waiting messages every `every_seconds`."""

    rasa: Rasa
    sessions: LiveSessions
    delivery: Delivery
    erasing: Erasing
    hold_at_most: timedelta
    every_seconds: float
    _under_way: set[asyncio.Task[None]] = field(default_factory=set, init=False)

    async def run(self) -> None:
        """Goes on whatever happens: one failed round must not end the next."""
        await self._round(self.sessions.load_waiting())
        try:
            await asyncio.gather(
                self._repeat(self.every_seconds, self.bring_waiting),
                self._repeat(self.every_seconds, self.sessions.share_again),
                self._repeat(SWEEP_SECONDS, self.sweep),
            )
        finally:
            for task in self._under_way:
                task.cancel()

    async def bring_waiting(self) -> None:
        """Begins to bring every waiting message, each session on its own, once Rasa and its actions answer.

        One that waits, for a lock or for Rasa, holds up no other: the next look comes all the same.
        """
        waiting = await self.sessions.with_waiting()
        if waiting and await self.rasa.is_ready():
            for live in waiting:
                task = asyncio.create_task(self._round(self._bring(live)))
                self._under_way.add(task)
                task.add_done_callback(self._under_way.discard)

    async def sweep(self) -> None:
        """Forgets what is over, and erases again what came back."""
        await self.sessions.sweep(self.hold_at_most)
        await self.erasing.repeat()

    async def _bring(self, live: Live) -> None:
        async with self.sessions.turn(live):
            if not live.is_erased:
                await self.delivery.deliver(live)
                await self.sessions.save(live)

    async def _repeat(self, seconds: float, work: Callable[[], Coroutine[None, None, None]]) -> None:
        while True:
            await asyncio.sleep(seconds)
            await self._round(work())

    @staticmethod
    async def _round(work: Coroutine[None, None, None]) -> None:
        try:
            await work
        except Exception as error:  # whatever it is, the next round must still come
            journal().error("watch.failed", error=type(error).__name__)
