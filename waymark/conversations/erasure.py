"""Erases a conversation wherever it is kept: Rasa's events and the gateway's session (GDPR, Article 17)."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, inspect, select, text
from sqlalchemy.engine import Connection, Engine

from waymark.conversations.database import usable_database
from waymark.conversations.desk.forgetting import Reason, forget, take_off
from waymark.conversations.tables import gateway_erasure, gateway_resume, gateway_session, rasa_events
from waymark.store.engine import BUSY_TIMEOUT_MILLISECONDS, writing

WATCHED_FOR = timedelta(hours=1)
"""How long an erased conversation is looked for again, should an answer on its way have brought it back."""

TRACE_MILLISECONDS = 1_000
"""How long erasing waits for the whole file; the rows themselves are gone and overwritten by then."""

MOST_REWRITTEN = 256 * 2**20
"""Bytes of a file that is rewritten at once; a larger one relies on its rows being overwritten."""


@dataclass(frozen=True)
class ErasureReceipt:
    """Proof that something was erased and when, without what it was. The id is random.

    `gone_by`: when copies out of our reach (backups, old rows of PostgreSQL) are gone; None without any.
    """

    receipt: str
    erased_at: datetime
    gone_by: datetime | None = None


class Erasures:
    """Erasing in one conversations database. Its methods raise StoreNotUsable when that cannot be done."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def erase(self, session_id: str, now: datetime) -> ErasureReceipt:
        """Erases a conversation, also one of which Rasa alone kept something."""
        with usable_database():
            return erase_conversation(self._engine, session_id, now)

    def erase_dialogue(self, session_id: str) -> int:
        """Erases what Rasa kept of a conversation that itself goes on; the rows deleted."""
        with usable_database():
            with writing(self._engine).begin() as connection:
                _overwrite_deleted(connection)
                count = delete_rasa_events(connection, [session_id])
                take_off(connection, [session_id])
            _leave_no_trace(self._engine)
            return count

    def repeat(self, now: datetime) -> int:
        """Erases again what came back within the hour; the rows deleted."""
        with usable_database():
            return repeat_erasures(self._engine, now)


def erase_conversation(engine: Engine, session_id: str, now: datetime) -> ErasureReceipt:
    """Deletes the conversation and remembers its id for an hour, so that nothing writes it again."""
    with writing(engine).begin() as connection:
        delete_conversations(connection, [session_id], reason=Reason.ERASED, now=now)
        connection.execute(delete(gateway_erasure).where(gateway_erasure.c.session_id == session_id))
        row = {"session_id": session_id, "erased_at": now.replace(tzinfo=None)}
        connection.execute(insert(gateway_erasure).values(row))
    _leave_no_trace(engine)
    return receipt(now)


def receipt(now: datetime) -> ErasureReceipt:
    """A receipt, also for a conversation of which nothing was kept."""
    return ErasureReceipt(secrets.token_hex(8), now)


def repeat_erasures(engine: Engine, now: datetime) -> int:
    """Deletes again what came back since, and forgets erasures older than an hour; the rows deleted."""
    with writing(engine).begin() as connection:
        ids = connection.execute(select(gateway_erasure.c.session_id).order_by("session_id")).scalars().all()
        count = delete_conversations(connection, ids, reason=Reason.ERASED, now=now)
        before = (now - WATCHED_FOR).replace(tzinfo=None)
        connection.execute(delete(gateway_erasure).where(gateway_erasure.c.erased_at < before))
    if ids:
        _leave_no_trace(engine, rewrites=count > 0)
    return count


def delete_conversations(
    connection: Connection, session_ids: Sequence[str], *, reason: Reason, now: datetime
) -> int:
    """Deletes these conversations, ours, Rasa's part and the desk's, with their traces; the rows deleted."""
    if not session_ids:
        return 0
    _overwrite_deleted(connection)
    ours = delete(gateway_session).where(gateway_session.c.id.in_(session_ids))
    count = int(connection.execute(ours).rowcount)
    codes = delete(gateway_resume).where(gateway_resume.c.session_id.in_(session_ids))
    count += int(connection.execute(codes).rowcount)
    forget(connection, session_ids, reason=reason, at=now)
    return count + delete_rasa_events(connection, session_ids)


def delete_rasa_events(connection: Connection, session_ids: Sequence[str]) -> int:
    """Deletes Rasa's part of these conversations; the rows deleted. Rasa may not have kept any yet."""
    if not inspect(connection).has_table(rasa_events.name):
        return 0
    theirs = delete(rasa_events).where(rasa_events.c.sender_id.in_(session_ids))
    return int(connection.execute(theirs).rowcount)


def _overwrite_deleted(connection: Connection) -> None:
    """SQLite leaves deleted rows readable in the file unless it is told not to."""
    if connection.dialect.name == "sqlite":
        connection.execute(text("PRAGMA secure_delete = ON"))


def _leave_no_trace(engine: Engine, *, rewrites: bool = True) -> None:
    """Rewrites SQLite's file and empties its write-ahead log: both may hold what was erased.

    A reader elsewhere may stand in the way for a moment; `repeat` tries again within the hour.
    """
    if engine.dialect.name != "sqlite":
        return
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
