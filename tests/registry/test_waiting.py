"""How long a registry may make us wait, and how we spread our tries."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from waymark.registry.waiting import asked_wait, pause_before

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("7", 7.0),
        (" 0 ", 0.0),
        ("Sun, 22 Nov 2026 12:01:00 GMT", 60.0),
        ("Sun, 22 Nov 2026 12:01:00 -0000", 60.0),
        ("Sat, 21 Nov 2026 12:00:00 GMT", 0.0),
        ("soon", None),
        ("-5", None),
        ("", None),
        (None, None),
    ],
)
def test_what_a_registry_asks_for_is_read(header: str | None, seconds: float | None) -> None:
    assert asked_wait(header, now=NOW) == seconds


def test_pauses_grow_to_a_limit_and_are_spread() -> None:
    assert [pause_before(attempt, jitter=1.0) for attempt in (2, 3, 4)] == [1.0, 2.0, 4.0]
    assert pause_before(50, jitter=1.0) == 60.0
    assert pause_before(2, jitter=0.0) == 0.5
