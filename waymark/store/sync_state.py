"""Where the sync of each query stands, kept in the trial store beside the records it brought."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from sqlalchemy import delete, insert, or_, select, update
from sqlalchemy.engine import Connection, Engine

from waymark.store import tables
from waymark.store.engine import store_errors, writing
from waymark.store.migrations import migrate
from waymark.store.reading import in_parts, was_open
from waymark.store.records import TrialRecord, UpsertCounts
from waymark.store.writing import count_edition, write_batch
from waymark.trials.identifiers import NctId
from waymark.trials.vocabulary import TextSource


class SyncMode(str, Enum):
    """Full: everything open, and what we hold that is open no more. Incremental: what was updated since."""

    FULL = "full"
    INCREMENTAL = "incremental"


@dataclass(frozen=True)
class SyncRun:
    """One pass over a query. `data` is the registry's time of its data when the pass began.

    `since` is None in a full run. A run of some pages without a page token has the whole listing.
    """

    query: str
    number: int
    mode: SyncMode
    data: str
    since: date | None = None
    page_token: str | None = None
    pages: int = 0
    received: int = 0


@dataclass(frozen=True)
class SyncState:
    """What is known of a query: the data of its last completed runs, and the run under way, if any."""

    last_number: int = 0
    completed_data: str | None = None
    completed_full_data: str | None = None
    run: SyncRun | None = None


class SyncLog:
    """The state of every query. Every method raises StoreNotUsable when the database fails."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        migrate(engine)

    def state(self, query: str) -> SyncState:
        """What is known of that query; nothing yet when it was never synced."""
        found = select(tables.sync_query).where(tables.sync_query.c.query == query)
        with self._reading() as connection:
            row = connection.execute(found).first()
        if row is None:
            return SyncState()
        run = None
        if row.run_mode is not None:
            since = date.fromisoformat(row.run_since) if row.run_since else None
            mode = SyncMode(row.run_mode)
            run = SyncRun(query, row.run, mode, row.run_data, since, row.page_token, row.pages, row.received)
        return SyncState(row.run, row.completed_data, row.completed_full_data, run)

    def save(self, run: SyncRun) -> None:
        """Writes down where the run stands."""
        with self._writing() as connection:
            _save_run(connection, run)

    def store_page(
        self,
        run: SyncRun,
        records: Sequence[TrialRecord],
        listed: Collection[NctId],
        *,
        loaded_at: datetime | None = None,
    ) -> UpsertCounts:
        """Stores a page's records and where the run stands after it, in one transaction.

        `listed` are all numbers the registry gave, also of records that could not be read: none of them
        is removed, nor missing from this run.
        """
        with self._writing() as connection:
            counts = write_batch(connection, records, loaded_at)
            _mark_listed(connection, run, listed)
            _save_run(connection, run)
        return counts

    def mark_removed(self, run: SyncRun, nct_id: NctId, day: date) -> None:
        """Keeps the record, marked as no longer listed by the registry since it was found so that day."""
        with self._writing() as connection:
            trial = tables.trial
            unmarked = update(trial).where(trial.c.nct_id == nct_id, trial.c.removed_on.is_(None))
            connection.execute(unmarked.values(removed_on=day))
            connection.execute(delete(tables.heading).where(tables.heading.c.nct_id == nct_id))
            count_edition(connection)
            _mark_in_run(connection, run, [nct_id])

    def finish(self, run: SyncRun) -> None:
        """Writes down that the run came to its end; the next one asks for what was updated since."""
        done = {"completed_data": run.data, "run_mode": None, "page_token": None}
        if run.mode is SyncMode.FULL:
            done["completed_full_data"] = run.data
        query = tables.sync_query
        with self._writing() as connection:
            connection.execute(update(query).where(query.c.query == run.query).values(**done))

    def held(self, ids: Collection[NctId]) -> frozenset[NctId]:
        """Which of these numbers are in the store."""
        trial = tables.trial
        found: set[NctId] = set()
        with self._reading() as connection:
            for some in in_parts(sorted(ids)):
                rows = connection.execute(select(trial.c.nct_id).where(trial.c.nct_id.in_(some)))
                found.update(map(NctId, rows.scalars()))
        return frozenset(found)

    def open_but_not_listed(self, run: SyncRun) -> tuple[NctId, ...]:
        """What we hold as open from this query, and of the starter records, that the run did not bring."""
        trial, seen = tables.trial, tables.sync_trial
        of_query = select(seen.c.nct_id).where(seen.c.query == run.query)
        brought = of_query.where(seen.c.run == run.number)
        query = (
            select(trial.c.nct_id)
            .where(was_open(), trial.c.nct_id.not_in(brought))
            .where(or_(trial.c.nct_id.in_(of_query), trial.c.text_source == TextSource.OURS.value))
            .order_by(trial.c.nct_id)
        )
        with self._reading() as connection:
            return tuple(map(NctId, connection.execute(query).scalars()))

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with store_errors(self._engine), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with store_errors(self._engine), writing(self._engine).begin() as connection:
            yield connection


def _save_run(connection: Connection, run: SyncRun) -> None:
    query = tables.sync_query
    values = {
        "run": run.number,
        "run_mode": run.mode.value,
        "run_since": run.since.isoformat() if run.since else None,
        "run_data": run.data,
        "page_token": run.page_token,
        "pages": run.pages,
        "received": run.received,
    }
    changed = connection.execute(update(query).where(query.c.query == run.query).values(**values))
    if not changed.rowcount:
        connection.execute(insert(query), {"query": run.query, **values})


def _mark_listed(connection: Connection, run: SyncRun, listed: Collection[NctId]) -> None:
    trial = tables.trial
    again = update(trial).where(trial.c.nct_id.in_(listed), trial.c.removed_on.is_not(None))
    if connection.execute(again.values(removed_on=None)).rowcount:
        count_edition(connection)
    _mark_in_run(connection, run, listed)


def _mark_in_run(connection: Connection, run: SyncRun, ids: Collection[NctId]) -> None:
    seen, numbers = tables.sync_trial, sorted(set(ids))
    connection.execute(delete(seen).where(seen.c.query == run.query, seen.c.nct_id.in_(numbers)))
    rows = [{"query": run.query, "nct_id": number, "run": run.number} for number in numbers]
    if rows:
        connection.execute(insert(seen), rows)
