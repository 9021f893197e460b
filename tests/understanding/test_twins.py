"""Twins of one age and one illness are one search; what is told of them apart is laid to neither."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import FactName


def value_of(read: Read, text: str, name: FactName) -> object:
    return next((fact.value for fact in read(text, None) if fact.name is name), None)


@pytest.mark.parametrize(
    "text",
    [
        "my twins, 9, both have thal major",
        "our twins are 9, thal major",
        "my twins 9 have thal major, transfused every 3 weeks",
        "I have twins aged 9 with thal major",
    ],
)
def test_one_age_and_one_illness_are_those_of_each(read: Read, text: str) -> None:
    assert value_of(read, text, FactName.AGE) == 9
    assert value_of(read, text, FactName.CONDITION) == "beta-thalassemia major"
    assert value_of(read, text, FactName.ASKING_FOR) == "child"


@pytest.mark.parametrize(
    "text",
    [
        "both my sons, 9 and 12, have thal major",
        "my kids, 9 and 12, thal major",
        "our twins are 9 months and 2 weeks",
    ],
)
def test_two_ages_or_weeks_are_no_age(read: Read, text: str) -> None:
    assert value_of(read, text, FactName.AGE) is None


@pytest.mark.parametrize(
    "text",
    [
        "my twins both have thal, one had a transplant",
        "my twins, 9, all have thal but the older had gene therapy",
    ],
)
def test_what_is_told_of_one_of_them_is_laid_to_neither(read: Read, text: str) -> None:
    assert value_of(read, text, FactName.TREATMENT) is None
