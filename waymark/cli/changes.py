"""`waymark changes`: says what changed in a trial's record since a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

import click

from waymark import wiring
from waymark.catalogue.by_number import find_by_number
from waymark.catalogue.history import Revision, TrialHistory, VersionDates, history_of
from waymark.cli.options import database_option
from waymark.cli.output import print_json
from waymark.trials.revisions import RecordChange
from waymark.wording.phrases import phrase
from waymark.wording.revisions import words_for_record_change, words_for_version_day


@click.command(name="changes")
@click.argument("number", metavar="NCT…")
@click.option(
    "--since",
    "day",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="Only what changed after this day, such as 2025-01-01; else all that we hold.",
)
@database_option
@click.option("--json", "as_json", is_flag=True, help="Print versions and changes as JSON.")
def command(number: str, day: datetime | None, database: str | None, as_json: bool) -> None:
    """Say what changed in a stored trial's record, from the versions that the store has kept."""
    store = wiring.filled_trial_store(database)
    record = find_by_number(store, number).record
    history = history_of(store, record, since=day.date() if day else None)
    nct_id, removed_on = str(record.trial.nct_id), record.trial.removed_on
    if as_json:
        print_json({**_to_record(nct_id, history), "removed_on": _written(removed_on)})
        return
    if removed_on:
        day_removed = words_for_version_day(removed_on)
        click.echo(phrase("record_change.delisted", nct_id=nct_id, date=day_removed))
    for line in _lines(nct_id, history):
        click.echo(line)


def _lines(nct_id: str, history: TrialHistory) -> Iterator[str]:
    if not history.revisions:
        yield _nothing(nct_id, history)
    else:
        yield phrase("record_change.opening", nct_id=nct_id)
    for step in history.revisions:
        yield phrase("record_change.step", before=_day(step.before), after=_day(step.after))
        yield from map(words_for_record_change, step.changes)
    if history.versions and not history.reaches_back:
        yield phrase("record_change.oldest", date=_day(history.versions[0]))


def _nothing(nct_id: str, history: TrialHistory) -> str:
    if len(history.versions) == 1:
        return phrase("record_change.one_version", nct_id=nct_id)
    if history.since:
        return phrase("record_change.nothing_since", nct_id=nct_id, date=words_for_version_day(history.since))
    return phrase("record_change.nothing", nct_id=nct_id)


def _day(dates: VersionDates) -> str:
    return words_for_version_day(dates.updated or dates.first_seen)


def _to_record(nct_id: str, history: TrialHistory) -> dict[str, object]:
    return {
        "nct_id": nct_id,
        "since": _written(history.since),
        "reaches_back": history.reaches_back,
        "versions": [_version_record(version) for version in history.versions],
        "steps": [_step_record(step) for step in history.revisions],
    }


def _step_record(step: Revision) -> dict[str, object]:
    return {
        "before": _version_record(step.before),
        "after": _version_record(step.after),
        "changes": [_change_record(change) for change in step.changes],
    }


def _version_record(dates: VersionDates) -> dict[str, object]:
    return {
        "last_update_posted": str(dates.updated) if dates.updated else None,
        "first_seen": _written(dates.first_seen),
        "current": dates.is_current,
    }


def _change_record(change: RecordChange) -> dict[str, object]:
    return {
        "part": change.part.value,
        "before": change.before,
        "after": change.after,
        "words": words_for_record_change(change),
    }


def _written(day: date | None) -> str | None:
    return day.isoformat() if day else None
