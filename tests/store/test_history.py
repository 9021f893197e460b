"""What a record was before: filed when a newer one comes, and never lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone

import pytest

from tests.store.records import AMIRAS, record
from waymark.store.engine import open_engine, writing
from waymark.store.history import RecordVersion
from waymark.store.records import TrialRecord
from waymark.store.trials import TrialStore
from waymark.trials.dates import PartialDate, TrialDates
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Intervention, Sponsor
from waymark.trials.twins import twin_key

pytestmark = pytest.mark.thorough

MAY = datetime(2026, 5, 1, tzinfo=timezone.utc)
JUNE = datetime(2026, 6, 1, tzinfo=timezone.utc)


def dated(content: str, posted: str | None, *, is_ours: bool = False, reader: str = "1") -> TrialRecord:
    made = record(AMIRAS, content=content, is_ours=is_ours, reader_version=reader)
    days = TrialDates(last_update_posted=PartialDate.parse(posted) if posted else None)
    return replace(made, trial=replace(made.trial, dates=days))


def contents(store: TrialStore) -> list[str]:
    return [version.raw_json for version in store.earlier_versions(AMIRAS)]


def stands(store: TrialStore) -> str:
    found = store.get(AMIRAS)
    assert found
    return found.raw_json


def test_a_changed_record_keeps_what_it_was_with_the_days_it_was_held(store) -> None:
    old, new = dated("old", "2026-01-05"), dated("new", "2026-02-05")
    store.upsert([old], loaded_at=MAY)
    store.upsert([new], loaded_at=JUNE)

    (before,) = store.earlier_versions(AMIRAS)
    assert before == RecordVersion(
        AMIRAS, 1, before.content_hash, MAY, JUNE, PartialDate(2026, 1, 5), "test.json", old.raw_json
    )
    assert stands(store) == new.raw_json


def test_a_record_that_did_not_change_files_nothing(store) -> None:
    store.upsert([dated("same", "2026-01-05")], loaded_at=MAY)
    store.upsert([dated("same", "2026-01-05", reader="2")], loaded_at=JUNE)
    assert contents(store) == []


def test_an_older_copy_is_filed_and_the_newer_record_stands(store) -> None:
    old, new = dated("old", "2026-01-05"), dated("new", "2026-02-05")
    store.upsert([new], loaded_at=MAY)
    counts = store.upsert([old], loaded_at=JUNE)

    assert (counts.new, counts.changed, counts.unchanged) == (0, 0, 1)
    assert stands(store) == new.raw_json
    (filed,) = store.earlier_versions(AMIRAS)
    assert (filed.raw_json, filed.first_seen, filed.replaced_at) == (old.raw_json, JUNE, None)


def test_the_same_older_copy_again_is_filed_once(store) -> None:
    store.upsert([dated("new", "2026-02-05")])
    for _ in range(3):
        store.upsert([dated("old", "2026-01-05")])
    assert len(contents(store)) == 1


def test_copies_that_come_and_go_are_each_filed_once(store) -> None:
    for content in ("a", "b", "a", "b", "a"):
        store.upsert([dated(content, None)])
    assert len(contents(store)) == 2
    assert stands(store) == dated("a", None).raw_json


@pytest.mark.parametrize("posted", [None, "2026-02", "2026-02-05"])
def test_a_copy_that_is_not_surely_older_replaces_what_stands(store, posted: str | None) -> None:
    store.upsert([dated("held", "2026-02-05")])
    assert store.upsert([dated("given", posted)]).changed == 1
    assert stands(store) == dated("given", posted).raw_json


def test_a_day_that_has_not_come_keeps_no_update_out(store) -> None:
    store.upsert([dated("mistaken", "2099-01-01")], loaded_at=MAY)
    assert store.upsert([dated("right", "2026-05-20")], loaded_at=JUNE).changed == 1


def test_every_version_in_one_batch_is_kept_and_the_newest_stands(store) -> None:
    versions = [dated("second", "2026-02-05"), dated("third", "2026-03-05"), dated("first", "2026-01-05")]
    store.upsert(versions)
    assert stands(store) == versions[1].raw_json
    assert sorted(contents(store)) == sorted([versions[0].raw_json, versions[2].raw_json])


def test_our_own_words_give_way_to_an_older_record_and_are_no_version_of_it(store) -> None:
    store.upsert([dated("ours", "2026-02-05", is_ours=True)])
    assert store.upsert([dated("theirs", "2020-01-05")]).changed == 1
    assert contents(store) == []


def test_reading_again_keeps_the_day_the_record_came_on(store) -> None:
    store.upsert([dated("old", "2026-01-05")], loaded_at=MAY)
    assert store.replace([dated("old", "2026-01-05", reader="2")]) == ()
    store.upsert([dated("new", "2026-02-05")], loaded_at=JUNE)
    assert [version.first_seen for version in store.earlier_versions(AMIRAS)] == [MAY]


def test_what_was_filed_outlives_the_trial(store, database: str) -> None:
    store.upsert([dated("old", "2026-01-05")])
    store.upsert([dated("new", "2026-02-05")])
    with writing(open_engine(database)).begin() as connection:
        connection.exec_driver_sql("DELETE FROM trial")
    assert len(contents(store)) == 1


def test_one_trial_has_no_part_in_anothers_history(store) -> None:
    store.upsert([dated("old", "2026-01-05"), record("NCT00000099", content="old")])
    store.upsert([dated("new", "2026-02-05"), record("NCT00000099", content="new")])
    assert [version.number for version in store.earlier_versions(NctId("NCT00000099"))] == [1]


def test_trials_of_one_sponsor_that_study_the_same_share_a_key(store) -> None:
    def listed(nct_id: str, studied: str) -> TrialRecord:
        made = record(nct_id)
        facts = {"sponsor": Sponsor("Shenzhen  Hemogen"), "interventions": (Intervention(studied),)}
        return replace(made, trial=replace(made.trial, **facts))

    first, second = listed("NCT00000001", "BRL-101 cells"), listed("NCT00000002", "brl 101: Cells")
    store.upsert([first, second, listed("NCT00000003", "Deferasirox"), record()])
    key = twin_key(first.trial)
    assert key
    assert [each.trial.nct_id for each in store.with_twin_key(key)] == ["NCT00000001", "NCT00000002"]
