"""What the requests to one running gateway use."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

from waymark.conversations.sessions import SessionStore
from waymark.errors import StoreNotUsable
from waymark.gateway.erasing import Erasing
from waymark.gateway.live import LiveSessions
from waymark.gateway.metrics import Metrics
from waymark.gateway.rasa import Rasa
from waymark.gateway.rates import Rates
from waymark.gateway.sheets import Sheets
from waymark.gateway.standing import Standings, kept_trial_store
from waymark.gateway.tokens import ButtonIds, Tokens
from waymark.gateway.turns import Turns
from waymark.gateway.watch import Watch
from waymark.gateway.wishes import Wishes
from waymark.processes.tracing import Traces
from waymark.settings import Settings


@dataclass(frozen=True)
class Services:
    """What the requests use."""

    settings: Settings
    tokens: Tokens
    button_ids: ButtonIds
    rates: Rates
    rasa: Rasa
    store: SessionStore
    sessions: LiveSessions
    turns: Turns
    erasing: Erasing
    watch: Watch
    standings: Standings
    sheets: Sheets
    wishes: Wishes
    metrics: Metrics
    traces: Traces

    async def is_ready(self) -> dict[str, bool]:
        """Whether each part that a conversation needs answers."""
        return {
            "rasa": await self.rasa.is_ready(),
            "conversations": await _answers(self.store.is_ready),
            "trials": await _answers(lambda: kept_trial_store(self.settings.trials_database).is_filled()),
        }


@asynccontextmanager
async def running(services: Services) -> AsyncIterator[Services]:
    """Keeps the way to Rasa open and watches over what waits, while the block runs."""
    async with services.rasa:
        watching = asyncio.create_task(services.watch.run())
        try:
            yield services
        finally:
            watching.cancel()
            with suppress(asyncio.CancelledError):
                await watching
            await services.sessions.close()
            services.traces.close()


async def _answers(question: Callable[[], bool]) -> bool:
    try:
        return await asyncio.to_thread(question)
    except StoreNotUsable:
        return False
