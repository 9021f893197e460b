"""What the desk's own database user may do on PostgreSQL: read the events, add to the log, use its tables."""

from __future__ import annotations

import re

from sqlalchemy import text
from sqlalchemy.engine import Engine

from waymark.conversations.database import usable_database
from waymark.conversations.desk.preparing import has_events, prepare_tables
from waymark.conversations.desk.tables import audit, kept, made
from waymark.conversations.desk.words import INDEX
from waymark.errors import UsageError, WaymarkError
from waymark.store.engine import writing

_NAME = re.compile(r"[a-z_][a-z0-9_]{0,62}")


class NothingToGrant(WaymarkError):
    """The database has no table of events yet, or no users."""


def grant_desk(engine: Engine, user: str) -> None:
    """Makes the desk's tables and grants that user its rights on them. Raises UsageError, NothingToGrant."""
    if not _NAME.fullmatch(user):
        raise UsageError(f"{user!r} is not the name of a database user.")
    if engine.dialect.name != "postgresql":
        raise NothingToGrant("This database has no users: only PostgreSQL does.")
    prepare_tables(engine)
    with usable_database(), writing(engine).begin() as connection:
        if not has_events(connection):
            raise NothingToGrant("Rasa has made no table of events yet; start Waymark once, then grant.")
        for statement in _statements(user):
            connection.execute(text(statement))


def _statements(user: str) -> list[str]:
    """The log can be read and added to, never changed. The name was checked; it cannot be a bound value."""
    held = [table.name for table in (*made.sorted_tables, *kept.sorted_tables) if table is not audit]
    tables = [*held, INDEX]
    return [
        f"GRANT SELECT ON events TO {user}",
        f"GRANT SELECT, INSERT ON {audit.name} TO {user}",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON {', '.join(tables)} TO {user}",
        f"GRANT USAGE ON SEQUENCE desk_note_number_seq TO {user}",
    ]
