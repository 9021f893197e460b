"""Rows are worked out beside the writing of a message, once, and what fails is told where it is asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from threading import Event, Thread

import numpy as np
import pytest

from waymark.encoders.handing_on import MOST_KEPT, HandedOn
from waymark.gateway.rows_ahead import LONGEST, RowsAhead


def test_rows_are_begun_while_something_else_is_waited_for() -> None:
    has_begun, may_end = Event(), Event()

    def rows_of(text: str) -> Mapping[str, str]:
        has_begun.set()
        may_end.wait(10)
        return {"encoder": text}

    rows = RowsAhead(rows_of)
    rows.begin("thank you")
    assert has_begun.wait(10)  # nobody asked for them yet
    may_end.set()
    assert asyncio.run(rows.of("thank you")) == {"encoder": "thank you"}


def test_what_failed_ahead_fails_where_it_is_asked_for() -> None:
    def rows_of(_: str) -> Mapping[str, str]:
        raise OSError("no weights")

    rows = RowsAhead(rows_of)
    rows.begin("thank you")
    with pytest.raises(OSError, match="no weights"):
        asyncio.run(rows.of("thank you"))


def test_a_long_text_keeps_no_short_one_waiting() -> None:
    begun: list[str] = []

    def rows_of(text: str) -> Mapping[str, str]:
        begun.append(text)
        return {}

    rows, long = RowsAhead(rows_of), "a" * (LONGEST + 1)
    rows.begin(long)
    assert asyncio.run(rows.of("short")) == {}
    assert begun == ["short"]
    assert asyncio.run(rows.of(long)) == {}
    assert begun == ["short", long]


def test_rows_may_be_kept_and_asked_for_by_several_threads_at_once() -> None:
    kept, row, problems = HandedOn(), np.zeros(2, np.float32), list[Exception]()

    def use(name: str) -> None:
        try:
            for number in range(5 * MOST_KEPT):
                kept.keep(name, f"{name} {number}", row)
                kept.of(name, f"{name} {number // 2}")
                kept.packed(f"{name} {number}")
        except Exception as error:
            problems.append(error)

    threads = [Thread(target=use, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
