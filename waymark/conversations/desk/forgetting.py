"""Takes a conversation off the desk and leaves a tombstone, so that nothing brings it back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import Enum

from sqlalchemy import delete, insert, select, text
from sqlalchemy.engine import Connection

from waymark.conversations.desk.keys import key_of
from waymark.conversations.desk.tables import (
    ABOUT_ONE_CONVERSATION,
    conversation,
    flag,
    has_desk,
    message,
    problem,
    tombstone,
    verdict,
)
from waymark.conversations.desk.tallies import keep_counts
from waymark.conversations.traces import overwrite_deleted


class Reason(str, Enum):
    """Why a conversation is gone."""

    ERASED = "erased"
    AGED = "aged"


def forget(connection: Connection, session_ids: Sequence[str], *, reason: Reason, at: datetime) -> int:
    """Forgets these conversations in the same transaction that deletes their events; how many it knew.

    Reviews stay: a name, a label and a time, no word of the person's.
    """
    if not session_ids or not has_desk(connection):
        return 0
    keys = [key_of(session_id) for session_id in session_ids]
    keep_counts(connection, keys)
    _bury(connection, keys, reason, at.replace(tzinfo=None))
    return take_off(connection, session_ids)


def take_off(connection: Connection, session_ids: Sequence[str]) -> int:
    """Takes these conversations off the desk; what Rasa writes of them from now on comes back to it."""
    if not session_ids or not has_desk(connection):
        return 0
    keys = [key_of(session_id) for session_id in session_ids]
    overwrite_deleted(connection)
    ids = select(message.c.event_id).where(message.c.key.in_(keys)).order_by(message.c.event_id)
    remove_messages(connection, connection.execute(ids).scalars().all())
    for table in (flag, verdict, problem, *ABOUT_ONE_CONVERSATION):
        connection.execute(delete(table).where(table.c.key.in_(keys)))
    count = int(connection.execute(delete(conversation).where(conversation.c.key.in_(keys))).rowcount)
    if count and connection.dialect.name == "sqlite":
        # FTS5 keeps the words of deleted rows until its segments are merged.
        connection.execute(text("INSERT INTO desk_text(desk_text) VALUES ('optimize')"))
    return count


def remove_messages(connection: Connection, event_ids: Sequence[int]) -> None:
    """Deletes these messages and their words in the index."""
    if not event_ids:
        return
    if connection.dialect.name == "sqlite":
        statement = text("DELETE FROM desk_text WHERE rowid = :id")
        connection.execute(statement, [{"id": event_id} for event_id in event_ids])
    connection.execute(delete(message).where(message.c.event_id.in_(event_ids)))


def _bury(connection: Connection, keys: Sequence[str], reason: Reason, at: datetime) -> None:
    query = select(tombstone.c.key).where(tombstone.c.key.in_(keys)).order_by(tombstone.c.key)
    there = set(connection.execute(query).scalars())
    new = [
        {"key": key, "erased_at": at, "reason": reason.value}
        for key in dict.fromkeys(keys)
        if key not in there
    ]
    if new:
        connection.execute(insert(tombstone), new)
