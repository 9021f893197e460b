"""What people write about themselves, against thousands of real records."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from waymark import wiring
from waymark.catalogue.load import load_files
from waymark.profile.profile import Profile
from waymark.search.finding import find_trials
from waymark.search.results import FoundTrial
from waymark.store.engine import open_engine
from waymark.store.trials import TrialStore
from waymark.trials.freshness import was_open_when_last_known
from waymark.understanding.messages import read_message
from waymark.vocabulary.conditions import build_condition_vocabulary
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary

pytestmark = pytest.mark.corpus

FILES = ("v2_native.jsonl.gz", "v2_mapped.jsonl.gz", "hemoglobinopathy.jsonl", "NCT05745532.json")
QUERIES = yaml.safe_load((Path(__file__).parent / "lay_queries.yml").read_text("utf-8"))
FIRST = 10

Ask = Callable[[str], "tuple[Profile, tuple[FoundTrial, ...]]"]


@pytest.fixture(scope="module")
def ask(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Ask:
    """Reads the words and gives what they tell, with the first ten trials."""
    store = TrialStore(open_engine(f"sqlite:///{tmp_path_factory.mktemp('corpus') / 'trials.db'}"))
    paths = [shared_data / "trials" / name for name in FILES]
    load_files(paths, store, vocabulary=standard_vocabulary())
    vocabulary = Vocabulary(
        build_condition_vocabulary(store.condition_names()),
        standard_vocabulary().treatments,
        wiring.place_table(),
    )
    today = date(2026, 11, 22)

    def asked(words: str) -> tuple[Profile, tuple[FoundTrial, ...]]:
        profile = Profile(read_message(words, vocabulary=vocabulary, today=today))
        return profile, find_trials(store, profile, today=today, vocabulary=vocabulary).results[:FIRST]

    return asked


def test_there_are_sixty_queries_or_more_of_many_conditions_and_places():
    facts = [query["facts"] for query in QUERIES]
    assert len(facts) >= 60
    assert len({each["condition"] for each in facts}) >= 30
    assert len({each["place"].split(", ")[-1] for each in facts}) >= 12
    assert {each.get("sex") for each in facts} >= {"female", "male"}
    assert sum(each["age"] < 18 for each in facts) >= 10


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query["words"])
def test_a_person_finds_the_right_trials_first(query: dict[str, Any], ask: Ask):
    profile, first = ask(query["words"])
    told = {fact.name.value: fact.value for fact in profile.facts}
    assert {name: told.get(name) for name in query["facts"]} == query["facts"]
    ids = [str(found.trial.nct_id) for found in first]
    assert [nct_id for nct_id in query["finds"] if nct_id not in ids] == [], ids
    assert set(ids).isdisjoint(query.get("not", ()))
    assert [found.trial.nct_id for found in first if not _is_about(found, query["about"])] == []
    assert all(was_open_when_last_known(found.trial) for found in first)


def _is_about(found: FoundTrial, words: list[str]) -> bool:
    trial = found.trial
    headings = (mesh.term for mesh in trial.condition_meshes)
    own = " | ".join((trial.brief_title, *trial.conditions, *trial.keywords, *headings)).lower()
    return any(word in own for word in words)
