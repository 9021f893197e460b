"""Writes a batch of records: what is new, what has changed, and what the database would not take."""

from __future__ import annotations

import secrets
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from enum import Enum

from sqlalchemy import Table, delete, insert, update
from sqlalchemy.engine import Connection
from sqlalchemy.exc import OperationalError, SQLAlchemyError

from waymark.store import tables
from waymark.store.headings import heading_row
from waymark.store.history import file_older, file_replaced
from waymark.store.reading import versions_in
from waymark.store.records import RecordFailure, StoredVersion, TrialRecord, UpsertCounts, content_hash
from waymark.store.rows import Row, rows_of
from waymark.trials.identifiers import NctId
from waymark.trials.twins import twin_key
from waymark.trials.vocabulary import TextSource

LONGEST_STEP = 1_000_000
"""Of the edition, which holds some 10^18: a write a second takes 600,000 years to come to its end."""


class Outcome(str, Enum):
    """What a record is to the store."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    OLDER = "older"


def write_batch(
    connection: Connection, records: Sequence[TrialRecord], loaded_at: datetime | None
) -> UpsertCounts:
    """Stores the records, in order: of two with one number the later holds. See `TrialStore.upsert`.

    Whatever is replaced is filed into the history. A record that the registry last updated before what is
    stored does not replace it: it is filed itself, and counts as unchanged.
    """
    stored = dict(versions_in(connection, {record.trial.nct_id for record in records}))
    outcomes: list[tuple[NctId, Outcome]] = []
    to_write: dict[NctId, TrialRecord] = {}
    to_file: list[TrialRecord] = []
    for record in records:
        nct_id = record.trial.nct_id
        version = _version_of(record)
        outcome = _outcome(stored.get(nct_id), version, loaded_at)
        outcomes.append((nct_id, outcome))
        if outcome is Outcome.OLDER:
            to_file.append(record)
        elif outcome is not Outcome.UNCHANGED or is_written_anew(stored[nct_id], version):
            if outcome is Outcome.CHANGED and nct_id in to_write:
                to_file.append(to_write[nct_id])
            to_write[nct_id] = _as_removed(record, stored.get(nct_id))
            stored[nct_id] = version
    failures = replace_records(connection, list(to_write.values()), loaded_at)
    file_older(connection, [each for each in to_file if not _is_ours(_version_of(each))], loaded_at)
    return _counts(outcomes, failures)


def replace_records(
    connection: Connection, records: Sequence[TrialRecord], loaded_at: datetime | None
) -> tuple[RecordFailure, ...]:
    """Puts the records in place of what was stored; gives back those the database would not take."""
    try:
        with connection.begin_nested():
            _replace(connection, records, loaded_at)
    except OperationalError:
        raise  # the database itself fails: every other record would fare the same
    except (SQLAlchemyError, ValueError, OverflowError) as error:
        if len(records) == 1:
            return (RecordFailure(records[0].trial.nct_id, str(error).split("\n", maxsplit=1)[0]),)
        return tuple(
            failure for record in records for failure in replace_records(connection, [record], loaded_at)
        )
    return ()


def count_edition(connection: Connection) -> None:
    """Counts one change of the store, for those who built something from it.

    By a step of chance: a copy that was put back and then written to must not come to the number that
    others remember of before.
    """
    edition = tables.edition
    step = 1 + secrets.randbelow(LONGEST_STEP)
    counted = connection.execute(update(edition).values(number=edition.c.number + step))
    if not counted.rowcount:
        connection.execute(insert(edition), {"id": 1, "number": 1})


def _version_of(record: TrialRecord) -> StoredVersion:
    trial = record.trial
    content = content_hash(record.raw_json)
    return StoredVersion(
        content,
        record.reader_version,
        trial.text_source,
        trial.data_processed,
        last_update_posted=trial.dates.last_update_posted,
    )


def _outcome(stored: StoredVersion | None, given: StoredVersion, loaded_at: datetime | None) -> Outcome:
    if stored is None:
        return Outcome.NEW
    if _is_ours(given) and not _is_ours(stored):
        return Outcome.UNCHANGED  # a starter record never takes the place of the registry's
    if stored.content_hash == given.content_hash:
        return Outcome.UNCHANGED
    if not _is_ours(stored) and _is_older(given, stored, loaded_at):
        return Outcome.OLDER
    return Outcome.CHANGED


def _is_older(given: StoredVersion, stored: StoredVersion, loaded_at: datetime | None) -> bool:
    """Whether the registry surely updated the stored content later; without both days it is not said."""
    before, now = given.last_update_posted, stored.last_update_posted
    if before is None or now is None:
        return False
    if loaded_at is not None and now.earliest() > loaded_at.date():
        return False  # a day that has not come is a mistake, and must not keep every update out
    return before.latest() < now.earliest() and not _is_said_later(given, stored)


def _is_said_later(given: StoredVersion, stored: StoredVersion) -> bool:
    """Whether the registry's data with the given content are of a later day: then it took its update back."""
    posted = stored.last_update_posted
    known_since = stored.data_processed or (posted.latest() if posted else None)
    if given.data_processed is None or known_since is None:
        return False
    return given.data_processed > known_since


