"""Takes a conversation off the desk and leaves a tombstone, so that nothing brings it back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import Enum

from sqlalchemy import delete, insert, select
from sqlalchemy.engine import Connection

from waymark.conversations.desk.keys import key_of, number_of
from waymark.conversations.desk.preparing import has_desk
from waymark.conversations.desk.tables import (
    ABOUT_ONE_CONVERSATION,
    conversation,
    flag,
    intent,
    tombstone,
    transcript,
    unanswered,
)
from waymark.conversations.desk.tallies import keep_counts
from waymark.conversations.desk.words import merge_segments, remove_words
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
    count = remove_rows(connection, keys)
    for table in ABOUT_ONE_CONVERSATION:
        connection.execute(delete(table).where(table.c.key.in_(keys)))
    if count:
        merge_segments(connection)
    return count


def remove_rows(connection: Connection, keys: Sequence[str]) -> int:
    """Deletes what the events of these conversations can bring back; how many there were."""
    numbers = [number_of(key) for key in keys]
    remove_words(connection, numbers)
    for by_number in (flag, intent):
        connection.execute(delete(by_number).where(by_number.c.id.in_(numbers)))
    for by_key in (transcript, unanswered):
        connection.execute(delete(by_key).where(by_key.c.key.in_(keys)))
    return int(connection.execute(delete(conversation).where(conversation.c.id.in_(numbers))).rowcount)


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
