"""Regular blood and donors in further everyday ways of telling."""

from __future__ import annotations

from datetime import date

import pytest

from waymark.profile.facts import FactName
from waymark.understanding.messages import read_message
from waymark.vocabulary.vocabulary import Vocabulary

TODAY = date(2026, 11, 22)


def _value(text: str, name: FactName, vocabulary: Vocabulary) -> object:
    facts = read_message(text, vocabulary=vocabulary, today=TODAY)
    return next((fact.value for fact in facts if fact.name is name), "not told")


@pytest.mark.parametrize(
    "text",
    [
        "top-ups monthly",
        "2 pints every three weeks",
        "gets 2 bags a month",
        "two units of packed cells monthly",
        "needs topping up every few weeks",
    ],
)
def test_bags_at_a_pace_are_regular_blood(text: str, vocabulary: Vocabulary) -> None:
    assert _value(text, FactName.TRANSFUSION_DEPENDENT, vocabulary) is True


@pytest.mark.parametrize(
    "text",
    ["rarely transfused", "last transfusion was 8 years ago", "one transfusion when I broke my leg"],
)
def test_blood_seldom_or_long_ago_is_not_regular(text: str, vocabulary: Vocabulary) -> None:
    assert _value(text, FactName.TRANSFUSION_DEPENDENT, vocabulary) is False


@pytest.mark.parametrize(
    "text",
    [
        "we tested everyone, no luck with a match",
        "sister tested, not a match",
        "my brother got tested but he's not a match",
        "no luck finding a donor",
    ],
)
def test_kin_tested_in_vain_are_no_donor(text: str, vocabulary: Vocabulary) -> None:
    assert _value(text, FactName.MATCHED_DONOR, vocabulary) is False


def test_a_register_by_its_name_is_one(vocabulary: Vocabulary) -> None:
    assert _value("Anthony Nolan found someone", FactName.MATCHED_DONOR, vocabulary) == "registry"
