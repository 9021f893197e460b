"""Writes a batch of records: what is new, what has changed, and what the database would not take."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from enum import Enum

from sqlalchemy import Table, delete, insert, update
from sqlalchemy.engine import Connection
from sqlalchemy.exc import OperationalError, SQLAlchemyError

from waymark.store import tables
from waymark.store.reading import versions_in
from waymark.store.records import RecordFailure, StoredVersion, TrialRecord, UpsertCounts, content_hash
from waymark.store.rows import Row, rows_of
from waymark.trials.identifiers import NctId
from waymark.trials.vocabulary import TextSource


class Outcome(str, Enum):
    """What a record is to the store."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


def write_batch(
    connection: Connection, records: Sequence[TrialRecord], loaded_at: datetime | None
) -> UpsertCounts:
    """Stores the records, in order: of two with one number the later holds. See `TrialStore.upsert`."""
    stored = dict(versions_in(connection, {record.trial.nct_id for record in records}))
    outcomes: list[tuple[NctId, Outcome]] = []
    to_write: dict[NctId, TrialRecord] = {}
    for record in records:
        nct_id = record.trial.nct_id
        version = _version_of(record)
        outcome = _outcome(stored.get(nct_id), version)
        outcomes.append((nct_id, outcome))
        if outcome is not Outcome.UNCHANGED or is_written_anew(stored[nct_id], version):
            to_write[nct_id] = _as_removed(record, stored.get(nct_id))
            stored[nct_id] = version
    failures = replace_records(connection, list(to_write.values()), loaded_at)
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
    """Counts one change of the store, for those who built something from it."""
    edition = tables.edition
    counted = connection.execute(update(edition).values(number=edition.c.number + 1))
    if not counted.rowcount:
        connection.execute(insert(edition), {"id": 1, "number": 1})


def _version_of(record: TrialRecord) -> StoredVersion:
    trial = record.trial
    content = content_hash(record.raw_json)
    return StoredVersion(content, record.reader_version, trial.text_source, trial.data_processed)


def _outcome(stored: StoredVersion | None, given: StoredVersion) -> Outcome:
    if stored is None:
        return Outcome.NEW
    if _is_ours(given) and not _is_ours(stored):
        return Outcome.UNCHANGED  # a starter record never takes the place of the registry's
    return Outcome.UNCHANGED if stored.content_hash == given.content_hash else Outcome.CHANGED


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
    return UpsertCounts(counted[Outcome.NEW], counted[Outcome.CHANGED], counted[Outcome.UNCHANGED], failures)


def _replace(connection: Connection, records: Sequence[TrialRecord], loaded_at: datetime | None) -> None:
    if not records:
        return
    ids = [str(record.trial.nct_id) for record in records]
    connection.execute(delete(tables.trial).where(tables.trial.c.nct_id.in_(ids)))
    for table, rows in _by_table(records, loaded_at).items():
        connection.execute(insert(table), rows)
    count_edition(connection)


def _by_table(records: Iterable[TrialRecord], loaded_at: datetime | None) -> Mapping[Table, list[Row]]:
    found: defaultdict[Table, list[Row]] = defaultdict(list)
    for record in records:
        for table, row in rows_of(record, loaded_at):
            found[table].append(row)
    return found
