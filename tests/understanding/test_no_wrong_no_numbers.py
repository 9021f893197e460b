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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("16 tomorrow", "15 years"), ("13 next month", "12 years"), ("born '84", "41 years about"),
        ("5/3/16", "10 years"), ("she just had her 9th birthday", "9 years"),
        ("late thirties", "38 years about"),
    ],
)  # fmt: skip
def test_an_age_by_a_birthday_or_a_birth_date(read: Read, text: str, expected: str) -> None:
    assert {fact for fact in told(read(text, "age")) if fact.startswith("age=")} == {f"age={expected}"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("LIC is 12", {"lab=12 liver iron concentration"}), ("hb's 9", {"lab=9 hemoglobin"}),
        ("ferritin about two thousand", {"lab=2000 ferritin about"}), ("T2* is 18", {"lab=18 cardiac t2*"}),
        ("hb dropped from 9 to 7", {"lab=7 hemoglobin"}),
    ],
)  # fmt: skip
def test_a_value_is_no_age_and_keeps_its_thousands(read: Read, text: str, expected: set[str]) -> None:
    assert told(read(text)) == expected


def test_how_long_one_has_been_ill_is_no_age(read: Read) -> None:
    assert not {fact for fact in told(read("wife has MS 10 yrs")) if fact.startswith("age=")}
