"""The starter catalogue in a store."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from waymark.catalogue import starter
from waymark.catalogue.starter import load_starter, starter_records
from waymark.errors import FileNotReadable
from waymark.registry.parse import read_study
from waymark.store.engine import open_engine
from waymark.store.records import TrialRecord, canonical_json
from waymark.store.trials import TrialStore
from waymark.trials.freshness import stale_record, was_open_when_last_known
from waymark.trials.identifiers import NctId
from waymark.trials.vocabulary import TextSource
from waymark.vocabulary.vocabulary import standard_vocabulary

EXAMPLE = NctId("NCT05745532")


@pytest.fixture
def empty_store() -> TrialStore:
    return TrialStore(open_engine("sqlite://"))


@pytest.fixture(scope="module")
def records() -> tuple[TrialRecord, ...]:
    return starter_records(vocabulary=standard_vocabulary())


def test_an_empty_store_gets_every_starter_trial(empty_store, records):
    report = load_starter(empty_store, vocabulary=standard_vocabulary())
    assert report.new == len(records) == empty_store.count() >= 42
    assert report.unreadable == 0


def test_a_store_that_has_a_trial_is_left_as_it_is(empty_store, records):
    empty_store.upsert(records[:1])
    assert load_starter(empty_store, vocabulary=standard_vocabulary()).new == 0
    assert empty_store.count() == 1


def test_every_field_of_every_starter_record_is_read(records):
    for record in records:
        assert read_study(_json(record)).problems == (), record.source


def test_the_criteria_are_read_as_ours_in_both_sections(records):
    for record in records:
        assert record.trial.text_source is TextSource.OURS
        sections = {criterion.section.value for criterion in record.criteria}
        assert {"inclusion", "exclusion"} <= sections, record.source
        text = record.trial.eligibility.criteria or ""
        assert all(text[each.start : each.end] == each.text for each in record.criteria), record.source


def test_every_starter_trial_was_open_and_only_the_example_is_out_of_date(records, today):
    assert all(was_open_when_last_known(record.trial) for record in records)
    stale = [record.trial.nct_id for record in records if stale_record(record.trial, today=today)]
    assert stale == [EXAMPLE]


def test_the_examples_ambiguities_stand_in_our_words_too(records):
    text = next(record.trial.eligibility.criteria for record in records if record.trial.nct_id == EXAMPLE)
    assert text is not None
    assert "* Past gene therapy and allogeneic hematopoietic stem cell transplant\n" in text
    assert "Other conditions that doctors find unsuitable" in text


def test_the_examples_alias_is_not_given_as_the_registrys(records):
    example = next(record.trial for record in records if record.trial.nct_id == EXAMPLE)
    assert example.aliases == ()
    assert all(site.latitude is None for site in example.sites)


def test_a_registry_record_takes_the_place_of_ours(empty_store, records):
    load_starter(empty_store, vocabulary=standard_vocabulary())
    study = _json(records[0])
    del study["waymark"]
    registrys = TrialRecord(
        trial=read_study(study).trial,
        criteria=(),
        reader_version=records[0].reader_version,
        raw_json=canonical_json(study),
        source="made up",
    )
    assert empty_store.upsert([registrys]).changed == 1
    stored = empty_store.get(records[0].trial.nct_id)
    assert stored is not None
    assert stored.trial.text_source is TextSource.REGISTRY


def test_a_damaged_starter_file_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    (tmp_path / "NCT00000001.json").write_text('{"protocolSection": ', "utf-8")
    monkeypatch.setattr(starter, "FOLDER", tmp_path)
    with pytest.raises(FileNotReadable, match=r"NCT00000001\.json"):
        starter_records(vocabulary=standard_vocabulary())


def _json(record: TrialRecord) -> dict:
    return json.loads(record.raw_json)
