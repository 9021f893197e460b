"""Reads records back: a fixed number of SELECTs for a few hundred trials, never one for each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from sqlalchemy import Column, Table, and_, bindparam, func, or_, select
from sqlalchemy.engine import Connection, Row
from sqlalchemy.sql import ColumnElement, Select

from waymark.eligibility.criteria import Criterion
from waymark.store import tables
from waymark.store.assembly import TrialRows, criterion_of, date_of, trial_of
from waymark.store.packed_criteria import criteria_in
from waymark.store.records import StoredVersion, TrialRecord
from waymark.store.remembered import Kept, Mark, Remembered, RememberedRecords
from waymark.store.rows import NameKind, name_key
from waymark.trials.identifiers import NctId
from waymark.trials.vocabulary import OPEN_STATUSES, OverallStatus, TextSource

# Values in one statement: SQLite before 3.32 takes 999.
MOST_VALUES = 900

SOME = "some"
"""The name of the values of `one_of`."""

Rows = Mapping[str, Sequence[Row]]
Criteria = tuple[Criterion, ...]


def read_records(
    connection: Connection, ids: Collection[str], *, with_raw: bool = False
) -> Iterator[TrialRecord]:
    """The stored records among these numbers, ordered by number."""
    for some in in_parts(sorted(set(ids))):
        trials = _rows(connection, tables.trial, some)
        lists = [lists_of(connection, table, some) for table in tables.LISTS]
        records = {row.nct_id: row for row in _record_rows(connection, some, with_raw=with_raw)}
        for row in trials:
            if row.nct_id in records:  # absent when another process replaced it between two SELECTs
                yield _record(row, lists, records[row.nct_id])


def recalled_records(
    connection: Connection, ids: Collection[str], remembered: RememberedRecords, edition: int
) -> list[TrialRecord]:
    """The same, in the same order, without reading again what is remembered and has not changed since.

    `edition` is the store's own, read before: in it nothing needs to be compared a second time.
    """
    found, marks = _remembered(connection, ids, remembered, edition)
    read = list(read_records(connection, [nct_id for nct_id in marks if nct_id not in found]))
    remembered.keep(read, marks, edition)
    found.update((str(record.trial.nct_id), record) for record in read)
    return [found[nct_id] for nct_id in sorted(found)]


def recalled_criteria(
    connection: Connection, ids: Collection[str], remembered: Remembered[Criteria], edition: int
) -> dict[str, Criteria]:
    """The criteria of each stored record among these numbers, likewise."""
    found, marks = _remembered(connection, ids, remembered, edition)
    read: dict[str, Criteria] = {}
    for some in in_parts([nct_id for nct_id in marks if nct_id not in found]):
        packed = _packed_criteria(connection, some)
        lines = lists_of(connection, tables.criterion, [nct_id for nct_id in some if nct_id not in packed])
        read.update((nct_id, tuple(map(criterion_of, lines.get(nct_id, ())))) for nct_id in some)
        read.update(packed)
    remembered.put(read, marks, edition)
    return {**found, **read}


def _packed_criteria(connection: Connection, ids: Sequence[str]) -> Mapping[str, Criteria]:
    """Of those trials that are open, and written by a Waymark that packed them."""
    rows = ((nct_id, criteria_in(text)) for nct_id, text in connection.execute(_packed(), {SOME: ids}))
    return {nct_id: criteria for nct_id, criteria in rows if criteria is not None}


@lru_cache(maxsize=1)
def _packed() -> Select:
    heading = tables.heading
    query = select(heading.c.nct_id, heading.c.criteria)
    return query.where(one_of(heading.c.nct_id)).order_by(heading.c.nct_id)


def criteria_of_texts(
    connection: Connection, texts: Mapping[NctId, str], reader_version: str
) -> dict[str, Criteria]:
    """By text, the criteria of each stored record that has it, as that reader read it."""
    found: dict[str, Criteria] = {}
    for some in in_parts(sorted(texts)):
        rows = connection.execute(_texts(), {SOME: some})
        same = {
            nct_id: text
            for nct_id, version, text in rows
            if version == reader_version and text == texts[NctId(nct_id)]
        }
        lines = lists_of(connection, tables.criterion, list(same)) if same else {}
        found.update((text, tuple(map(criterion_of, lines.get(nct_id, ())))) for nct_id, text in same.items())
    return found


@lru_cache(maxsize=1)
def _texts() -> Select:
    record, trial = tables.record, tables.trial
    query = select(record.c.nct_id, record.c.reader_version, trial.c.criteria)
    query = query.join(trial, trial.c.nct_id == record.c.nct_id)
    return query.where(one_of(record.c.nct_id)).order_by(record.c.nct_id)


def _remembered(
    connection: Connection, ids: Collection[str], remembered: Remembered[Kept], edition: int
) -> tuple[dict[str, Kept], dict[str, Mark]]:
    """What is remembered and has not changed since, and the marks of those that had to be looked at."""
    found = remembered.unchanged(ids, edition)
    if len(found) == len(ids):
        return found, {}
    marks = marks_of(connection, [nct_id for nct_id in ids if nct_id not in found])
    found.update(remembered.recall(marks, edition))
    return found, marks


def marks_of(connection: Connection, ids: Collection[str]) -> dict[str, Mark]:
    """What changes whenever a stored record does: its content, reader and days. The absent are left out."""
    marks: dict[str, Mark] = {}
    for some in in_parts(sorted(set(ids))):
        rows = connection.execute(_marks(), {SOME: some})
        marks.update((nct_id, tuple(mark)) for nct_id, *mark in rows)
    return marks


@lru_cache(maxsize=1)
def _marks() -> Select:
    record, trial = tables.record, tables.trial
    marked = [record.c.content_hash, record.c.reader_version, record.c.loaded_at]
    marked += [trial.c.data_processed, trial.c.removed_on]
    query = select(record.c.nct_id, *marked).join(trial, trial.c.nct_id == record.c.nct_id)
    return query.where(one_of(record.c.nct_id)).order_by(record.c.nct_id)


def versions_in(connection: Connection, ids: Collection[NctId]) -> Iterator[tuple[NctId, StoredVersion]]:
    """What is stored of each number: content, reader, whose words."""
    record, trial = tables.record, tables.trial
    columns = (record.c.nct_id, record.c.content_hash, record.c.reader_version, record.c.loaded_at)
    days = (trial.c.data_processed, trial.c.removed_on, trial.c.last_update_posted)
    query = select(*columns, trial.c.text_source, *days)
    query = query.join(trial, trial.c.nct_id == record.c.nct_id).order_by(record.c.nct_id)
    for some in in_parts(sorted(ids)):
        for row in connection.execute(query.where(record.c.nct_id.in_(some))):
            yield (
                NctId(row.nct_id),
                StoredVersion(
                    row.content_hash,
                    row.reader_version,
                    TextSource(row.text_source),
                    row.data_processed,
                    row.removed_on,
                    date_of(row.last_update_posted),
                    row.loaded_at,
                ),
            )


def ids_by_conditions(
    connection: Connection, names: Collection[str], *, open_only: bool, own_only: bool
) -> set[str]:
    """The trials that carry one of the names: of any kind, or only as a condition or MeSH heading."""
    query = _with_names(open_only=open_only, own_only=own_only)
    keys = sorted({name_key(text) for text in names})
    found = (connection.execute(query, {SOME: some}) for some in in_parts(keys))
    return {nct_id for rows in found for nct_id in rows.scalars()}


@lru_cache(maxsize=4)
def _with_names(*, open_only: bool, own_only: bool) -> Select:
    name = tables.condition_name
    query = select(name.c.nct_id).distinct().order_by(name.c.nct_id).where(one_of(name.c.name_key))
    if open_only:
        query = query.where(name.c.is_closed.is_not(True))  # the index of the open ones is a tenth as large
        query = query.join(tables.trial, tables.trial.c.nct_id == name.c.nct_id).where(was_open())
    if own_only:
        query = query.where(name.c.kind.in_([NameKind.CONDITION.value, NameKind.MESH_TERM.value]))
    return query


def id_of(connection: Connection, nct_id: str) -> str | None:
    """The number of the trial with this number, or with this alias; None when there is none.

    A trial that the registry removed gives way to the one that took its number over.
    """
    trial, alias = tables.trial, tables.alias
    own = connection.execute(select(trial.c.removed_on).where(trial.c.nct_id == nct_id)).first()
    if own is not None and own.removed_on is None:
        return nct_id
    query = select(alias.c.nct_id).where(alias.c.alias == nct_id).order_by(alias.c.nct_id).limit(1)
    number: str | None = connection.execute(query).scalars().first()
    return number or (nct_id if own else None)


def ids_with_twin_key(connection: Connection, key: str) -> list[str]:
    """The numbers of the trials with this key, in order."""
    twins = tables.twin_key
    query = select(twins.c.nct_id).where(twins.c.key == key).order_by(twins.c.nct_id)
    return list(connection.execute(query).scalars())


def names_of_conditions(connection: Connection, most: int) -> tuple[str, ...]:
    """Each condition, MeSH term and ancestor once, in order; of more than `most` those of most trials."""
    name = tables.condition_name
    query = select(name.c.name_key).where(name.c.kind != NameKind.KEYWORD.value).group_by(name.c.name_key)
    query = query.order_by(func.count().desc(), name.c.name_key).limit(most)
    return tuple(sorted(connection.execute(query).scalars()))


def count_by_reader(connection: Connection) -> dict[str, int]:
    """How many records each version of the reader of criteria has read."""
    version = tables.record.c.reader_version
    query = select(version, func.count()).group_by(version).order_by(version)
    return {row[0]: row[1] for row in connection.execute(query)}


def was_open() -> ColumnElement[bool]:
    """The trials that were open when last known, and that the registry still lists."""
    # The same rule as waymark.trials.freshness.was_open_when_last_known.
    status, before = tables.trial.c.overall_status, tables.trial.c.last_known_status
    open_now = sorted(member.value for member in OPEN_STATUSES)
    is_open = or_(status.in_(open_now), and_(status == OverallStatus.UNKNOWN.value, before.in_(open_now)))
    return and_(tables.trial.c.removed_on.is_(None), is_open)


def one_of(column: Column[str]) -> ColumnElement[bool]:
    """That the column is one of the values given as `SOME` when the statement is said.

    Statements of a search are made once: making one takes as long as the database needs to answer it.
    """
    return column.in_(bindparam(SOME, expanding=True))


def in_parts(values: Sequence[str]) -> Iterator[Sequence[str]]:
    """The values in parts that one statement takes."""
    return (values[start : start + MOST_VALUES] for start in range(0, len(values), MOST_VALUES))


def _rows(connection: Connection, table: Table, ids: Sequence[str]) -> Sequence[Row]:
    rows: Sequence[Row] = connection.execute(_of_trials(table), {SOME: ids}).all()
    return rows


@cache
def _of_trials(table: Table) -> Select:
    # The primary key begins with the number and ends with the place in the record's list.
    return select(table).where(one_of(table.c.nct_id)).order_by(*table.primary_key.columns)


def lists_of(connection: Connection, table: Table, ids: Sequence[str]) -> Rows:
    """The rows of a table by number, each list in the record's order."""
    found: defaultdict[str, list[Row]] = defaultdict(list)
    for row in _rows(connection, table, ids):
        found[row[0]].append(row)  # the number comes first in every table
    return found


def _record_rows(connection: Connection, ids: Sequence[str], *, with_raw: bool) -> Sequence[Row]:
    rows: Sequence[Row] = connection.execute(_records(with_raw=with_raw), {SOME: ids}).all()
    return rows


@lru_cache(maxsize=2)
def _records(*, with_raw: bool) -> Select:
    record = tables.record
    columns = [record.c.nct_id, record.c.reader_version, record.c.source]
    columns += [record.c.raw_json] if with_raw else []
    return select(*columns).where(one_of(record.c.nct_id)).order_by(record.c.nct_id)


def _record(trial: Row, lists: Sequence[Rows], record: Row) -> TrialRecord:
    *parts, criteria = (rows.get(trial.nct_id, ()) for rows in lists)
    return TrialRecord(
        trial=trial_of(TrialRows(trial, *parts)),
        criteria=tuple(map(criterion_of, criteria)),
        reader_version=record.reader_version,
        raw_json=getattr(record, "raw_json", ""),
        source=record.source,
    )
