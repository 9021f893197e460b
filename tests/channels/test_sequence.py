"""Numbered updates begin in the order of their numbers, and none waits for ever."""

from __future__ import annotations

import asyncio
from functools import partial

from waymark.gateway.channels.sequence import FARTHEST, Sequence


def begun(
    *numbers: int, expected: int | None = None, skipped: int | None = None, wait: float = 0
) -> list[int]:
    """The order in which updates begin that come in this one, `wait` seconds after the last came.

    Without a wait the hold is too long to end meanwhile, however busy the machine is.
    """

    async def run() -> list[int]:
        order: list[int] = []
        sequence = Sequence(hold_seconds=0.01 if wait else 60, expected=expected)
        for number in numbers:
            if number == skipped:
                sequence.skip(number)
            else:
                sequence.enter(number, partial(order.append, number))
        await asyncio.sleep(wait)
        return order

    return asyncio.run(run())


def test_each_begins_as_soon_as_all_before_it_have() -> None:
    assert begun(3, 1, 2, expected=1) == [1, 2, 3]


def test_what_is_held_when_the_hold_ends_begins_lowest_first() -> None:
    assert begun(9, 7, 8, expected=5, wait=0.05) == [7, 8, 9]


def test_after_a_start_the_first_waits_for_one_that_may_come_before_it() -> None:
    assert begun(9, 7) == []
    assert begun(9, 7, 8, wait=0.05) == [7, 8, 9]


def test_one_that_comes_too_late_begins_at_once() -> None:
    assert begun(5, 3, expected=5) == [5, 3]


def test_nobody_waits_for_a_number_that_was_skipped() -> None:
    assert begun(2, 1, expected=1, skipped=1) == [2]


def test_a_new_count_is_no_gap() -> None:
    assert begun(5, 5 + 2 * FARTHEST, 4, expected=5) == [5, 5 + 2 * FARTHEST, 4]
