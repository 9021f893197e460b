"""Hours of travel are read as such, and are never taken for a distance."""

from __future__ import annotations

import pytest

from waymark.understanding.travel_time import hours_of_travel


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("2 hours drive", 2),
        ("I can drive about two hours", 2),
        ("up to 2 hours drive", 2),
        ("an hour and a half by train", 1.5),
        ("no more than an hour away", 1),
        ("half an hour from home", 0.5),
        ("a couple of hours driving", 2),
        ("within 3 hours", 3),
    ],
)
def test_the_hours_are_read(text: str, hours: float) -> None:
    assert hours_of_travel(text) == hours


@pytest.mark.parametrize(
    "text",
    [
        "the transfusion takes 2 hours",
        "2 hours ago",
        "she sleeps 10 hours",
        "a 2 hour flight",
        "2 hours",
        "drive",
    ],
)
def test_other_hours_are_none(text: str) -> None:
    assert hours_of_travel(text) is None
