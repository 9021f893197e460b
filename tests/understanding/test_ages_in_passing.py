"""Ages told in passing: "who is 4", "80 next week", "30ish", and those of somebody else."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import Certainty, FactName


@pytest.mark.parametrize(
    ("asked", "text", "age", "certainty"),
    [
        (None, "it's for my granddaughter who is 4 and has SMA", 4, Certainty.SURE),
        (None, "Our Tom's 80 next week, he's got mesothelioma", 79, Certainty.SURE),
        (None, "my boy has Duchenne, he'll be 8 come Thanksgiving", 7, Certainty.SURE),
        (None, "psoriasis, joint pain started 1 yr back, 32/F", 32, Certainty.SURE),
        (None, "asking for a mate. 30ish, testicular cancer", 30, Certainty.ABOUT),
        (None, "his dad did the test and he is 9", 9, Certainty.SURE),
        (FactName.AGE, "4 in July gone", 4, Certainty.SURE),
        (FactName.AGE, "50 odd mate", 50, Certainty.ABOUT),
    ],
)
def test_the_age_is_told(
    asked: FactName | None, text: str, age: int, certainty: Certainty, read: Read
) -> None:
    facts = [fact for fact in read(text, asked=asked) if fact.name is FactName.AGE]
    assert [(fact.value, fact.certainty) for fact in facts] == [(age, certainty)]


@pytest.mark.parametrize(
    "text",
    [
        "what of my cousin, she has AS and she is 19, can she join?",
        "over 65s trials",
        "I'm over 40 with psoriasis",
        "who is 2 for?",
        "his sister has no Wilson, she's carrier only, 9 years old",
    ],
)
def test_no_age_of_the_patient_is_told(text: str, read: Read) -> None:
    assert not [fact for fact in read(text) if fact.name is FactName.AGE]


def test_what_is_told_by_she_of_a_relative_is_not_the_patients(read: Read) -> None:
    facts = read("my brother also sick, he have cancer of blood and take chemo")
    assert not [fact for fact in facts if fact.name is FactName.CONDITION]
