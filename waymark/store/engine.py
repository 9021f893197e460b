"""Opens a database so that what was stored stays stored, and says plainly when it cannot."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Protocol

from sqlalchemy import create_engine, event, inspect
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.engine.url import URL, make_url
from sqlalchemy.exc import (
    ArgumentError,
    DBAPIError,
    DisconnectionError,
    InterfaceError,
    NoSuchModuleError,
    OperationalError,
    PendingRollbackError,
    SQLAlchemyError,
    TimeoutError,
)
from sqlalchemy.pool import QueuePool

from waymark.errors import StoreNotUsable

BUSY_TIMEOUT_MILLISECONDS = 30_000  # longer than any batch another process may be writing

PATIENCE = {
    "connect_timeout": "5",
    "tcp_user_timeout": "10000",
    "keepalives_idle": "5",
    "keepalives_interval": "3",
    "keepalives_count": "3",
}
"""libpq's, in seconds and milliseconds: a host that is gone is given up in ten, not in fifteen minutes."""

_PATIENCE_OF_SERVER = (
    "SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 3; SET tcp_keepalives_count = 3; "
    "SET tcp_user_timeout = 10000"
)

ROWS_LOOKED_AT = 1_000
"""Of each index, when SQLite estimates its rows: milliseconds, however many there are."""


class _ConnectionRecord(Protocol):
    info: dict[str, object]


class _DriverConnection(Protocol):
    isolation_level: str | None

    def execute(self, statement: str) -> object: ...


class _ServerConnection(Protocol):
    def cursor(self) -> AbstractContextManager[_Cursor]: ...
    def commit(self) -> None: ...


class _Cursor(Protocol):
    def execute(self, statement: str) -> object: ...


def open_engine(url: str, *, keeps_connections: bool = False) -> Engine:
    """An engine for that database, tried once. Raises StoreNotUsable with what to do.

    SQLite: write-ahead log (readers never wait for the writer), synchronous FULL (a committed batch
    survives a power cut), foreign keys on, and a wait when another process writes. With `keeps_connections`
    a SQLite file stays open between two uses, as other databases do by themselves; one that was put in
    its place meanwhile, as a restored copy is, is opened anew.
    """
    parsed = _parse(url)
    with store_errors(_shown(parsed)):
        pool = _kept_open(parsed) if keeps_connections else {}
        engine = create_engine(patient(parsed), future=True, **pool)
        if engine.dialect.name == "sqlite":
            event.listen(engine, "connect", _prepare_sqlite)
            event.listen(engine, "begin", _begin_sqlite)
            if pool:
                _watch_file(engine)
        give_up_who_is_gone(engine)
        engine.connect().close()
    return engine


def is_made(url: str) -> bool:
    """Whether a database is there and can be read; a file that is absent is not made by asking.

    Raises StoreNotUsable with what to do.
    """
    parsed = _parse(url)
    if parsed.drivername.startswith("sqlite") and parsed.database and not Path(parsed.database).exists():
        return False
    engine = open_engine(url)
    with store_errors(engine):
        inspect(engine).get_table_names()
    return True


def patient(url: URL) -> URL:
    """The same, but PostgreSQL on a host that is gone is given up; what the URL itself says holds."""
    is_server = url.drivername.startswith("postgresql")
    return url.update_query_dict({**PATIENCE, **url.query}) if is_server else url


def give_up_who_is_gone(engine: Engine) -> None:
    """PostgreSQL is to notice as soon when we are gone: else what a host held when it was cut off, a lock, a
    row, one of the hundred connections, stays held for two hours."""
    if engine.dialect.name == "postgresql":
        event.listen(engine, "connect", _make_patience_known)
        engine.dispose()


def _kept_open(url: URL) -> dict[str, object]:
    is_file = url.drivername.startswith("sqlite") and url.database
    return {"poolclass": QueuePool, "connect_args": {"check_same_thread": False}} if is_file else {}


def _watch_file(engine: Engine) -> None:
    """Lets go of a connection to a file that is no longer the one of its name."""
    path = str(engine.url.database)

    def opened(_: object, record: _ConnectionRecord) -> None:
        record.info["file"] = _file_at(path)

    def taken(_: object, record: _ConnectionRecord, __: object) -> None:
        if record.info["file"] != _file_at(path):
            raise DisconnectionError(f"{path} is another file now")

    event.listen(engine, "connect", opened)
    event.listen(engine, "checkout", taken)


