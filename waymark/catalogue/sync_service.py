"""Syncs again and again: at once, then after each pause, whatever the registry does."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta

from waymark.catalogue.report import LoadReport
from waymark.errors import WaymarkError

LONGEST_AFTER_FAILURE = timedelta(minutes=10)
_SPREAD = 0.1  # of a pause, both ways: many installations must not ask at the same minute

Say = Callable[[str], None]
Wait = Callable[[float], None]
"""Takes the seconds to wait; ends the service by raising."""


def keep_syncing(
    sync: Callable[[], LoadReport],
    *,
    every: timedelta,
    wait: Wait,
    say: Say,
    jitter: Callable[[], float] = random.random,
) -> None:
    """Syncs for ever, a line of the log each time; a failure is tried again after ten minutes at most."""
    while True:
        is_good = _sync_once(sync, say)
        pause = every if is_good else min(every, LONGEST_AFTER_FAILURE)
        wait(pause.total_seconds() * (1 - _SPREAD + 2 * _SPREAD * jitter()))


def _sync_once(sync: Callable[[], LoadReport], say: Say) -> bool:
    try:
        report = sync()
    except WaymarkError as error:
        say(f"sync failed: {error}")
        return False
    say(
        f"sync: {report.new} new, {report.changed} changed, {report.unchanged} unchanged, "
        f"{report.unreadable} unreadable, {report.removed} removed"
    )
    for problem in report.problems:
        if problem.field == "page":
            say(f"sync failed: {problem.source}: {problem.reason}")
    return not report.files_failed
