"""Rewrites what a database keeps of deleted rows: its files still tell what was said, until that is done."""

from __future__ import annotations

import sqlite3
from contextlib import suppress

from sqlalchemy import inspect, text
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import OperationalError

from waymark.store.engine import BUSY_TIMEOUT_MILLISECONDS

TRACE_MILLISECONDS = 1_000
"""How long erasing waits for the whole file; the rows themselves are gone by then, in SQLite overwritten."""

MOST_REWRITTEN = 256 * 2**20
"""Bytes of a file or table rewritten at once; a larger one waits for its room to be used again."""


def overwrite_deleted(connection: Connection) -> None:
    """SQLite leaves deleted rows readable in the file unless it is told not to."""
    if connection.dialect.name == "sqlite":
        connection.execute(text("PRAGMA secure_delete = ON"))


def leave_no_trace(engine: Engine, *, rewrites: bool = True) -> None:
    """Rewrites the files that held what was erased.

    A reader elsewhere may stand in the way for a moment; then SQLite is tried again within the hour, and
    PostgreSQL makes the old rows' room free. Its log and all backups are out of reach: receipts name the day.
    """
    if engine.dialect.name == "sqlite":
        _rewrite_file(engine, rewrites=rewrites)
    elif rewrites:
        _rewrite_tables(engine)


def _rewrite_file(engine: Engine, *, rewrites: bool) -> None:
    """SQLite's one file, and the write-ahead log beside it, which is emptied."""
    driver = engine.raw_connection()  # neither can run inside of a transaction
    try:
        driver.execute(f"PRAGMA busy_timeout = {TRACE_MILLISECONDS}")
        if rewrites and _size(driver) <= MOST_REWRITTEN:
            with suppress(sqlite3.OperationalError):
                driver.execute("VACUUM")
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        driver.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MILLISECONDS}")
    finally:
        driver.close()


def _size(driver: sqlite3.Connection) -> int:
    pages, page_size = (
        driver.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size")
    )
    return int(pages) * int(page_size)


def _rewrite_tables(engine: Engine) -> None:
    """PostgreSQL's tables one by one; those of other owners it passes over by itself."""
    size = text("SELECT pg_total_relation_size(CAST(:name AS regclass))")
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(f"SET lock_timeout = {TRACE_MILLISECONDS}"))
        quoted = connection.dialect.identifier_preparer.quote
        for name in map(quoted, sorted(inspect(connection).get_table_names())):
            is_small = connection.execute(size, {"name": name}).scalar_one() <= MOST_REWRITTEN
            if not (is_small and _vacuumed(connection, f"VACUUM FULL {name}")):
                _vacuumed(connection, f"VACUUM {name}")
        connection.execute(text("RESET lock_timeout"))


def _vacuumed(connection: Connection, statement: str) -> bool:
    """False when another's lock stood in the way."""
    try:
        connection.execute(text(statement))
    except OperationalError:
        return False
    return True
