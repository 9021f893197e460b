"""A message that is nothing but a place, whatever was asked; and places that look like an illness."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import FactName

HEALTH = (FactName.CONDITION, FactName.COMORBIDITY, FactName.INFECTION, FactName.TREATMENT)


def _place(read: Read, text: str, asked: str | None = None) -> object:
    return next((fact.value for fact in read(text, asked) if fact.name is FactName.PLACE), None)


@pytest.mark.parametrize("asked", [None, "asking_for", "age", "condition", "treatment"])
@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Leeds", "Leeds, United Kingdom"),
        ("london, ontario", "London, Canada"),
        ("Houston, Texas", "Houston, United States"),
        ("Rome please", "Rome, Italy"),
        ("Jaipur, Rajasthan", "Jaipur, India"),
        ("Staten Island.", "Staten Island, United States"),
        ("mother, parkinson, 70, sao paulo", "São Paulo, Brazil"),
    ],
)
def test_a_place_told_unasked_is_read(read: Read, text: str, place: str, asked: str | None) -> None:
    assert _place(read, text, asked) == place


@pytest.mark.parametrize("text", ["Vienna", "Houston"])
def test_a_town_with_a_persons_name_is_read_unless_a_person_was_asked_for(read: Read, text: str) -> None:
    assert _place(read, text) is not None
    assert _place(read, text, "asking_for") is None


@pytest.mark.parametrize("text", ["nice", "Reading", "Mobile", "corona", "Houston, we have a problem", "can"])
def test_an_ordinary_word_alone_is_no_place(read: Read, text: str) -> None:
    assert _place(read, text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Prague",
        "I live in Prague",
        "Bergen",
        "we are from Bergen",
        "Staten Island",
        "we live in Huntington Beach",
    ],
)
def test_a_place_is_no_misspelt_illness_or_treatment(read: Read, text: str) -> None:
    assert [fact for fact in read(text) if fact.name in HEALTH] == []
    assert _place(read, text) is not None


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("huntingdon's disease", "huntington's disease"),
        ("my mother has huntington, we live in Milan", "huntington's disease"),
        ("i have bergers disease", "iga nephropathy"),
    ],
)
def test_an_illness_spelt_like_a_place_is_still_read(read: Read, text: str, condition: str) -> None:
    assert [fact.value for fact in read(text) if fact.name is FactName.CONDITION] == [condition]
