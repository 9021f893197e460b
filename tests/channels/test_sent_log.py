"""What a platform took is known after a kill, though the database had not come to it yet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from waymark.conversations.alerts import AlertRow, AlertStore
from waymark.gateway.channels.sent_log import LONGEST, SentLog
from waymark.store.engine import open_engine

NOW = datetime(2026, 11, 29)
SEARCH = AlertRow("a chat", "telegram", "sealed", "facts", "seen", NOW, NOW)


class Kept:
    """One database and one log, as a start finds them."""

    def __init__(self, folder: Path) -> None:
        engine = open_engine(f"sqlite:///{folder / 'conversations.db'}")
        self.alerts, self.path = AlertStore(engine), folder / "sent.log"
        self.log = SentLog(self.path)

    def start(self) -> SentLog:
        """Another gateway begins where this one was killed."""
        self.log.close()
        self.log = SentLog(self.path)
        self.log.caught_up(self.alerts)
        return self.log

    def tell(self, words: str) -> int:
        self.alerts.ask(SEARCH, words)
        return self.alerts.all_news()[-1].id


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Kept]:
    kept = Kept(tmp_path)
    yield kept
    kept.log.close()


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


def test_a_line_that_was_cut_off_is_none(kept: Kept) -> None:
    kept.tell("sealed words")
    with kept.path.open("a") as file:
        file.write("[1, ")
    kept.start().taken("an answer", 1)
    assert len(kept.alerts.all_news()) == 1
    assert kept.start().taken_before("an answer") == 1


def test_a_piece_that_went_out_is_known_until_the_database_holds_all(kept: Kept) -> None:
    kept.log.taken("an answer", 1)
    kept.log.taken("an answer", 2)
    assert kept.log.taken_before("an answer") == 0
    assert kept.start().taken_before("an answer") == 2
    assert kept.start().taken_before("an answer") == 2
    kept.log.clear()
    assert kept.log.taken_before("an answer") == 0
    assert kept.start().taken_before("an answer") == 0


@pytest.mark.thorough
def test_a_log_that_grows_long_keeps_its_newer_half(kept: Kept) -> None:
    kept.log.shorten()
    for number in range(LONGEST // 20):
        kept.log.taken(f"answer number {number}", 1)
    kept.log.shorten()
    kept.log.taken("the newest", 2)
    assert kept.path.stat().st_size <= LONGEST
    log = kept.start()
    assert log.taken_before("the newest") == 2
    assert log.taken_before(f"answer number {LONGEST // 20 - 1}") == 1
    assert log.taken_before("answer number 0") == 0
