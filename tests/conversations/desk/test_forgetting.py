"""Erasing reaches the desk in the same breath, and leaves a tombstone and counts, but no word."""

from __future__ import annotations

from datetime import date, datetime, timezone
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.engine import Engine

from tests.conversations.desk.tracker import Talk, write_events
from waymark.conversations.desk import tables
from waymark.conversations.desk.ingest import Ingest
from waymark.conversations.desk.keys import key_of
from waymark.conversations.desk.queue import Filters, Queue
from waymark.conversations.desk.reviews import Doing, Label, Reviews
from waymark.conversations.desk.tallies import counts_of_week
from waymark.conversations.erasure import Erasures
from waymark.conversations.sessions import SessionStore

NOW = datetime(2026, 11, 22, 12, tzinfo=timezone.utc)
WORD = "hopscotch"


@pytest.fixture
def taken_in(engine: Engine) -> Engine:
    SessionStore(engine)
    talk = Talk("bo").said(f"she likes {WORD}").answered("How old is she?").set("open_question", "age")
    write_events(engine, talk.set("consent", {"terms": "2026-11-22"}).rows)
    Ingest(engine).look()
    reviews = Reviews(engine)
    doing = Doing(key_of("bo"), "dana", NOW.replace(tzinfo=None))
    reviews.add_note(doing, f"what is {WORD}")
    reviews.review(doing, Label.GOOD)
    return engine


def test_erasing_takes_every_word_off_the_desk_and_keeps_the_review(taken_in: Engine) -> None:
    Erasures(taken_in).erase("bo", NOW)
    assert Queue(taken_in).page(Filters()).total == 0
    assert Queue(taken_in).page(Filters(words=WORD)).total == 0
    with taken_in.connect() as connection:
        assert connection.execute(select(tables.note)).all() == []
        assert [row.label for row in connection.execute(select(tables.review))] == ["good"]
        (stone,) = connection.execute(select(tables.tombstone)).all()
    assert (stone.key, stone.reason) == (key_of("bo"), "erased")


def test_the_word_is_not_in_the_file_any_more(taken_in: Engine) -> None:
    if taken_in.dialect.name != "sqlite":
        pytest.skip("on PostgreSQL it is VACUUM's work")
    file = Path(str(taken_in.url.database))
    Erasures(taken_in).erase("bo", NOW)
    taken_in.dispose()
    held = b"".join(path.read_bytes() for path in file.parent.glob(f"{file.name}*"))
    assert WORD.encode() not in held


def test_the_counts_stay(taken_in: Engine) -> None:
    before = counts_of_week(taken_in, date(2026, 11, 22))
    assert before["outcome"] == {"abandoned": 1}
    Erasures(taken_in).erase("bo", NOW)
    assert counts_of_week(taken_in, date(2026, 11, 22)) == before


def test_a_dialogue_that_is_set_back_may_come_again(taken_in: Engine) -> None:
    Erasures(taken_in).erase_dialogue("bo")
    assert Queue(taken_in).page(Filters()).total == 0
    write_events(taken_in, Talk("bo", 90_000).said("this is her father").rows)
    Ingest(taken_in).look()
    assert Queue(taken_in).page(Filters()).total == 1


def test_what_is_too_old_leaves_the_desk(taken_in: Engine) -> None:
    now = NOW.replace(tzinfo=None)
    assert Ingest(taken_in).forget_older_than(now.replace(hour=8), now) == 0
    assert Ingest(taken_in).forget_older_than(now, now) == 1
    assert Ingest(taken_in).reconcile().conversations == 0
