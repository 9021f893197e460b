"""Keeps which chat of a platform is which conversation, and how far its answers were sent."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select, update
from sqlalchemy.engine import Connection, Engine, Row

from waymark.conversations.channel_tables import channel_chat, channel_stop, channel_update
from waymark.conversations.database import usable_database
from waymark.store.engine import writing


@dataclass(frozen=True)
class ChatRow:
    """One chat as it is kept. Times are UTC without a zone; `address` is sealed.

    `sent_through` is the last message sent whole (None: none yet), `sent_pieces` how many pieces of the next
    one went out. `window_until`: until when the platform lets us write freely; None where it always does.
    """

    chat: str
    channel: str
    session_id: str
    address: str
    expires_at: datetime
    sent_through: str | None = None
    sent_pieces: int = 0
    is_behind: bool = False
    window_until: datetime | None = None


class ChatStore:
    """Chats by their keyed hash. Any method may raise StoreNotUsable."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def save(self, row: ChatRow) -> None:
        """Writes a chat as it is now."""
        values = asdict(row)
        with usable_database(), writing(self._engine).begin() as connection:
            same = channel_chat.c.chat == row.chat
            if connection.execute(update(channel_chat).where(same).values(values)).rowcount == 0:
                connection.execute(insert(channel_chat).values(values))

    def find(self, chat: str) -> ChatRow | None:
        """The chat; None when nothing of it is kept."""
        with usable_database(), self._engine.connect() as connection:
            return find_chat(connection, chat)

    def of_session(self, session_id: str) -> ChatRow | None:
        """The chat of a conversation; None when it is none of ours, or no longer kept."""
        query = select(channel_chat).where(channel_chat.c.session_id == session_id)
        with usable_database(), self._engine.connect() as connection:
            found = connection.execute(query).first()
        return None if found is None else _row(found)

    def behind(self, channel: str) -> tuple[ChatRow, ...]:
        """The chats of a channel with answers that were not sent when the gateway stopped."""
        query = (
            select(channel_chat)
            .where(channel_chat.c.channel == channel, channel_chat.c.is_behind)
            .order_by(channel_chat.c.chat)
        )
        with usable_database(), self._engine.connect() as connection:
            return tuple(_row(found) for found in connection.execute(query))

    def forget(self, chat: str) -> None:
        """Lets go of a chat: its address, and what came in and waits."""
        with usable_database(), writing(self._engine).begin() as connection:
            connection.execute(delete(channel_chat).where(channel_chat.c.chat == chat))
            emptied = update(channel_update).where(channel_update.c.chat == chat)
            connection.execute(emptied.values(chat=None, document=None))

    def sweep(self, now: datetime) -> int:
        """Forgets the chats whose conversation has expired; how many."""
        with usable_database(), writing(self._engine).begin() as connection:
            expired = channel_chat.c.expires_at <= now.replace(tzinfo=None)
            return int(connection.execute(delete(channel_chat).where(expired)).rowcount)

    def stop(self, chat: str, now: datetime) -> None:
        """Remembers that this chat wants nothing more of us."""
        with usable_database(), writing(self._engine).begin() as connection:
            connection.execute(delete(channel_stop).where(channel_stop.c.chat == chat))
            connection.execute(insert(channel_stop).values(chat=chat, since=now.replace(tzinfo=None)))

    def start(self, chat: str) -> None:
        """Forgets a stop."""
        with usable_database(), writing(self._engine).begin() as connection:
            connection.execute(delete(channel_stop).where(channel_stop.c.chat == chat))

    def is_stopped(self, chat: str) -> bool:
        """Whether this chat said STOP and not START since."""
        with usable_database(), self._engine.connect() as connection:
            found = select(channel_stop.c.chat).where(channel_stop.c.chat == chat)
            return connection.execute(found).first() is not None


def find_chat(connection: Connection, chat: str) -> ChatRow | None:
    """The chat inside of a transaction; None when nothing of it is kept."""
    found = connection.execute(select(channel_chat).where(channel_chat.c.chat == chat)).first()
    return None if found is None else _row(found)


def _row(found: Row) -> ChatRow:
    return ChatRow(**dict(found._mapping))
