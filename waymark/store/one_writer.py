"""Lets one transaction at a time write under a name, whatever other locks were lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import text
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.orm import Session

from waymark.store.engine import writing

_ONE_WRITER = text("SELECT pg_advisory_xact_lock(hashtext(:name))")
_TABLES = "waymark: tables"


def one_writer(writer: Connection | Session, name: str) -> None:
    """Waits until nobody else writes under that name; then nobody does until this transaction ends.

    In SQLite one writes at a time anyhow.
    """
    bind = writer.get_bind() if isinstance(writer, Session) else writer
    if bind.dialect.name == "postgresql":
        writer.execute(_ONE_WRITER, {"name": name})


@contextmanager
def making_tables(engine: Engine) -> Iterator[Connection]:
    """A transaction in which nobody else makes tables: on an empty database all processes start at once."""
    with writing(engine).begin() as connection:
        one_writer(connection, _TABLES)
        yield connection
