"""What is kept in memory to be quick changes nothing in what a search says."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from tests.search.made_up import told
from waymark.eligibility.criteria import Criterion
from waymark.eligibility.judging import judge
from waymark.eligibility.records import verdict_to_record
from waymark.eligibility.verdicts import Verdict
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.store.trials import TrialStore
from waymark.vocabulary.vocabulary import standard_vocabulary

pytestmark = pytest.mark.thorough

CONDITIONS = (
    "asthma",
    "beta-thalassemia major",
    "breast cancer",
    "cancer",
    "depression",
    "glaucoma",
    "heart failure",
    "multiple sclerosis",
    "sickle cell disease",
    "type 2 diabetes",
)
PEOPLE = ((10, "female"), (25, "male"), (44, "female"), (78, "male"))


@pytest.mark.parametrize("condition", CONDITIONS)
@pytest.mark.parametrize("person", PEOPLE)
def test_forty_people_get_byte_for_byte_what_records_read_anew_give(
    find, starter_store: TrialStore, today: date, condition: str, person: tuple[int, str]
):
    age, sex = person
    facts = (
        told(FactName.CONDITION, condition),
        told(FactName.AGE, age, unit="years"),
        told(FactName.SEX, sex),
        told(FactName.PLACE, "Leeds, United Kingdom"),
    )
    find(*facts)
    results = find(*facts, include_unlikely=True).results
    records = starter_store.get_many([found.trial.nct_id for found in results])
    read_anew = {record.trial.nct_id: record for record in records}
    for found in results:
        anew = read_anew[found.trial.nct_id]
        assert anew.trial == found.trial
        criteria = [_read_anew(one) for one in anew.criteria]
        verdict = judge(anew.trial, criteria, Profile(facts), today=today, vocabulary=standard_vocabulary())
        assert _bytes(verdict) == _bytes(found.verdict)


def _read_anew(criterion: Criterion) -> Criterion:
    """The same line without the tree that was kept beside it."""
    return replace(criterion, predicate=json.loads(json.dumps(criterion.predicate)))


def _bytes(verdict: Verdict) -> bytes:
    return json.dumps(verdict_to_record(verdict, str), sort_keys=True).encode()
