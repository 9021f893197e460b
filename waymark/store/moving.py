"""Moves the rows of one database into another, of the same kind or not: all of them, or none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sqlalchemy import Integer, Table, func, insert, inspect, select, text
from sqlalchemy.engine import Connection, Engine

from waymark.errors import UsageError, WaymarkError
from waymark.store.engine import store_errors, writing

BATCH = 1_000
"""Rows in memory at once."""

Moved = Callable[[str, int], None]
"""Told after each table: its name and how many rows it has."""


class NotEmpty(UsageError):
    """The database to move into holds something already."""


class NotMoved(WaymarkError):
    """The target did not get what the source holds; nothing of it was kept."""


def move_rows(
    source: Engine, target: Engine, tables: Sequence[Table], *, made_anew: Sequence[Table] = (), told: Moved
) -> int:
    """Copies the tables, whose definitions both databases have, in one transaction; the rows copied.

    Those in `made_anew` hold what the target wrote when its tables were made: they are emptied first.
    Raises NotEmpty, NotMoved, StoreNotUsable; then the target is as it was.
    """
    with (
        store_errors(source),
        source.connect() as reading,
        store_errors(target),
        writing(target).begin() as connection,
    ):
        _refuse_what_is_not_empty(connection, [each for each in tables if each not in made_anew])
        for table in reversed(made_anew):
            connection.execute(table.delete())
        return sum(_move(reading, connection, table, told) for table in tables)


def _refuse_what_is_not_empty(connection: Connection, tables: Sequence[Table]) -> None:
    for table in tables:
        if connection.execute(select(table).limit(1)).first() is not None:
            raise NotEmpty(f"The database to move into holds rows of {table.name}: name an empty one.")


def _move(reading: Connection, connection: Connection, table: Table, told: Moved) -> int:
    if not inspect(reading).has_table(table.name):
        return 0
    count = 0
    for rows in _batches(reading, table):
        connection.execute(insert(table), rows)
        count += len(rows)
    arrived = connection.execute(select(func.count()).select_from(table)).scalar_one()
    if arrived != count:
        raise NotMoved(f"{table.name}: {count} rows were read, and {arrived} arrived; nothing was kept.")
    _count_on(connection, table)
    told(table.name, count)
    return count


def _batches(reading: Connection, table: Table) -> Iterator[list[dict[str, Any]]]:
    query = select(table).order_by(*table.primary_key.columns)
    result = reading.execution_options(stream_results=True).execute(query)
    while rows := result.fetchmany(BATCH):
        yield [dict(row._mapping) for row in rows]


def _count_on(connection: Connection, table: Table) -> None:
    """PostgreSQL counts numbers by itself: the next one must come after those that were moved."""
    keys = list(table.primary_key.columns)
    if connection.dialect.name != "postgresql" or len(keys) != 1 or not isinstance(keys[0].type, Integer):
        return
    found = text("SELECT pg_get_serial_sequence(:table, :column)")
    name = connection.execute(found, {"table": table.name, "column": keys[0].name}).scalar()
    newest = connection.execute(select(func.max(keys[0]))).scalar()
    if name is not None and newest is not None:
        connection.execute(text("SELECT setval(:name, :newest)"), {"name": name, "newest": newest})
