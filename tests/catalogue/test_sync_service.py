"""The service syncs for ever, whatever happens to one sync."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from waymark.catalogue.report import LoadReport, Problem
from waymark.catalogue.sync_service import keep_syncing
from waymark.errors import StoreNotUsable

FAILED = LoadReport(problems=(Problem("thalassemia, page 2", None, "page", "cut off"),), files_failed=1)


class Ended(Exception):
    """The waiting is over."""


def served(*outcomes: LoadReport | Exception, jitter: float = 0.5) -> tuple[list[float], list[str]]:
    """The seconds waited and the lines said while these syncs were made."""
    left: Iterator[LoadReport | Exception] = iter(outcomes)
    waited: list[float] = []
    said: list[str] = []

    def sync() -> LoadReport:
        outcome = next(left)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def wait(seconds: float) -> None:
        waited.append(round(seconds))
        if len(waited) == len(outcomes):
            raise Ended

    with pytest.raises(Ended):
        keep_syncing(sync, every=timedelta(hours=6), wait=wait, say=said.append, jitter=lambda: jitter)
    return waited, said


def test_the_first_sync_is_at_once_and_a_line_tells_of_each() -> None:
    waited, said = served(LoadReport(new=3), LoadReport(unchanged=3))

    assert waited == [6 * 3600, 6 * 3600]
    assert said[0] == "sync: 3 new, 0 changed, 0 unchanged, 0 unreadable, 0 removed"


def test_a_failing_sync_is_told_and_tried_again_soon() -> None:
    waited, said = served(FAILED, StoreNotUsable("trials.db: database is locked"), LoadReport())

    assert waited == [600, 600, 6 * 3600]
    assert "sync failed: thalassemia, page 2: cut off" in said
    assert "sync failed: trials.db: database is locked" in said


def test_no_two_installations_ask_at_the_same_minute() -> None:
    assert served(LoadReport(), jitter=0.0)[0] == [round(6 * 3600 * 0.9)]
    assert served(LoadReport(), jitter=1.0)[0] == [round(6 * 3600 * 1.1)]