def _is_ours(version: StoredVersion) -> bool:
    return version.text_source is TextSource.OURS


def is_written_anew(stored: StoredVersion, given: StoredVersion) -> bool:
    """Whether the same content must be stored again: another reader read it, or it is of a newer day."""
    if stored.content_hash != given.content_hash:
        return False
    return stored.reader_version != given.reader_version or _is_newer(given, stored)


def _as_removed(record: TrialRecord, stored: StoredVersion | None) -> TrialRecord:
    """The record, still marked as removed unless it is of a later day: an old file lists nothing."""
    removed_on = stored.removed_on if stored else None
    day = record.trial.data_processed
    if removed_on is None or (day is not None and day > removed_on):
        return record
    return replace(record, trial=replace(record.trial, removed_on=removed_on))


def _is_newer(given: StoredVersion, stored: StoredVersion) -> bool:
    if given.data_processed is None:
        return False
    return stored.data_processed is None or given.data_processed > stored.data_processed


def _counts(outcomes: Iterable[tuple[NctId, Outcome]], failures: tuple[RecordFailure, ...]) -> UpsertCounts:
    failed = {failure.nct_id for failure in failures}
    counted = Counter(outcome for nct_id, outcome in outcomes if nct_id not in failed)
    unchanged = counted[Outcome.UNCHANGED] + counted[Outcome.OLDER]
    return UpsertCounts(counted[Outcome.NEW], counted[Outcome.CHANGED], unchanged, failures)


def _replace(connection: Connection, records: Sequence[TrialRecord], loaded_at: datetime | None) -> None:
    if not records:
        return
    ids = [str(record.trial.nct_id) for record in records]
    loaded = _file_and_date(connection, records, loaded_at)
    connection.execute(delete(tables.trial).where(tables.trial.c.nct_id.in_(ids)))
    for table, rows in _by_table(records, loaded).items():
        connection.execute(insert(table), rows)
    count_edition(connection)


def _file_and_date(
    connection: Connection, records: Sequence[TrialRecord], loaded_at: datetime | None
) -> Mapping[NctId, datetime | None]:
    """Files what the records replace; the same content read again keeps the day it came on."""
    stored = dict(versions_in(connection, {record.trial.nct_id for record in records}))
    came: dict[NctId, datetime | None] = {}
    replaced: list[NctId] = []
    for record in records:
        nct_id, before = record.trial.nct_id, stored.get(record.trial.nct_id)
        is_same = before is not None and before.content_hash == content_hash(record.raw_json)
        came[nct_id] = before.loaded_at if before and is_same else loaded_at
        if before and not is_same and not _is_ours(before):
            replaced.append(nct_id)
    file_replaced(connection, replaced, loaded_at)
    return came


def _by_table(
    records: Iterable[TrialRecord], loaded: Mapping[NctId, datetime | None]
) -> Mapping[Table, list[Row]]:
    found: defaultdict[Table, list[Row]] = defaultdict(list)
    for record in records:
        nct_id = record.trial.nct_id
        for table, row in rows_of(record, loaded[nct_id]):
            found[table].append(row)
        heading = heading_row(record)
        if heading:
            found[tables.heading].append(heading)
        key = twin_key(record.trial)
        if key:
            found[tables.twin_key].append({"nct_id": str(nct_id), "key": key})
    return found
