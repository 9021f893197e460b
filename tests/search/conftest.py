"""A store with the starter trials, a small table of places, and profiles in few words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.search.corpus import Corpus, open_corpus
from waymark.catalogue.starter import load_starter
from waymark.profile.facts import Fact
from waymark.profile.profile import Profile
from waymark.search.finding import find_trials
from waymark.search.results import SearchResult
from waymark.store.engine import open_engine
from waymark.store.trials import TrialStore
from waymark.vocabulary.conditions import ConditionVocabulary, build_condition_vocabulary
from waymark.vocabulary.places import PlaceTable
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary

CITIES = (
    ("Leeds", "United Kingdom", 53.7965, -1.5478, 455_123),
    ("London", "United Kingdom", 51.5085, -0.1257, 8_961_989),
    ("Milan", "Italy", 45.4643, 9.1895, 1_371_498),
    ("Rome", "Italy", 41.8919, 12.5113, 2_318_895),
    ("Shenzhen", "China", 22.5455, 114.0683, 17_494_398),
    ("Shanghai", "China", 31.2222, 121.4581, 24_874_500),
    ("Melbourne", "Australia", -37.814, 144.9633, 4_917_750),
    ("Singapore", "Singapore", 1.2897, 103.8501, 5_638_700),
    ("Portland", "United States", 45.5234, -122.6762, 652_503),
)

Find = Callable[..., SearchResult]


@pytest.fixture(scope="session")
def places() -> PlaceTable:
    return PlaceTable(CITIES)


@pytest.fixture(scope="session")
def starter_store() -> TrialStore:
    store = TrialStore(open_engine("sqlite://"))
    load_starter(store, vocabulary=standard_vocabulary())
    return store


@pytest.fixture(scope="session")
def starter_names(starter_store: TrialStore) -> ConditionVocabulary:
    return build_condition_vocabulary(starter_store.condition_names())


@pytest.fixture
def find(
    starter_store: TrialStore, starter_names: ConditionVocabulary, places: PlaceTable, today: date
) -> Find:
    """Searches a store, by default the starter trials, with the given facts."""

    def search(*facts: Fact, store: TrialStore = starter_store, **options: Any) -> SearchResult:
        names = starter_names
        if store is not starter_store:
            names = build_condition_vocabulary(store.condition_names())
        vocabulary = Vocabulary(names, standard_vocabulary().treatments, places)
        return find_trials(store, Profile(facts), today=today, vocabulary=vocabulary, **options)

    return search


@pytest.fixture(scope="session")
def corpus(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """The open ones of the real records: loaded once, since reading their criteria takes a while."""
    return open_corpus(shared_data / "trials", tmp_path_factory.mktemp("corpus"))
