"""A conversation's searches, with all that is remembered between them, say what a store just opened says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from tests.search.made_up import record_of, site, study, told
from tests.search.test_looking import CITIES, OTHER_TRIAL
from waymark.profile.facts import Certainty, Fact, FactName
from waymark.profile.profile import Profile
from waymark.search.finding import find_trials
from waymark.search.looking import Look
from waymark.search.results import SearchResult
from waymark.store.engine import open_engine
from waymark.store.trials import TrialStore
from waymark.trials.identifiers import NctId
from waymark.vocabulary.conditions import ConditionVocabulary
from waymark.vocabulary.places import PlaceTable
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary

pytestmark = pytest.mark.thorough

Search = Callable[..., SearchResult]
ASTHMA = told(FactName.CONDITION, "asthma")
LEEDS = told(FactName.PLACE, "Leeds, United Kingdom")
TURNS: tuple[tuple[Fact, ...], ...] = (
    (ASTHMA,),
    (ASTHMA, LEEDS),
    (ASTHMA, LEEDS, told(FactName.AGE, 40, unit="years")),
    (ASTHMA, LEEDS, told(FactName.AGE, 40, unit="years"), told(FactName.OTHER_TRIAL, True)),
    (ASTHMA, LEEDS, told(FactName.AGE, 12, unit="years"), told(FactName.OTHER_TRIAL, True)),
    (ASTHMA, told(FactName.AGE, 12, unit="years"), told(FactName.OTHER_TRIAL, False)),
    (ASTHMA, told(FactName.PLACE, "Shenzhen, China"), told(FactName.MAX_DISTANCE_KM, 100)),
    (ASTHMA, LEEDS, told(FactName.MAX_DISTANCE_KM, 100), told(FactName.SEX, "female")),
    (ASTHMA, LEEDS, Fact(FactName.OTHER_TRIAL, None, Certainty.DECLINED)),
    (told(FactName.CONDITION, "eczema"), LEEDS),
    (ASTHMA, LEEDS, told(FactName.AGE, 40, unit="years")),
)
LOOKS = {
    "all": None,
    "some": Look(12, wanted=3),
    "few": Look(12, wanted=3, few=100, whole=0),
    "the newest": Look(5, wanted=3, most_ordered=20),
    "what was shown": Look(
        5, wanted=3, most_ordered=20, always=tuple(map(NctId, ("NCT00000001", "NCT00000007")))
    ),
}


@pytest.fixture
def database(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path / 'trials.db'}"
    TrialStore(open_engine(url)).upsert([record_of(study_of(number)) for number in range(1, 61)])
    return url


def study_of(number: int, **changes: Any) -> dict[str, Any]:
    return study(
        number,
        sites=[CITIES[number % 4]],
        status=("RECRUITING", "NOT_YET_RECRUITING", "RECRUITING")[number % 3],
        updated=("2026-10-01", "2022-01-01")[number % 5 == 0],
        maximum_age="30 Years" if number % 7 == 0 else None,
        criteria=OTHER_TRIAL if number % 4 == 0 else "Inclusion Criteria:\n\n* Gives consent",
        **changes,
    )


@pytest.fixture
def search(database: str, starter_names: ConditionVocabulary, places: PlaceTable, today: date) -> Search:
    """Searches with the same names turn after turn, as a conversation does."""
    vocabulary = Vocabulary(starter_names, standard_vocabulary().treatments, places)

    def of(store: TrialStore, facts: tuple[Fact, ...], look: Look | None) -> SearchResult:
        profile = Profile(facts)
        return find_trials(
            store, profile, today=today, vocabulary=vocabulary, include_unlikely=True, look=look
        )

    return of


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_every_turn_says_what_a_store_just_opened_says(search: Search, database: str, look: Look | None):
    store = TrialStore(open_engine(database))
    for facts in TURNS:
        assert search(store, facts, look) == search(TrialStore(open_engine(database)), facts, look)


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_so_does_a_turn_after_another_process_wrote(search: Search, database: str, look: Look | None):
    store, writer, facts = TrialStore(open_engine(database)), TrialStore(open_engine(database)), TURNS[3]
    for written in (
        study_of(4, title="Asthma at school"),
        study_of(8, conditions=["Eczema"]),
        study(12, status="COMPLETED"),
        study(99, sites=[site("Leeds", "United Kingdom")]),
        study(16, criteria="Exclusion Criteria:\n\n* Age over 30 years"),
    ):
        before = search(store, facts, look)
        writer.upsert([record_of(written)])
        after = search(store, facts, look)
        assert after == search(TrialStore(open_engine(database)), facts, look)
        assert look is not None or after != before


@pytest.mark.parametrize("look", [LOOKS["some"], LOOKS["few"]], ids=["some", "few"])
def test_a_further_turn_asks_the_database_for_its_edition_alone(search: Search, database: str, look: Look):
    engine = open_engine(database)
    store, facts = TrialStore(engine), (*TURNS[2], told(FactName.SEX, "female"))
    before = search(store, TURNS[2], look)
    said: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *given: said.append(given[2]))
    after = search(store, facts, look)
    assert [each.trial for each in after.results] == [each.trial for each in before.results]
    assert len([one for one in said if one.startswith("SELECT")]) == 1
