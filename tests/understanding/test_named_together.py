"""Medicines named one by one are as many treatments; a regimen by its short name is one."""

from __future__ import annotations

from datetime import date

import pytest

from waymark.profile.facts import FactName
from waymark.understanding.messages import read_message
from waymark.vocabulary.vocabulary import Vocabulary


def names(text: str, vocabulary: Vocabulary) -> set[object]:
    facts = read_message(text, vocabulary=vocabulary, today=date(2026, 11, 22))
    return {fact.value for fact in facts if fact.name is FactName.TREATMENT}


@pytest.mark.parametrize("between", ["/", " and ", " + ", " plus "])
@pytest.mark.parametrize(
    ("one", "other"),
    [("carboplatin", "paclitaxel"), ("ipilimumab", "nivolumab"), ("dabrafenib", "trametinib")],
)
def test_each_medicine_is_a_treatment(one: str, other: str, between: str, vocabulary: Vocabulary) -> None:
    assert names(f"I had {one}{between}{other} in 2022", vocabulary) == {one, other}


def test_short_words_for_each_are_treatments_too(vocabulary: Vocabulary) -> None:
    assert names("Carbo/taxol done in spring.", vocabulary) == {"carboplatin", "paclitaxel"}
    assert names("she had ipi/nivo last year", vocabulary) == {"ipilimumab", "nivolumab"}


@pytest.mark.parametrize("regimen", ["R-CHOP", "FOLFOX", "VRd"])
def test_a_regimen_by_its_short_name_is_one(regimen: str, vocabulary: Vocabulary) -> None:
    assert len(names(f"I had {regimen} in 2022", vocabulary)) == 1
