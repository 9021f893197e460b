"""Earlier contents of stored records: nothing that was held once is lost when a newer one comes."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone

from sqlalchemy import func, insert, select
from sqlalchemy.engine import Connection, Row

from waymark.store import tables
from waymark.store.assembly import date_of
from waymark.store.reading import MOST_VALUES
from waymark.store.records import TrialRecord, content_hash
from waymark.trials.dates import PartialDate
from waymark.trials.identifiers import NctId


@dataclass(frozen=True)
class RecordVersion:
    """One content of a record that does not stand now.

    `number` counts from 1 in the order of filing. `first_seen` is when it came, `replaced_at` when another
    took its place: None for a copy that was already older than ours when it came. Times are UTC.
    """

    nct_id: NctId
    number: int
    content_hash: str
    first_seen: datetime | None
    replaced_at: datetime | None
    last_update_posted: PartialDate | None
    source: str
    raw_json: str


def versions_before(connection: Connection, nct_id: NctId) -> tuple[RecordVersion, ...]:
    """What was filed of one record, in the order of filing; empty when there is nothing."""
    version = tables.record_version
    query = select(version).where(version.c.nct_id == str(nct_id)).order_by(version.c.number)
    return tuple(map(_version, connection.execute(query)))


def file_replaced(connection: Connection, ids: Collection[NctId], replaced_at: datetime | None) -> None:
    """Files the contents that stand in the store now, before others take their place."""
    record, trial = tables.record, tables.trial
    query = select(record, trial.c.last_update_posted).join(trial, trial.c.nct_id == record.c.nct_id)
    for some in _in_parts(ids):
        rows = connection.execute(query.where(record.c.nct_id.in_(some)).order_by(record.c.nct_id))
        _file(
            connection,
            [
                {
                    "nct_id": row.nct_id,
                    "content_hash": row.content_hash,
                    "first_seen": row.loaded_at,
                    "replaced_at": replaced_at,
                    "last_update_posted": row.last_update_posted,
                    "source": row.source,
                    "raw": _packed(row.raw_json),
                }
                for row in rows
            ],
        )


def file_older(connection: Connection, records: Sequence[TrialRecord], seen_at: datetime | None) -> None:
    """Files copies that are older than what stands in the store, so never stood there."""
    posted = [record.trial.dates.last_update_posted for record in records]
    rows = [
        {
            "nct_id": str(record.trial.nct_id),
            "content_hash": content_hash(record.raw_json),
            "first_seen": seen_at,
            "replaced_at": None,
            "last_update_posted": str(day) if day else None,
            "source": record.source,
            "raw": _packed(record.raw_json),
        }
        for record, day in zip(records, posted, strict=True)
    ]
    _file(connection, rows)


def _file(connection: Connection, rows: Sequence[Mapping[str, object]]) -> None:
    """Files each content once, however often it comes and goes."""
    ids = {str(row["nct_id"]) for row in rows}
    filed = _filed(connection, ids)
    last = _last_numbers(connection, ids)
    to_file: list[dict[str, object]] = []
    for row in rows:
        nct_id, content = str(row["nct_id"]), str(row["content_hash"])
        if (nct_id, content) in filed:
            continue
        filed.add((nct_id, content))
        last[nct_id] = last.get(nct_id, 0) + 1
        to_file.append({**row, "number": last[nct_id]})
    if to_file:
        connection.execute(insert(tables.record_version), to_file)


def _filed(connection: Connection, ids: Collection[str]) -> set[tuple[str, str]]:
    version = tables.record_version
    query = select(version.c.nct_id, version.c.content_hash)
    query = query.order_by(version.c.nct_id, version.c.number)
    rows = (connection.execute(query.where(version.c.nct_id.in_(some))) for some in _in_parts(ids))
    return {(row.nct_id, row.content_hash) for found in rows for row in found}


def _last_numbers(connection: Connection, ids: Collection[str]) -> dict[str, int]:
    version = tables.record_version
    query = select(version.c.nct_id, func.max(version.c.number).label("last")).group_by(version.c.nct_id)
    query = query.order_by(version.c.nct_id)
    rows = (connection.execute(query.where(version.c.nct_id.in_(some))) for some in _in_parts(ids))
    return {row.nct_id: row.last for found in rows for row in found}


def _in_parts(ids: Collection[str]) -> Iterator[Sequence[str]]:
    ordered = sorted(map(str, set(ids)))
    return (ordered[start : start + MOST_VALUES] for start in range(0, len(ordered), MOST_VALUES))


def _version(row: Row) -> RecordVersion:
    return RecordVersion(
        NctId(row.nct_id),
        row.number,
        row.content_hash,
        _utc(row.first_seen),
        _utc(row.replaced_at),
        date_of(row.last_update_posted),
        row.source,
        zlib.decompress(row.raw).decode("utf-8", "surrogatepass"),
    )


def _packed(raw_json: str) -> bytes:
    return zlib.compress(raw_json.encode("utf-8", "surrogatepass"))


def _utc(moment: datetime | None) -> datetime | None:
    # SQLite keeps no zone; what we write is UTC.
    if moment is None or moment.tzinfo is not None:
        return moment
    return moment.replace(tzinfo=timezone.utc)
