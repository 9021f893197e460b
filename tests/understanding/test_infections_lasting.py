"""An infection never treated is there, HIV is never over, and "mother to child" names nobody."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import FactName, FactStatus


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("hep B, never treated", "hepatitis b"),
        ("chronic hepatitis B never treated, 33", "hepatitis b"),
        ("hepatitis C, never been treated for it", "hepatitis c"),
        ("HIV, not treated yet", "hiv infection"),
        ("TB, not cured", "tuberculosis"),
        ("HIV treated with biktarvy", "hiv infection"),
        ("HIV diagnosed in 2010", "hiv infection"),
    ],
)
def test_what_was_not_treated_or_never_ends_is_there(read: Read, text: str, condition: str) -> None:
    told = {(fact.name, fact.value) for fact in read(text)}
    assert (FactName.CONDITION, condition) in told
    assert not [fact for fact in read(text) if fact.status is FactStatus.PAST]


@pytest.mark.parametrize(
    "text", ["thal major, hep C treated in 2014", "thal major, had hepatitis C, cleared"]
)
def test_an_infection_that_was_treated_is_still_over(read: Read, text: str) -> None:
    assert [fact.status for fact in read(text) if fact.value == "hepatitis c"] == [FactStatus.PAST]


@pytest.mark.parametrize("way", ["mother to child", "mother-to-child", "mother to baby"])
def test_how_an_infection_was_passed_on_names_no_patient(read: Read, way: str) -> None:
    assert not [fact for fact in read(f"hep B, {way}", "asking_for") if fact.name is FactName.ASKING_FOR]
    facts = read(f"chronic hep B, {way}, 33")
    assert not [fact for fact in facts if fact.name is FactName.ASKING_FOR]
    assert [fact.value for fact in facts if fact.name is FactName.AGE] == [33]
