"""Erases a conversation wherever it is kept: Rasa's events and the gateway's session (GDPR, Article 17)."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, inspect, select
from sqlalchemy.engine import Connection, Engine

from waymark.conversations.database import usable_database
from waymark.conversations.desk.forgetting import Reason, forget, take_off
from waymark.conversations.tables import gateway_erasure, gateway_resume, gateway_session, rasa_events
from waymark.conversations.traces import leave_no_trace, overwrite_deleted
from waymark.store.engine import writing

WATCHED_FOR = timedelta(hours=1)
"""How long an erased conversation is looked for again, should an answer on its way have brought it back."""


@dataclass(frozen=True)
class ErasureReceipt:
    """Proof that something was erased and when, without what it was. The id is random.

    `gone_by`: when copies out of our reach (backups, PostgreSQL's log) are gone; None without any.
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
                overwrite_deleted(connection)
                count = delete_rasa_events(connection, [session_id])
                take_off(connection, [session_id])
            leave_no_trace(self._engine)
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
    leave_no_trace(engine)
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
        leave_no_trace(engine, rewrites=count > 0)
    return count


def delete_conversations(
    connection: Connection, session_ids: Sequence[str], *, reason: Reason, now: datetime
) -> int:
    """Deletes these conversations, ours, Rasa's part and the desk's, with their traces; the rows deleted."""
    if not session_ids:
        return 0
    overwrite_deleted(connection)
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
