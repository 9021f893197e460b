"""The steps that bring a trial store's tables to today's shape; each is a file in `versions/`."""

from __future__ import annotations

from pathlib import Path
from threading import Lock

from sqlalchemy import func, inspect, select, text
from sqlalchemy.engine import Connection, Engine

from waymark.errors import StoreNotUsable
from waymark.store.engine import store_errors, writing

HEAD = "0008"  # the newest step; kept here so that a store at it opens without reading the steps

_ONE_AT_A_TIME = Lock()  # Alembic holds what it works on in the module, not in the thread
_POSTGRESQL_LOCK = 5_745_532  # any number that no other lock of the database has


def migrate(engine: Engine) -> None:
    """Brings a database to the newest tables; one that is there already is not written to.

    All steps are one transaction, and a second process waits for the first. Raises StoreNotUsable,
    also for a database that a newer Waymark has written.
    """
    with store_errors(engine):
        with engine.connect() as connection:
            if _version(connection) == HEAD:
                return
        with _ONE_AT_A_TIME, writing(engine).begin() as connection:
            if connection.dialect.name == "postgresql":  # SQLite waits when a transaction begins to write
                connection.execute(select(func.pg_advisory_xact_lock(_POSTGRESQL_LOCK)))
            _upgrade(connection)


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version ORDER BY version_num"))
    version: str | None = found.scalars().first()
    return version


def _upgrade(connection: Connection) -> None:
    # Seven megabytes that a process whose store is at HEAD does without.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent))
    known = {step.revision for step in ScriptDirectory.from_config(config).walk_revisions()}
    version = _version(connection)
    if version is not None and version not in known:
        raise StoreNotUsable(
            f"The trial store has tables of a newer Waymark (step {version}; this one knows {HEAD}): "
            "update Waymark, or name another database."
        )
    command.upgrade(config, "head")
