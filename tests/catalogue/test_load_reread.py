"""Reading stored records again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from waymark.catalogue.load import load_files
from waymark.catalogue.reading import criteria_reader
from waymark.catalogue.report import LoadReport
from waymark.catalogue.reread import reread
from waymark.catalogue.storing import ParsedRecord, Tally, store_records
from waymark.eligibility.criteria import READER_VERSION, Criterion
from waymark.registry.parse import parse_study
from waymark.store.engine import open_engine
from waymark.store.records import TrialRecord, canonical_json
from waymark.store.trials import TrialStore
from waymark.trials.identifiers import NctId
from waymark.trials.vocabulary import TextSource
from waymark.vocabulary.vocabulary import standard_vocabulary

NUMBERS = ("NCT00000010", "NCT00000020")
TEXT = "Inclusion Criteria:\n\n* Aged 8 to 16 years"


@pytest.fixture
def store(tmp_path: Path) -> TrialStore:
    """A store of two trials that today's reader has read."""
    found = TrialStore(open_engine(f"sqlite:///{tmp_path / 'trials.db'}"))
    path = tmp_path / "two.json"
    path.write_text(json.dumps([_study(number) for number in NUMBERS]), "utf-8")
    load_files([path], found, vocabulary=standard_vocabulary())
    return found


def _study(nct_id: str) -> dict[str, Any]:
    return {
        "protocolSection": {
            "identificationModule": {"nctId": nct_id, "briefTitle": "A study"},
            "eligibilityModule": {"eligibilityCriteria": TEXT},
        }
    }


def _stored(store: TrialStore, nct_id: str) -> TrialRecord:
    record = store.get(NctId(nct_id))
    assert record is not None
    return record


def _reread(store: TrialStore, *, everything: bool = False) -> LoadReport:
    return reread(store, vocabulary=standard_vocabulary(), everything=everything)


def test_records_of_todays_reader_are_left_alone(store: TrialStore) -> None:
    assert _reread(store) == LoadReport()
    assert _reread(store, everything=True) == LoadReport(unchanged=2)


def test_only_records_of_another_reader_are_read_again(store: TrialStore) -> None:
    good = _stored(store, NUMBERS[0])
    same = replace(_stored(store, NUMBERS[1]), reader_version="0")
    store.replace([replace(good, criteria=(), reader_version="0"), same])

    assert _reread(store) == LoadReport(changed=1, unchanged=1)
    assert _stored(store, NUMBERS[0]) == good
    assert _stored(store, NUMBERS[1]).reader_version == READER_VERSION
    assert _reread(store) == LoadReport()


def test_a_record_that_can_no_longer_be_parsed_stays_and_is_named(store: TrialStore) -> None:
    stored = _stored(store, NUMBERS[0])
    study = _study(NUMBERS[0])
    study["protocolSection"]["eligibilityModule"] = {"minimumAge": "8 Moons"}  # type: ignore[index]
    odd = replace(stored, raw_json=json.dumps(study), reader_version="0")
    store.replace([odd])

    report = _reread(store)

    assert report.unreadable == 1
    assert [(problem.nct_id, problem.is_kept) for problem in report.problems] == [(NUMBERS[0], True)]
    assert _stored(store, NUMBERS[0]) == odd


NEVER_READ = "0"
"""A reader's version that is not today's."""


def _store_again(store: TrialStore, title: str, text: str) -> list[str | None]:
    """Stores the first trial with a new title; gives back the texts that had to be read."""
    study = _study(NUMBERS[0])
    study["protocolSection"]["identificationModule"]["briefTitle"] = title
    study["protocolSection"]["eligibilityModule"]["eligibilityCriteria"] = text
    given, asked = ParsedRecord(parse_study(study), canonical_json(study), "again"), []

    def read(texts: Iterable[str | None]) -> Mapping[str | None, tuple[Criterion, ...]]:
        asked.extend(texts)
        return criteria_reader(standard_vocabulary())(asked)

    stored = store.versions([NctId(NUMBERS[0])])
    store_records([given], stored, Tally(), read=read, write=store.upsert, read_before=store.read_before)
    assert _stored(store, NUMBERS[0]).trial.brief_title == title
    return asked


def test_a_record_changed_elsewhere_than_in_its_text_is_not_read_again(store: TrialStore) -> None:
    before = _stored(store, NUMBERS[0])
    assert _store_again(store, "Another title", TEXT) == []
    assert _stored(store, NUMBERS[0]).criteria == before.criteria != ()


def test_a_changed_text_is_read(store: TrialStore) -> None:
    text = TEXT.replace("16", "17")
    assert _store_again(store, "Another title", text) == [text]
    assert "17" in _stored(store, NUMBERS[0]).criteria[0].text


def test_a_text_that_another_reader_read_is_read(store: TrialStore) -> None:
    store.replace([replace(_stored(store, NUMBERS[0]), reader_version=NEVER_READ, criteria=())])
    assert _store_again(store, "Another title", TEXT) == [TEXT]
    assert _stored(store, NUMBERS[0]).criteria


def test_a_text_of_ours_is_not_taken_for_the_registrys(store: TrialStore) -> None:
    ours = _stored(store, NUMBERS[0])
    store.replace([replace(ours, trial=replace(ours.trial, text_source=TextSource.OURS))])
    assert _store_again(store, "Another title", TEXT) == [TEXT]
