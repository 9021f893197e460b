"""Keeps saved searches, and the news that is to be sent of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime

from sqlalchemy import delete, insert, select, update
from sqlalchemy.engine import Engine

from waymark.conversations.alert_tables import channel_alert, channel_news, create_alert_tables
from waymark.conversations.database import usable_database
from waymark.store.engine import writing

BY_MAIL = "email"
"""The channel of searches whose news comes by e-mail."""


@dataclass(frozen=True)
class AlertRow:
    """One saved search. `address`, `facts` and `seen` are sealed; times are UTC without a zone.

    `told_on` is the day of the last news, None before any. `revision` grows with each judging.
    """

    chat: str
    channel: str
    address: str
    facts: str
    seen: str
    checked_at: datetime
    expires_at: datetime
    is_confirmed: bool = False
    revision: int = 0
    told_on: date | None = None


@dataclass(frozen=True)
class NewsRow:
    """News on its way; `words` and `address` are sealed."""

    id: int
    chat: str
    channel: str
    address: str
    words: str
    is_announced: bool


class AlertStore:
    """Saved searches by chat. Any method may raise StoreNotUsable."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        with usable_database():
            create_alert_tables(engine)

    def ask(self, row: AlertRow, words: str = "") -> None:
        """Writes a search down that is not confirmed yet, in place of an older one, with words to send."""
        with usable_database(), writing(self._engine).begin() as connection:
            connection.execute(delete(channel_alert).where(channel_alert.c.chat == row.chat))
            connection.execute(delete(channel_news).where(channel_news.c.chat == row.chat))
            connection.execute(insert(channel_alert).values(asdict(row)))
            if words:
                connection.execute(insert(channel_news).values(_news(row, words)))

    def confirm(self, chat: str, expires_at: datetime) -> bool:
        """The second yes; False when there is nothing to confirm."""
        confirmed = update(channel_alert).where(channel_alert.c.chat == chat)
        values = {"is_confirmed": True, "expires_at": expires_at}
        with usable_database(), writing(self._engine).begin() as connection:
            return int(connection.execute(confirmed.values(values)).rowcount) > 0

    def find(self, chat: str) -> AlertRow | None:
        """The chat's search; None when it has none."""
        with usable_database(), self._engine.connect() as connection:
            found = connection.execute(select(channel_alert).where(channel_alert.c.chat == chat)).first()
        return None if found is None else AlertRow(**dict(found._mapping))

    def end(self, chat: str) -> bool:
        """Deletes the chat's search and its news; whether there was a search."""
        with usable_database(), writing(self._engine).begin() as connection:
            connection.execute(delete(channel_news).where(channel_news.c.chat == chat))
            ended = delete(channel_alert).where(channel_alert.c.chat == chat)
            return int(connection.execute(ended).rowcount) > 0

    def confirmed(self) -> tuple[AlertRow, ...]:
        """Every search that was confirmed, in the order of the chats."""
        query = select(channel_alert).where(channel_alert.c.is_confirmed).order_by(channel_alert.c.chat)
        with usable_database(), self._engine.connect() as connection:
            return tuple(AlertRow(**dict(found._mapping)) for found in connection.execute(query))

    def tell(self, row: AlertRow, seen: str, words: str, *, today: date, now: datetime) -> bool:
        """Writes news and what was seen in one transaction; False when another run was first."""
        told = replace(row, seen=seen, told_on=today, checked_at=now, revision=row.revision + 1)
        return self._judged(row, told, _news(row, words))

    def saw(self, row: AlertRow, seen: str, *, now: datetime) -> bool:
        """Writes what was seen where there is nothing to tell; False when another run was first."""
        return self._judged(row, replace(row, seen=seen, checked_at=now, revision=row.revision + 1), None)

    def checked(self, chats: Sequence[str], now: datetime) -> None:
        """Notes that these searches were looked at and nothing of theirs had changed."""
        with usable_database(), writing(self._engine).begin() as connection:
            for start in range(0, len(chats), 500):
                some = channel_alert.c.chat.in_(chats[start : start + 500])
                connection.execute(update(channel_alert).where(some).values(checked_at=now))

    def close(self, row: AlertRow, words: str) -> None:
        """Ends a search whose time is over, with one last message."""
        with usable_database(), writing(self._engine).begin() as connection:
            connection.execute(delete(channel_alert).where(channel_alert.c.chat == row.chat))
            connection.execute(insert(channel_news).values(_news(row, words)))

    def drop_unconfirmed(self, now: datetime) -> int:
        """Forgets searches that were asked for and never confirmed, and their letters; how many."""
        old = channel_alert.c.expires_at <= now, ~channel_alert.c.is_confirmed
        chats = select(channel_alert.c.chat).where(*old)
        with usable_database(), writing(self._engine).begin() as connection:
            connection.execute(delete(channel_news).where(channel_news.c.chat.in_(chats)))
            return int(connection.execute(delete(channel_alert).where(*old)).rowcount)

    def news(self, channel: str) -> tuple[NewsRow, ...]:
        """What a channel has to send, oldest first."""
        query = select(channel_news).where(channel_news.c.channel == channel).order_by(channel_news.c.id)
        with usable_database(), self._engine.connect() as connection:
            return tuple(NewsRow(**dict(found._mapping)) for found in connection.execute(query))

    def all_news(self) -> tuple[NewsRow, ...]:
        """What every channel has to send, oldest first."""
        with usable_database(), self._engine.connect() as connection:
            found = connection.execute(select(channel_news).order_by(channel_news.c.id))
            return tuple(NewsRow(**dict(row._mapping)) for row in found)

    def sent(self, news_id: int) -> None:
        """Forgets news that was sent."""
        with usable_database(), writing(self._engine).begin() as connection:
            connection.execute(delete(channel_news).where(channel_news.c.id == news_id))

    def announced(self, news_id: int) -> None:
        """Notes that a template told of this news; it waits for the person to write."""
        with usable_database(), writing(self._engine).begin() as connection:
            this = channel_news.c.id == news_id
            connection.execute(update(channel_news).where(this).values(is_announced=True))

    def _judged(self, before: AlertRow, after: AlertRow, news: dict[str, object] | None) -> bool:
        same = channel_alert.c.chat == before.chat, channel_alert.c.revision == before.revision
        values = asdict(after)
        with usable_database(), writing(self._engine).begin() as connection:
            if connection.execute(update(channel_alert).where(*same).values(values)).rowcount == 0:
                return False
            if news is not None:
                connection.execute(insert(channel_news).values(news))
            return True


def _news(row: AlertRow, words: str) -> dict[str, object]:
    return {
        "chat": row.chat,
        "channel": row.channel,
        "address": row.address,
        "words": words,
        "is_announced": False,
    }
