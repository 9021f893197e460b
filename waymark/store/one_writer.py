"""Lets one transaction at a time write under a name, whatever other locks were lost."""

from __future__ import annotations

from sqlalchemy import text
from sqlalchemy.orm import Session

_ONE_WRITER = text("SELECT pg_advisory_xact_lock(hashtext(:name))")


def one_writer(session: Session, name: str) -> None:
    """Waits until nobody else writes under that name; then nobody does until this transaction ends.

    In SQLite one writes at a time anyhow.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(_ONE_WRITER, {"name": name})
