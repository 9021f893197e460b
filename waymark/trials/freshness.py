"""How far a record can be believed: a listing that says open may be years out of date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from waymark.trials.trial import Trial
from waymark.trials.vocabulary import OPEN_STATUSES, DateType, OverallStatus

MOST_DAYS_UNVERIFIED = 2 * 365  # design.md, Judging: "neither verified nor updated for two years"


# What says neither that a place takes people nor that it does not.
_SAYS_NOTHING = frozenset({OverallStatus.UNKNOWN, OverallStatus.WITHHELD})


class StaleReason(str, Enum):
    COMPLETION_PASSED = "completion_passed"
    STILL_PLANNED = "still_planned"
    SITES_CLOSED = "sites_closed"
    NOT_VERIFIED = "not_verified"
    STATUS_UNKNOWN = "status_unknown"


@dataclass(frozen=True)
class StaleRecord:
    """Why a record that was open when last known should not be trusted as it stands."""

    reasons: tuple[StaleReason, ...]
    last_update: date | None
    completion: date | None


def last_status(trial: Trial) -> OverallStatus | None:
    """The status as last known: for the registry's UNKNOWN, the one before it."""
    if trial.overall_status is OverallStatus.UNKNOWN:
        return trial.last_known_status or OverallStatus.UNKNOWN
    return trial.overall_status


def was_open_when_last_known(trial: Trial) -> bool:
    """Whether the record, as last known, says that people can join now or soon; never one removed."""
    return trial.removed_on is None and last_status(trial) in OPEN_STATUSES


def every_site_closed(trial: Trial) -> bool:
    """Whether each place says that it takes nobody; a place without a status may still be open."""
    closed = [site.status for site in trial.sites if site.status and site.status not in _SAYS_NOTHING]
    return len(closed) == len(trial.sites) > 0 and OPEN_STATUSES.isdisjoint(closed)


def names_a_contact(trial: Trial) -> bool:
    """Whether the record names anybody to ask: for the trial, for a place, or who leads it."""
    return bool(trial.contacts or trial.officials or any(site.contacts for site in trial.sites))


def stale_record(trial: Trial, *, today: date) -> StaleRecord | None:
    """The warning a record deserves on this day; None when it is fresh or was never open."""
    if not was_open_when_last_known(trial):
        return None
    dates = trial.dates
    completion = dates.completion or dates.primary_completion
    completed = completion.date.latest() if completion else None
    known = [d.latest() for d in (dates.status_verified, dates.last_update_posted) if d]
    last_update = max(known, default=None)
    reasons: list[StaleReason] = []
    if completed and completed < today:
        reasons.append(StaleReason.COMPLETION_PASSED)
        if trial.enrollment and trial.enrollment.type is DateType.ESTIMATED:
            reasons.append(StaleReason.STILL_PLANNED)
    if every_site_closed(trial):
        reasons.append(StaleReason.SITES_CLOSED)
    if last_update and (today - last_update).days > MOST_DAYS_UNVERIFIED:
        reasons.append(StaleReason.NOT_VERIFIED)
    if trial.overall_status is OverallStatus.UNKNOWN:
        reasons.append(StaleReason.STATUS_UNKNOWN)
    return StaleRecord(tuple(reasons), last_update, completed) if reasons else None
