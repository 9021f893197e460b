"""Remembers every update of a platform, so that none is lost and none is taken twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select, update
from sqlalchemy.engine import Engine

from waymark.conversations.channel_chats import ChatRow, find_chat
from waymark.conversations.channel_tables import channel_stop, channel_update, create_channel_tables
from waymark.conversations.database import usable_database
from waymark.store.engine import writing

REMEMBERED_FOR = timedelta(days=3)
"""Longer than any platform sends an update again: Telegram keeps them for 24 hours, Twilio for less."""


@dataclass(frozen=True)
class Taken:
    """What the inbox says of an update. `chat` is what is kept of its chat, None before consent."""

    is_new: bool
    chat: ChatRow | None
    is_stopped: bool = False


class Inbox:
    """Updates by key. Any method may raise StoreNotUsable."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        with usable_database():
            create_channel_tables(engine)

    def take_in(self, *, key: str, channel: str, chat: str, document: str, now: datetime) -> Taken:
        """Writes a new update down; what it says only for a chat whose person agreed."""
        with usable_database(), writing(self._engine).begin() as connection:
            known = select(channel_update.c.id).where(channel_update.c.key == key)
            row = find_chat(connection, chat)
            stopped = select(channel_stop.c.chat).where(channel_stop.c.chat == chat)
            is_stopped = connection.execute(stopped).first() is not None
            if connection.execute(known).first() is not None:
                return Taken(is_new=False, chat=row, is_stopped=is_stopped)
            values = {"key": key, "channel": channel, "received_at": now.replace(tzinfo=None)}
            if row is not None:
                values |= {"chat": chat, "document": document}
            connection.execute(insert(channel_update).values(values))
            return Taken(is_new=True, chat=row, is_stopped=is_stopped)

    def done(self, key: str) -> None:
        """Forgets what an answered update said."""
        with usable_database(), writing(self._engine).begin() as connection:
            answered = update(channel_update).where(channel_update.c.key == key)
            connection.execute(answered.values(chat=None, document=None))

    def waiting(self, channel: str) -> tuple[str, ...]:
        """The sealed documents of updates that were not answered when the gateway stopped, oldest first."""
        query = (
            select(channel_update.c.document)
            .where(channel_update.c.channel == channel, channel_update.c.document.is_not(None))
            .order_by(channel_update.c.id)
        )
        with usable_database(), self._engine.connect() as connection:
            return tuple(connection.execute(query).scalars().all())

    def sweep(self, now: datetime) -> int:
        """Forgets updates too old to come again; how many."""
        old = channel_update.c.received_at < (now - REMEMBERED_FOR).replace(tzinfo=None)
        with usable_database(), writing(self._engine).begin() as connection:
            return int(connection.execute(delete(channel_update).where(old)).rowcount)
