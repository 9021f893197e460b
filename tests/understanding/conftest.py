"""One vocabulary with a few places, and a short way to read a message."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile
from waymark.understanding.messages import read_message
from waymark.vocabulary.conditions import build_condition_vocabulary
from waymark.vocabulary.places import PlaceTable
from waymark.vocabulary.vocabulary import Vocabulary, spoken_vocabulary

PLACES = PlaceTable(
    [
        ("London", "United Kingdom", 51.50853, -0.12574, 8_961_989),
        ("London", "Canada", 42.98339, -81.23304, 422_324),
        ("Leeds", "United Kingdom", 53.79648, -1.54785, 536_280),
        ("Milan", "Italy", 45.46427, 9.18951, 1_371_498),
        ("Rome", "Italy", 41.89193, 12.51133, 2_318_895),
        ("Nice", "France", 43.70313, 7.26608, 342_669),
        ("Reading", "United Kingdom", 51.45625, -0.97113, 244_070),
        ("Mobile", "United States", 30.69436, -88.04305, 195_111),
        ("Çan", "Turkey", 40.02757, 27.04754, 26_800),
        ("Are", "Sweden", 63.39878, 13.08182, 2_000),
        ("Houston", "United States", 29.76328, -95.36327, 2_304_580),
        ("Vienna", "Austria", 48.20849, 16.37208, 1_691_468),
        ("Prague", "Czechia", 50.08804, 14.42076, 1_165_581),
        ("Bergen", "Norway", 60.39299, 5.32415, 213_585),
        ("Huntington Beach", "United States", 33.6603, -117.99923, 201_899),
        ("Staten Island", "United States", 40.56233, -74.13986, 468_730),
        ("Jaipur", "India", 26.91962, 75.78781, 2_711_758),
        ("Corona", "United States", 33.87529, -117.56644, 164_226),
        ("São Paulo", "Brazil", -23.5475, -46.63611, 12_400_232),
    ]
)

Read = Callable[..., list[Fact]]


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return replace(spoken_vocabulary(), conditions=build_condition_vocabulary(), places=PLACES)


@pytest.fixture
def read(vocabulary: Vocabulary, today: date) -> Read:
    """Reads a message; `asked` is the name of the fact just asked, `known` the facts told before."""

    def read_it(text: str, asked: str | None = None, *, known: Profile | None = None) -> list[Fact]:
        facts = read_message(
            text,
            vocabulary=vocabulary,
            today=today,
            asked=FactName(asked) if asked else None,
            known=known,
        )
        for fact in facts:
            assert fact.start is not None and fact.end is not None
            assert text[fact.start : fact.end] == fact.words
        return list(facts)

    return read_it


def told(facts: list[Fact]) -> set[str]:
    """The facts as short words: "age=10 years", "treatment=gene therapy never", "condition=… about"."""
    return {_short(fact) for fact in facts}


def _short(fact: Fact) -> str:
    extra = (fact.unit, fact.analyte, fact.comparator, fact.status.value if fact.status else None)
    certainty = fact.certainty.value if fact.certainty.value != "sure" else None
    return " ".join(str(part) for part in (f"{fact.name.value}={fact.value}", *extra, certainty) if part)
