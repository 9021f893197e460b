"""What the console does on its own: takes in what Rasa wrote, and looks over everything now and then."""

from __future__ import annotations

import asyncio

from starlette.concurrency import run_in_threadpool

from waymark.console.journal import journal
from waymark.console.services import Services

RECONCILE_EVERY = 300
"""Looks between two comparisons of every conversation with its events."""


async def watch(services: Services, *, every_seconds: float) -> None:
    """Runs until cancelled; a database that is away is tried again at the next look."""
    looks = 0
    while True:
        looks += 1
        take_in = services.ingest.reconcile if looks % RECONCILE_EVERY == 0 else services.ingest.look
        try:
            done = await run_in_threadpool(take_in)
            if done.problems:
                journal().warning("ingest.unreadable", count=done.problems)
        except Exception as error:  # whatever it is, the next look must still come
            journal().error("ingest.failed", error=type(error).__name__)
        await asyncio.sleep(every_seconds)
