"""What a platform took is known after a kill, though the database had not come to it yet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from waymark.conversations.alerts import AlertRow, AlertStore
from waymark.conversations.channel_chats import ChatRow, ChatStore
from waymark.conversations.channel_inbox import Inbox
from waymark.gateway.channels.sent_log import SentLog
from waymark.store.engine import open_engine

NOW = datetime(2026, 11, 29)
ROW = ChatRow("a chat", "telegram", "a session", "sealed", NOW, sent_through="m1", is_behind=True)
SEARCH = AlertRow("a chat", "telegram", "sealed", "facts", "seen", NOW, NOW)


class Kept:
    """One database and one log, as a start finds them."""

    def __init__(self, folder: Path) -> None:
        engine = open_engine(f"sqlite:///{folder / 'conversations.db'}")
        Inbox(engine)
        self.chats, self.alerts, self.path = ChatStore(engine), AlertStore(engine), folder / "sent.log"
        self.chats.save(ROW)
        self.log = SentLog(self.path)

    def start(self) -> ChatRow | None:
        SentLog(self.path).caught_up(self.chats, self.alerts)
        return self.chats.find("a chat")

    def tell(self, words: str) -> int:
        self.alerts.ask(SEARCH, words)
        return self.alerts.all_news()[-1].id


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Kept]:
    kept = Kept(tmp_path)
    yield kept
    kept.log.close()


def test_a_message_that_went_out_is_not_sent_again(kept: Kept) -> None:
    kept.log.sent("a chat", "a session", through="m1", pieces=1)
    kept.log.sent("a chat", "a session", through="m2", pieces=0)
    row = kept.start()
    assert row is not None
    assert (row.sent_through, row.sent_pieces) == ("m2", 0)
    assert kept.path.read_text() == ""


def test_a_line_that_was_cut_off_is_none(kept: Kept) -> None:
    kept.log.sent("a chat", "a session", through="m2", pieces=0)
    with kept.path.open("a") as file:
        file.write('["a chat", "a sess')
    row = kept.start()
    assert row is not None
    assert row.sent_through == "m2"


def test_another_conversation_of_the_chat_is_left_alone(kept: Kept) -> None:
    kept.log.sent("a chat", "an older session", through="m9", pieces=0)
    kept.log.sent("a chat that was erased", "a session", through="m9", pieces=0)
    assert kept.start() == ROW


def test_news_that_went_out_is_not_sent_again(kept: Kept) -> None:
    kept.tell("sealed words")
    kept.log.told(kept.alerts.all_news()[0])
    kept.start()
    assert kept.alerts.all_news() == ()


def test_other_news_under_the_same_number_is_sent(kept: Kept) -> None:
    number = kept.tell("sealed words")
    kept.log.told(kept.alerts.all_news()[0])
    kept.alerts.sent(number)
    assert kept.tell("other sealed words") == number
    kept.start()
    assert len(kept.alerts.all_news()) == 1


def test_what_the_database_holds_is_forgotten(kept: Kept) -> None:
    kept.log.sent("a chat", "a session", through="m2", pieces=0)
    kept.log.clear()
    kept.log.sent("a chat", "a session", through="m3", pieces=0)
    assert kept.path.read_text().count("\n") == 1
    row = kept.start()
    assert row is not None
    assert row.sent_through == "m3"
