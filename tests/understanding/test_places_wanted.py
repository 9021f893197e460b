"""A place where trials are wanted is read of somebody whose home is known."""

from __future__ import annotations

from datetime import date

import pytest

from waymark import wiring
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile
from waymark.understanding.messages import read_message

AT_HOME = Profile((Fact(FactName.PLACE, "Leeds, United Kingdom"),))


def places_in(text: str, known: Profile = AT_HOME) -> list[object]:
    facts = read_message(
        text, vocabulary=wiring.vocabulary(), today=date(2026, 11, 22), asked=None, turn=5, known=known
    )
    return [fact.value for fact in facts if fact.name is FactName.PLACE]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("only UK", "United Kingdom"),
        ("UK only please", "United Kingdom"),
        ("only UK trials please", "United Kingdom"),
        ("any uk ones?", "United Kingdom"),
        ("what about Germany", "Germany"),
        ("and france?", "France"),
        ("just the US please", "United States"),
        ("we could go to Spain", "Spain"),
        ("texas ones", "Texas, United States"),
        ("are there any in Europe", "Europe"),
        ("only in the EU please", "the European Union"),
    ],
)
def test_the_place_is_read(text: str, place: str) -> None:
    assert places_in(text) == [place]


@pytest.mark.parametrize(
    "text",
    [
        "what about us",
        "what about side effects",
        "what about my sister's trial?",
        "only me",
        "and chemo?",
        "any open ones?",
        "only phase 3",
        "gene therapy trials",
        "the gene one",
        "I want immunotherapy",
        "the new ones",
        "no trials",
    ],
)
def test_another_message_names_none(text: str) -> None:
    assert places_in(text) == []


def test_without_a_home_nothing_is_taken_for_a_wish() -> None:
    assert places_in("what about Germany", Profile()) == []
