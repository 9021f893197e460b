"""A treatment that is only named was given; whether it goes on is not told."""

from __future__ import annotations

from datetime import date

import pytest

from waymark.profile.facts import Fact, FactName, FactStatus
from waymark.profile.records import fact_from_record, fact_to_record
from waymark.understanding.messages import read_message
from waymark.vocabulary.vocabulary import Vocabulary
from waymark.wording.facts import fact_clause
from waymark.wording.people import person


def treatments(text: str, vocabulary: Vocabulary) -> list[Fact]:
    facts = read_message(text, vocabulary=vocabulary, today=date(2026, 11, 22), asked=FactName.TREATMENT)
    return [fact for fact in facts if fact.name is FactName.TREATMENT and fact.status is FactStatus.CURRENT]


@pytest.mark.parametrize("separator", [", ", " and ", "/", " + ", "\n", "; "])
@pytest.mark.parametrize("name", ["rituximab", "hydroxyurea", "methotrexate"])
def test_a_list_of_names_tells_no_time(separator: str, name: str, vocabulary: Vocabulary) -> None:
    told = treatments(f"{name}{separator}cyclosporine", vocabulary)
    assert [fact.is_time_guess for fact in told] == [True] * len(told)


@pytest.mark.parametrize("said", ["{}", "just {}", "{}.", "only {} tablets", "the {}"])
def test_a_bare_name_tells_no_time(said: str, vocabulary: Vocabulary) -> None:
    (fact,) = treatments(said.format("hydroxyurea"), vocabulary)
    assert fact.is_time_guess


@pytest.mark.parametrize(
    "said", ["{} now", "still on {}", "I take {}", "{} every day", "{} since 2019", "yes, {}", "on {}"]
)
def test_words_of_a_time_or_of_taking_it_tell_that_it_goes_on(said: str, vocabulary: Vocabulary) -> None:
    (fact,) = treatments(said.format("hydroxyurea"), vocabulary)
    assert not fact.is_time_guess


def test_it_is_kept_and_said_back_without_a_time(vocabulary: Vocabulary) -> None:
    (fact,) = treatments("rituximab", vocabulary)
    assert fact_from_record(fact_to_record(fact)) == fact
    assert fact_clause(fact, person(None, None)) == "rituximab"
