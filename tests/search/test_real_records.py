"""Finding among real records of the registry."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.search.made_up import amira, told
from waymark.catalogue.load import load_files
from waymark.eligibility.verdicts import Fit
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.search.finding import find_trials
from waymark.store.engine import open_engine
from waymark.store.trials import TrialStore
from waymark.trials.freshness import was_open_when_last_known
from waymark.vocabulary.vocabulary import standard_vocabulary


@pytest.fixture(scope="module")
def store(shared_data: Path) -> TrialStore:
    filled = TrialStore(open_engine("sqlite://"))
    files = [shared_data / "trials" / name for name in ("hemoglobinopathy.jsonl", "NCT05745532.json")]
    load_files(files, filled, vocabulary=standard_vocabulary())
    return filled


def test_the_registrys_own_record_of_the_example_comes_first_among_35(store, today: date):
    result = find_trials(store, Profile(amira()), today=today, vocabulary=standard_vocabulary())
    assert store.count() == 35
    assert result.results[0].trial.nct_id == "NCT05745532"
    assert result.results[0].verdict.fit is Fit.POSSIBLE


def test_none_of_the_32_completed_trials_is_listed(store, today: date):
    profile = Profile((told(FactName.CONDITION, "hemoglobinopathies"),))
    result = find_trials(store, profile, today=today, vocabulary=standard_vocabulary(), include_unlikely=True)
    assert result.results
    assert all(was_open_when_last_known(found.trial) for found in result.results)
