"""The same trials synced at several days: the registry's latest word stands, and nothing is lost."""

from __future__ import annotations

import gzip
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.catalogue.syncing import Catalogue, counts
from tests.registry_server.listing import Study
from tests.registry_server.records import study
from waymark.catalogue.history import TrialHistory, history_of
from waymark.registry.queries import ASKED_STATUSES
from waymark.trials.revisions import ChangedPart
from waymark.trials.vocabulary import OverallStatus

pytestmark = pytest.mark.thorough


def processed(day: str | None, *, updated: str, status: str = "RECRUITING") -> Study:
    """Trial 1 as the registry's data of that day had it."""
    made = study(1, updated=updated, status=status)
    made["derivedSection"] = {"miscInfoModule": {"versionHolder": day}} if day else {}
    return made


def synced(catalogue: Catalogue, given: Study, day: str) -> tuple[int, int, int, int, int]:
    catalogue.registry.listing.put([given])
    catalogue.registry.listing.data_timestamp = f"{day}T09:00:05"
    return counts(catalogue.sync(full=True))


def history(catalogue: Catalogue, number: int, since: date | None = None) -> TrialHistory:
    return history_of(catalogue.store, catalogue.trial(number), since=since)


@pytest.mark.parametrize("held", ["2026-11-20", None])
def test_what_the_registry_says_later_stands_though_its_update_is_of_an_earlier_day(
    catalogue: Catalogue, held: str | None
) -> None:
    synced(catalogue, processed(held, updated="2026-11-10"), "2026-11-20")
    given = processed("2026-11-21", updated="2026-11-03", status="SUSPENDED")

    assert synced(catalogue, given, "2026-11-21") == (0, 1, 0, 0, 0)

    assert catalogue.trial(1).trial.overall_status is OverallStatus.SUSPENDED
    told = history(catalogue, 1, since=date(2026, 11, 5))
    assert [[one.part for one in step.changes] for step in told.revisions] == [[ChangedPart.STATUS]]


@pytest.mark.parametrize("given", ["2026-11-20", "2026-11-19", None])
def test_an_earlier_update_of_no_later_data_replaces_nothing(catalogue: Catalogue, given: str | None) -> None:
    synced(catalogue, processed("2026-11-20", updated="2026-11-10"), "2026-11-20")
    older = processed(given, updated="2026-11-03", status="SUSPENDED")

    assert synced(catalogue, older, "2026-11-21") == (0, 0, 1, 0, 0)

    assert catalogue.trial(1).trial.overall_status is OverallStatus.RECRUITING
    assert len(catalogue.store.earlier_versions(catalogue.trial(1).trial.nct_id)) == 1


def test_real_trials_synced_at_two_days_tell_what_changed_and_lose_nothing(
    catalogue: Catalogue, shared_data: Path
) -> None:
    with gzip.open(shared_data / "trials" / "record_version_histories.jsonl.gz", "rt") as lines:
        every = [json.loads(line) for line in lines]
    trials = [trial for trial in every if _by_day(trial)[0]["overallStatus"] in ASKED_STATUSES]
    for place, day in ((0, "2026-11-20"), (-1, "2026-11-21")):
        for trial in trials:
            catalogue.registry.listing.put([_real(trial["nctId"], _by_day(trial)[place], day)])
        catalogue.registry.listing.data_timestamp = f"{day}T09:00:05"
        # They are updated on days long before: an incremental sync would not be given them.
        report = catalogue.sync(full=True)

    assert (report.new, report.removed, report.unreadable) == (0, 0, 0)
    assert report.changed == len(trials)
    assert catalogue.store.count() == len(trials)
    for trial in trials:
        told = history(catalogue, int(trial["nctId"][3:]))
        parts = {change.part for step in told.revisions for change in step.changes}
        first, last = _by_day(trial)[0], _by_day(trial)[-1]
        assert (ChangedPart.STATUS in parts) == (first["overallStatus"] != last["overallStatus"])
        assert len(told.versions) == 2


def _by_day(trial: dict[str, Any]) -> list[dict[str, Any]]:
    return sorted(trial["versions"], key=lambda version: str(version["lastUpdatePostDate"]))


def _real(nct_id: str, version: dict[str, Any], day: str) -> Study:
    made: dict[str, Any] = study(
        int(nct_id[3:]), status=version["overallStatus"], updated=version["lastUpdatePostDate"]
    )
    made["protocolSection"]["eligibilityModule"] = version["eligibilityModule"]
    made["derivedSection"]["miscInfoModule"]["versionHolder"] = day
    return dict(made)
