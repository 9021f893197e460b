"""The bare name of an illness, as the answer to which it is, is always understood."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import FactName
from waymark.vocabulary.tables.conditions import CONDITIONS


def conditions(facts: list[object]) -> list[object]:
    return [fact.value for fact in facts if fact.name is FactName.CONDITION]  # type: ignore[attr-defined]


@pytest.mark.parametrize("words", ["als", "ALS", "it's als", "als.", "she has als", "it is called als"])
def test_a_short_name_is_read_as_the_answer(read: Read, words: str) -> None:
    assert conditions(read(words, "condition")) == ["amyotrophic lateral sclerosis"]


def test_a_short_name_is_not_looked_for_in_other_words(read: Read) -> None:
    assert conditions(read("als")) == []
    assert conditions(read("als", "age")) == []


@pytest.mark.parametrize("words", ["none", "other", "children", "yes", "als?", "my son", "go back", "thanks"])
def test_an_ordinary_word_is_no_illness(read: Read, words: str) -> None:
    assert [value for value in conditions(read(words, "condition")) if value] == []


@pytest.mark.thorough
def test_every_name_of_our_tables_is_understood_as_the_answer(read: Read) -> None:
    names = {name for term in CONDITIONS for name in term.all_names}
    missed = {name for name in names if not conditions(read(name, "condition"))}
    assert len(names) > 5000
    assert not missed
