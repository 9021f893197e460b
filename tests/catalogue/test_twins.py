"""Trials listed twice are linked both ways, and said to be."""

from __future__ import annotations

from dataclasses import replace

import pytest

from waymark.catalogue.by_number import find_by_number
from waymark.catalogue.starter import starter_records
from waymark.store.engine import open_engine
from waymark.store.records import TrialRecord
from waymark.store.trials import TrialStore
from waymark.trials.dates import PartialDate
from waymark.trials.identifiers import NctId
from waymark.trials.twins import twin_key
from waymark.vocabulary.vocabulary import standard_vocabulary


@pytest.fixture(scope="module")
def records() -> tuple[TrialRecord, ...]:
    return starter_records(vocabulary=standard_vocabulary())


def listed_again(record: TrialRecord, number: str, year: int) -> TrialRecord:
    days = replace(record.trial.dates, first_posted=PartialDate(year, 1, 1))
    trial = replace(record.trial, nct_id=NctId(number), dates=days)
    return replace(record, trial=trial, raw_json=record.raw_json + number)


def test_a_trial_listed_again_is_found_from_either_number(records):
    store = TrialStore(open_engine("sqlite://"))
    second = next(each for each in records if twin_key(each.trial) and each.trial.nct_id != "NCT05745532")
    store.upsert([*records, listed_again(second, "NCT00000001", 2010)])
    number = second.trial.nct_id
    assert find_by_number(store, number).twins == ("NCT00000001",)
    assert find_by_number(store, "NCT00000001").twins == (number,)


def test_a_number_that_we_know_to_be_another_of_the_same_trial_is_a_twin_when_it_is_stored(records):
    store = TrialStore(open_engine("sqlite://"))
    example = next(record for record in records if record.trial.nct_id == "NCT05745532")
    other = replace(
        listed_again(example, "NCT04592458", 2020),
        trial=replace(example.trial, nct_id=NctId("NCT04592458"), brief_title="Another title"),
    )
    store.upsert([example, other])
    assert find_by_number(store, "NCT05745532").twins == ("NCT04592458",)
    assert find_by_number(store, "NCT04592458").twins == ("NCT05745532",)
    assert not find_by_number(store, "NCT04592458").is_alias


def test_no_starter_trial_is_anothers_twin(records):
    store = TrialStore(open_engine("sqlite://"))
    store.upsert(records)
    for record in records:
        assert find_by_number(store, record.trial.nct_id).twins == ()
