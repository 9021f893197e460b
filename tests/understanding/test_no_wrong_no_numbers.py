"""Ages and values of another time, or told by way of another number, are read for what they are."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5 months shy of 8", "7 years about"),
        ("turning ten in March", "9 years"),
        ("he'll be 8 in december", "7 years"),
        ("6th birthday next week", "5 years"),
        ("turning 10 soon", "9 years about"),
        ("nearly 17", "17 years about"),
        ("lil one is 4", "4 years"),
        ("18mo", "18 months"),
        ("a year and a half", "18 months"),
        ("six and three quarters", "81 months"),
        ("4½", "54 months"),
        ("in her sixties", "65 years about"),
        ("in her early 40s", "42 years about"),
        ("March 2016 is her date of birth", "10 years"),
        ("born 2015", "10 years about"),
        ("just turned 4", "4 years"),
        ("he turns 8 this november", "7 years about"),
    ],
)
def test_an_age_told_in_a_lay_way(read: Read, text: str, expected: str) -> None:
    assert {fact for fact in told(read(text, "age")) if fact.startswith("age=")} == {f"age={expected}"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ferritin was 5000 last year, now 1200", {"lab=1200 ferritin"}),
        ("ferritin used to be 8000", set()),
        ("ferritin was 5000 at diagnosis", set()),
        ("hb between 7 and 8", {"lab=7 hemoglobin about"}),
        ("ferritin 2000-3000", {"lab=2000 ferritin about"}),
    ],
)
def test_a_value_of_before_or_a_range_is_no_firm_value(read: Read, text: str, expected: set[str]) -> None:
    assert told(read(text)) == expected
