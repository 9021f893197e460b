"""What changed since: every version that was loaded is kept, compared and told."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timezone
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from waymark.catalogue.history import TrialHistory, history_of
from waymark.catalogue.load import load_files
from waymark.catalogue.reread import reread
from waymark.store.engine import open_engine
from waymark.store.trials import TrialStore
from waymark.trials.identifiers import NctId
from waymark.trials.revisions import ChangedPart
from waymark.vocabulary.vocabulary import standard_vocabulary
from waymark.wording.revisions import words_for_record_change

MAY = datetime(2026, 5, 1, tzinfo=timezone.utc)


@pytest.fixture
def store() -> TrialStore:
    return TrialStore(open_engine("sqlite://"))


def study(nct_id: str, version: Mapping[str, Any]) -> dict[str, Any]:
    """One dated version as a study of the registry's shape, with as many places as it counts."""
    count, recruiting = version.get("nLocations", 0), version.get("recruitingLocations", 0)
    statuses = ["RECRUITING"] * recruiting + [version["overallStatus"]] * (count - recruiting)
    closed = [status if status != "RECRUITING" else "COMPLETED" for status in statuses[recruiting:]]
    sites = [
        {"facility": f"Place {number}", "status": status}
        for number, status in enumerate(statuses[:recruiting] + closed)
    ]
    return {
        "protocolSection": {
            "identificationModule": {"nctId": nct_id, "briefTitle": "A trial"},
            "statusModule": {
                "overallStatus": version["overallStatus"],
                "lastUpdatePostDateStruct": {"date": version["lastUpdatePostDate"]},
            },
            "eligibilityModule": version.get("eligibilityModule", {}),
            "contactsLocationsModule": {"locations": sites},
        }
    }


def load(store: TrialStore, folder: Path, *studies: Mapping[str, Any]) -> Any:
    path = folder / "studies.jsonl"
    path.write_text("\n".join(map(json.dumps, studies)), "utf-8")
    return load_files([path], store, vocabulary=standard_vocabulary(), loaded_at=MAY)


def history(store: TrialStore, nct_id: str, since: date | None = None) -> TrialHistory:
    record = store.get(NctId(nct_id))
    assert record
    return history_of(store, record, since=since)


def version(status: str, updated: str, criteria: str = "Inclusion Criteria:\n\n* Adults") -> dict[str, Any]:
    return {
        "overallStatus": status,
        "lastUpdatePostDate": updated,
        "eligibilityModule": {"eligibilityCriteria": criteria},
    }


AMIRAS = "NCT05745532"
FIRST = study(AMIRAS, version("NOT_YET_RECRUITING", "2025-01-10"))
SECOND = study(AMIRAS, version("RECRUITING", "2025-06-10"))
THIRD = study(AMIRAS, version("RECRUITING", "2026-02-10", "Inclusion Criteria:\n\n* Ages 8 to 16"))


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_versions_loaded_in_any_order_tell_the_same_story(store, tmp_path, order: Sequence[int]):
    for number in order:
        load(store, tmp_path, (FIRST, SECOND, THIRD)[number])
    told = history(store, AMIRAS)
    assert [str(each.updated) for each in told.versions] == ["2025-01-10", "2025-06-10", "2026-02-10"]
    assert [[one.part for one in step.changes] for step in told.revisions] == [
        [ChangedPart.STATUS],
        [ChangedPart.CRITERION, ChangedPart.CRITERION],
    ]


def test_only_what_changed_after_the_day_is_told(store, tmp_path):
    for each in (FIRST, SECOND, THIRD):
        load(store, tmp_path, each)
    told = history(store, AMIRAS, date(2025, 6, 10))
    assert [str(step.after.updated) for step in told.revisions] == ["2026-02-10"]
    assert told.reaches_back
    assert not history(store, AMIRAS, date(2024, 1, 1)).reaches_back


def test_an_older_file_counts_as_unchanged_and_the_newer_record_stands(store, tmp_path):
    load(store, tmp_path, SECOND)
    report = load(store, tmp_path, FIRST)
    assert (report.new, report.changed, report.unchanged) == (0, 0, 1)
    record = store.get(NctId(AMIRAS))
    assert str(record.trial.dates.last_update_posted) == "2025-06-10"


def test_the_same_content_in_another_order_of_fields_is_no_version(store, tmp_path):
    load(store, tmp_path, FIRST)
    turned = json.loads(json.dumps(FIRST), object_pairs_hook=lambda pairs: dict(reversed(pairs)))
    assert load(store, tmp_path, turned).unchanged == 1
    assert store.earlier_versions(NctId(AMIRAS)) == ()


def test_reading_again_loses_no_version_and_makes_none(store, tmp_path):
    for each in (FIRST, SECOND):
        load(store, tmp_path, each)
    before = store.earlier_versions(NctId(AMIRAS))
    reread(store, vocabulary=standard_vocabulary(), everything=True)
    assert store.earlier_versions(NctId(AMIRAS)) == before
    load(store, tmp_path, THIRD)
    assert [kept.first_seen for kept in store.earlier_versions(NctId(AMIRAS))] == [MAY, MAY]


@pytest.fixture(scope="module")
def real_versions(shared_data: Path) -> dict[str, list[dict[str, Any]]]:
    path = shared_data / "trials" / "record_version_histories.jsonl.gz"
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return {each["nctId"]: each["versions"] for each in map(json.loads, lines)}


def _pairs(versions: Sequence[Mapping[str, Any]]) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    ordered = sorted(versions, key=lambda each: each["lastUpdatePostDate"])
    return pairwise(ordered)


def test_each_change_of_the_real_versions_is_found_and_told(store, tmp_path, real_versions):
    studies = [study(nct_id, each) for nct_id, versions in real_versions.items() for each in versions]
    random.Random(7).shuffle(studies)
    for each in studies:
        load(store, tmp_path, each)

    for nct_id, versions in real_versions.items():
        told = history(store, nct_id)
        assert len(told.versions) == len(versions), nct_id
        steps = {str(step.after.updated): step.changes for step in told.revisions}
        for old, new in _pairs(versions):
            found = steps.get(new["lastUpdatePostDate"], ())
            parts = {change.part for change in found}
            has_changed = old["overallStatus"] != new["overallStatus"]
            assert (ChangedPart.STATUS in parts) == has_changed, nct_id
            has_changed = old["eligibilityModule"] != new["eligibilityModule"]
            assert bool(parts & OF_ELIGIBILITY) == has_changed, nct_id
            assert all("{" not in words_for_record_change(one) for one in found)


OF_ELIGIBILITY = {
    ChangedPart.CRITERION,
    ChangedPart.MINIMUM_AGE,
    ChangedPart.MAXIMUM_AGE,
    ChangedPart.SEX,
    ChangedPart.HEALTHY_VOLUNTEERS,
}
