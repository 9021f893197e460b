"""What changed in a trial's record since a day, from the versions that the store has kept."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from waymark.errors import StudyNotReadable
from waymark.registry.parse import parse_study
from waymark.store.records import TrialRecord
from waymark.store.trials import TrialStore
from waymark.trials.dates import PartialDate
from waymark.trials.revisions import RecordChange, changes_between
from waymark.trials.trial import Trial
from waymark.trials.vocabulary import TextSource


@dataclass(frozen=True)
class VersionDates:
    """Of when a version is: `updated` by the registry, `first_seen` by us; None where neither is known."""

    updated: PartialDate | None
    first_seen: date | None
    is_current: bool = False

    @property
    def day(self) -> date | None:
        """The day it counts from: the registry's, else ours."""
        return self.updated.latest() if self.updated else self.first_seen


@dataclass(frozen=True)
class Revision:
    """One step from a version to the next that we hold, with all that changed."""

    before: VersionDates
    after: VersionDates
    changes: tuple[RecordChange, ...]


@dataclass(frozen=True)
class TrialHistory:
    """Every version we hold, oldest first, and the steps after the day that was asked for."""

    versions: tuple[VersionDates, ...]
    revisions: tuple[Revision, ...]
    since: date | None = None

    @property
    def reaches_back(self) -> bool:
        """Whether we hold a version as old as the day asked for; without a day there is nothing to reach."""
        oldest = self.versions[0].day if self.versions else None
        return self.since is None or (oldest is not None and oldest <= self.since)


@dataclass(frozen=True)
class _Version:
    dates: VersionDates
    trial: Trial


def history_of(store: TrialStore, record: TrialRecord, *, since: date | None = None) -> TrialHistory:
    """What changed in this record after that day; None is from the oldest version we hold.

    An earlier version that cannot be read any more is passed over. Raises StoreNotUsable.
    """
    versions = tuple(_versions(store, record))
    steps = [
        Revision(old.dates, new.dates, changes_between(old.trial, new.trial))
        for old, new in pairwise(versions)
    ]
    told = tuple(step for step in steps if step.changes and _is_after(step, since))
    return TrialHistory(tuple(version.dates for version in versions), told, since)


def _versions(store: TrialStore, record: TrialRecord) -> Sequence[_Version]:
    """The kept versions by their day, then the current one: our own words are no version of a record."""
    current = _Version(
        VersionDates(record.trial.dates.last_update_posted, None, is_current=True), record.trial
    )
    if record.trial.text_source is TextSource.OURS:
        return (current,)
    earlier = sorted(_earlier(store, record), key=lambda version: version.dates.day or date.min)
    return (*earlier, current)


def _earlier(store: TrialStore, record: TrialRecord) -> Iterator[_Version]:
    for kept in store.earlier_versions(record.trial.nct_id):
        try:
            trial = parse_study(json.loads(kept.raw_json))
        except StudyNotReadable:
            continue
        seen = kept.first_seen.date() if kept.first_seen else None
        yield _Version(VersionDates(kept.last_update_posted, seen), trial)


def _is_after(step: Revision, since: date | None) -> bool:
    """Whether the step was made after the day; one of no known day is told.

    A registry that takes an update back gives the record its earlier day again, after the later one.
    """
    before, after = step.before.day, step.after.day
    return since is None or after is None or max(after, before or after) > since
