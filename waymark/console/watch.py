"""What the console does on its own: takes in what Rasa wrote, and looks over everything now and then."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from starlette.concurrency import run_in_threadpool

from waymark.console.journal import journal
from waymark.console.services import Services

RECONCILE_EVERY = 300
"""Looks between two comparisons of every conversation with its events."""


def _round(services: Services, *, is_thorough: bool) -> None:
    """Takes in what is new, lets go of what is too old, tells of emergencies."""
    done = services.ingest.reconcile() if is_thorough else services.ingest.look()
    if done.problems:
        journal().warning("ingest.unreadable", count=done.problems)
    now = services.clock()
    services.ingest.forget_older_than(now - timedelta(hours=services.settings.session_hours), now)
    services.teller.tell(now)


async def watch(services: Services, *, every_seconds: float) -> None:
    """Runs until cancelled; a database that is away is tried again at the next look."""
    looks = 0
    while True:
        looks += 1
        try:
            await run_in_threadpool(_round, services, is_thorough=looks % RECONCILE_EVERY == 0)
        except Exception as error:  # whatever it is, the next look must still come
            journal().error("ingest.failed", error=type(error).__name__)
        await asyncio.sleep(every_seconds)
