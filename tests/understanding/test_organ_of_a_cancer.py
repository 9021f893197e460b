"""An organ named alone, after a cancer was told, says which cancer it is."""

from __future__ import annotations

from datetime import date

import pytest

from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile
from waymark.understanding.messages import read_message
from waymark.vocabulary.vocabulary import standard_vocabulary

CANCER = Profile((Fact(FactName.CONDITION, "cancer"),))
NAMES = standard_vocabulary()
TODAY = date(2026, 11, 22)


def _condition(words: str, known: Profile, asked: FactName | None) -> object:
    facts = read_message(words, vocabulary=NAMES, today=TODAY, known=known, asked=asked)
    return next((fact.value for fact in facts if fact.name is FactName.CONDITION), None)


@pytest.mark.parametrize("asked", [FactName.CONDITION, FactName.AGE, None])
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("stomach", "stomach cancer"),
        ("Stomach.", "stomach cancer"),
        ("it's in her lungs", "lung cancer"),
        ("the pancreas", "pancreatic cancer"),
        ("liver", "liver cancer"),
        ("brain", "brain tumor"),
        ("it started in the breast", "breast cancer"),
    ],
)
def test_an_organ_alone_is_that_cancer(words: str, expected: str, asked: FactName | None) -> None:
    assert _condition(words, CANCER, asked) == expected


@pytest.mark.parametrize("words", ["stomach", "liver", "the pancreas"])
def test_an_organ_alone_is_no_cancer_of_who_told_none(words: str) -> None:
    assert _condition(words, Profile(), FactName.CONDITION) is None


@pytest.mark.parametrize("words", ["her stomach hurts", "not the stomach", "is it the liver?", "no stomach"])
def test_more_words_about_an_organ_tell_no_cancer(words: str) -> None:
    assert _condition(words, CANCER, FactName.CONDITION) is None


def test_an_organ_in_answer_to_what_else_is_wrong_is_no_cancer() -> None:
    assert _condition("kidneys", CANCER, FactName.COMORBIDITY) is None
