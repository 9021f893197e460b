"""What people write about themselves, against thousands of real records."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.search.corpus import Corpus
from waymark.search.results import FoundTrial
from waymark.trials.freshness import was_open_when_last_known

pytestmark = pytest.mark.corpus

QUERIES = yaml.safe_load((Path(__file__).parent / "lay_queries.yml").read_text("utf-8"))
FIRST = 10


def test_there_are_sixty_queries_or_more_of_many_conditions_and_places():
    facts = [query["facts"] for query in QUERIES]
    assert len(facts) >= 60
    assert len({each["condition"] for each in facts}) >= 30
    assert len({each["place"].split(", ")[-1] for each in facts}) >= 12
    assert {each.get("sex") for each in facts} >= {"female", "male"}
    assert sum(each["age"] < 18 for each in facts) >= 10


def test_what_was_picked_without_a_search_is_asked_of_half_the_queries():
    scanned = [query["scanned"] for query in QUERIES if "scanned" in query]
    assert len(scanned) >= 30
    assert all(1 <= each["at_least"] <= len(each["of"]) for each in scanned)


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query["words"])
def test_a_person_finds_the_right_trials_first(query: dict[str, Any], corpus: Corpus):
    profile, result = corpus.ask(query["words"])
    first = result.results[:FIRST]
    told = {fact.name.value: fact.value for fact in profile.facts}
    assert {name: told.get(name) for name in query["facts"]} == query["facts"]
    ids = [str(found.trial.nct_id) for found in first]
    assert [nct_id for nct_id in query["finds"] if nct_id not in ids] == [], ids
    scanned = query.get("scanned", {"at_least": 0, "of": []})
    assert len({*scanned["of"]} & {*ids}) >= scanned["at_least"], ids
    assert set(ids).isdisjoint(query.get("not", ()))
    assert [found.trial.nct_id for found in first if not _is_about(found, query["about"])] == []
    assert all(was_open_when_last_known(found.trial) for found in first)


def _is_about(found: FoundTrial, words: list[str]) -> bool:
    trial = found.trial
    headings = (mesh.term for mesh in trial.condition_meshes)
    own = " | ".join((trial.brief_title, *trial.conditions, *trial.keywords, *headings)).lower()
    return any(word in own for word in words)


@pytest.mark.parametrize(
    ("words", "nct_id"),
    [
        ("My dad has small cell lung cancer, he is 70, we live in Madrid", "NCT04429087"),
        ("type 2 diabetes, 58, male, in Hyderabad, India", "NCT07275788"),
        ("high blood pressure, 62, man, we live in Nairobi", "NCT07297797"),
        ("heart failure, dad, 74, we live in Cleveland", "NCT06731166"),
        ("my grandma has alzheimers, she's 78, we live in Stockholm", "NCT07138677"),
    ],
)
def test_a_trial_that_tells_the_condition_among_other_words_is_found(words: str, nct_id: str, corpus: Corpus):
    _, result = corpus.ask(words)
    assert nct_id in [found.trial.nct_id for found in result.results]