def _file_at(path: str) -> tuple[int, int] | None:
    """What tells one file from another; None where there is none."""
    try:
        found = Path(path).stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def writing(engine: Engine) -> Engine:
    """The same engine for transactions that write: SQLite then waits for its turn at the start.

    A reading transaction that turns to writing later would be refused without any wait.
    """
    return engine.execution_options(is_writing=True)


def count_rows(engine: Engine) -> None:
    """Lets the database learn how its rows are spread, so that it chooses the right index: after a load.

    PostgreSQL does so by itself, but only after a while; SQLite never does.
    """
    with store_errors(engine), writing(engine).begin() as connection:
        if engine.dialect.name == "sqlite":
            connection.exec_driver_sql(f"PRAGMA analysis_limit = {ROWS_LOOKED_AT}")
        connection.exec_driver_sql("ANALYZE")


@contextmanager
def store_errors(database: Engine | str) -> Iterator[None]:
    """Turns the database's errors into StoreNotUsable: one sentence that names it and what to do."""
    shown = database if isinstance(database, str) else _shown(database.url)
    try:
        yield
    except (ModuleNotFoundError, NoSuchModuleError) as error:
        raise StoreNotUsable(f"{shown}: Waymark works with sqlite:/// and postgresql:// only.") from error
    except SQLAlchemyError as error:
        cause = _cause(error)
        raise StoreNotUsable(f"{shown}: {cause}; {_what_to_do(cause)}") from error


def is_database_away(error: Exception) -> bool:
    """Whether an error says that the database could not be reached or written, not that we asked wrongly."""
    return isinstance(error, (OperationalError, InterfaceError, TimeoutError, PendingRollbackError))


def _cause(error: SQLAlchemyError) -> str:
    """What went wrong first: a full disk ends SQLite's transaction, and then its savepoint is missed."""
    said = str(error.orig if isinstance(error, DBAPIError) else error).strip().split("\n")[0]
    before = error.__context__
    while before and not isinstance(before, SQLAlchemyError):
        before = before.__context__
    return _cause(before) if before and "no such savepoint" in said else said


def _parse(url: str) -> URL:
    try:
        return make_url(url)
    except (ArgumentError, ValueError) as error:
        # The text may hold a password, so it is not repeated.
        raise StoreNotUsable(
            "The database URL cannot be read; write it like sqlite:///var/trials.db"
        ) from error


def _shown(url: URL) -> str:
    is_file = url.drivername.startswith("sqlite") and url.database
    return str(url.database) if is_file else url.set(query={}).render_as_string(hide_password=True)


_ADVICE = (
    ("unable to open", "check that its folder exists and that you may write there."),
    ("not a database", "it is another kind of file: name another one, or move it away."),
    ("malformed", "move it away and load the records again."),
    ("readonly", "make the file and its folder writable."),
    ("locked", "another program is writing to it; try again in a moment."),
    ("full", "free some disk space and try again."),
    ("already exists", "it belongs to another program: name another database."),
    ("no such table", "it is damaged: move it away and load the records again."),
)


def _what_to_do(cause: str) -> str:
    advice = (advice for sign, advice in _ADVICE if sign in cause.lower())
    return next(advice, "check that the database is running and that its URL is right.")


def _prepare_sqlite(connection: _DriverConnection, _: object) -> None:
    connection.isolation_level = None  # the driver's own BEGIN would come too late for savepoints
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MILLISECONDS}")
    _write_ahead(connection)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")


def _make_patience_known(connection: _ServerConnection, _: object) -> None:
    with connection.cursor() as cursor:
        cursor.execute(_PATIENCE_OF_SERVER)
    connection.commit()


def _write_ahead(connection: _DriverConnection) -> None:
    """SQLite does not wait when two processes turn a new file to WAL at once, so we do."""
    for _ in range(BUSY_TIMEOUT_MILLISECONDS // 50):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise
            time.sleep(0.05)
    connection.execute("PRAGMA journal_mode = WAL")


def _begin_sqlite(connection: Connection) -> None:
    is_writing = connection.get_execution_options().get("is_writing")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writing else "BEGIN")
