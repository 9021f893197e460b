"""Fills a store with so many trials, and says how fast that went and how much disk it takes."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import islice
from typing import NamedTuple

from sqlalchemy import Table, func, literal_column, select
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.sql import Select

from bench.scale.records import FIRST_COPY, Originals
from waymark.store import tables
from waymark.store.engine import count_rows, writing
from waymark.store.trials import TrialStore

BATCH = 200
MOST_WRITTEN = 100_000
"""As many are written by the store itself, which is what is timed; the database copies the rest."""

STEP = 1_000_000
"""Between the numbers of one copy of all rows and the next."""

COPIED = (
    tables.trial,
    tables.record,
    *(each for each in tables.LISTS if each is not tables.alias),  # a former number has one trial
    tables.twin_key,
    tables.heading,
)
"""What a copy of a trial under another number has of its own."""


class Filled(NamedTuple):
    """What filling took. `rate` is records a second through the store; `megabytes` are on disk."""

    trials: int
    rate: float
    megabytes: float


def fill(engine: Engine, originals: Callable[[], Originals], wanted: int) -> Filled:
    """Brings the store to so many trials; `rate` is 0 when nothing was left to be written."""
    store = TrialStore(engine)
    rate = 0.0
    if store.count() < min(wanted, MOST_WRITTEN):
        rate = _write(store, originals(), min(wanted, MOST_WRITTEN))
    copy = 1
    while (missing := wanted - store.count()) > 0:
        with writing(engine).begin() as connection:
            _copy_rows(connection, copy, min(missing, MOST_WRITTEN))
        copy += 1
    store.pack_headings()
    _count_rows(engine)
    return Filled(store.count(), rate, _megabytes(engine))


def _write(store: TrialStore, real: Originals, wanted: int) -> float:
    records = islice(real.records_to(wanted), store.count(), None)
    written, seconds = 0, 0.0
    while batch := list(islice(records, BATCH)):
        began = time.perf_counter()
        store.upsert(batch)
        seconds += time.perf_counter() - began
        written += len(batch)
    return written / seconds


def _copy_rows(connection: Connection, copy: int, most: int) -> None:
    """The rows of so many trials that the store wrote, once more under other numbers."""
    number = f"'NCT' || ({FIRST_COPY + copy * STEP} + position_of.place)"
    own = tables.trial.c.nct_id
    places = select(own, func.row_number().over(order_by=own).label("place"))
    originals = places.where(own < f"NCT{FIRST_COPY + STEP:08d}").order_by(own).limit(most)
    for table in COPIED:
        connection.execute(
            table.insert().from_select([c.name for c in table.columns], _rows(table, originals, number))
        )


def _rows(table: Table, originals: Select, number: str) -> Select:
    place = originals.subquery("position_of")
    rest = [column for column in table.columns if column.name != "nct_id"]
    return select(literal_column(number), *rest).join(place, place.c.nct_id == table.c.nct_id)


def _count_rows(engine: Engine) -> None:
    """As a load does, and PostgreSQL by itself after a while."""
    if engine.dialect.name == "sqlite":
        count_rows(engine)
        return
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("VACUUM ANALYZE")


def _megabytes(engine: Engine) -> float:
    is_postgresql = engine.dialect.name == "postgresql"
    asked = (
        "SELECT pg_database_size(current_database())"
        if is_postgresql
        else ("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()")
    )
    with engine.connect() as connection:
        return float(connection.exec_driver_sql(asked).scalar_one()) / 2**20
