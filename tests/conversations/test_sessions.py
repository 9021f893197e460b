"""Sessions are kept from consent until they expire or are erased, and come back as they were."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.engine import Engine

from waymark.conversations.erasure import Erasures
from waymark.conversations.messages import Author, Button, Message, MessageType
from waymark.conversations.places_told import place_told
from waymark.conversations.session import Answer, ButtonMeaning, Consent, Held, Session, Waiting
from waymark.conversations.sessions import SessionStore, snapshot_of
from waymark.errors import StoreNotUsable
from waymark.store.engine import open_engine, writing

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=timezone.utc)
DAY = timedelta(days=1)


def bos_session(session_id: str = "bo") -> Session:
    return Session(
        id=session_id,
        expires_at=NOW + DAY,
        consent=Consent.AGREED,
        terms="2026-11-22",
        messages=[
            Message("m1", "who?", MessageType.BUTTONS, buttons=(Button("b1", "My child"),)),
            Message("m2", "β-thalassemia 🙂", author=Author.PERSON),
            Message("m3", "card", MessageType.TRIAL_CARD, trial={"nct_id": "NCT05745532", "findings": []}),
        ],
        buttons={"b1": ButtonMeaning("/inform", "My child")},
        answers={"c1": Answer(("m1", "m3"), is_waiting=True)},
        waiting=[Waiting("hello", "Title", is_quiet=True, attempts=2)],
        is_paused=True,
    )


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    opened = open_engine(f"sqlite:///{tmp_path / 'conversations.db'}")
    with writing(opened).begin() as connection:
        connection.execute(
            text("CREATE TABLE events (id INTEGER PRIMARY KEY, sender_id TEXT, type_name TEXT, data TEXT)")
        )
    yield opened
    opened.dispose()


def rasa_event(engine: Engine, sender: str, type_name: str = "user", data: str = "{}") -> None:
    with writing(engine).begin() as connection:
        connection.execute(
            text("INSERT INTO events (sender_id, type_name, data) VALUES (:sender, :type, :data)"),
            {"sender": sender, "type": type_name, "data": data},
        )


def senders(engine: Engine) -> list[str]:
    with engine.connect() as connection:
        return list(connection.execute(text("SELECT sender_id FROM events ORDER BY id")).scalars())


def test_a_session_comes_back_as_it_was_but_what_waits_may_have_been_brought(engine: Engine) -> None:
    store = SessionStore(engine)
    session = bos_session()
    store.save(snapshot_of(session))
    store.save(snapshot_of(session))
    session.waiting = [replace(item, is_again=True) for item in session.waiting]
    assert store.load("bo", NOW) == session


def test_whoever_took_a_session_over_later_alone_may_write_it(engine: Engine) -> None:
    store = SessionStore(engine)
    session = bos_session()
    assert store.save(snapshot_of(session))
    first = store.claim("bo", NOW, 0)
    assert (first.fence, first.session) == (1, None)
    second = store.claim("bo", NOW, None)
    assert second.session is not None
    assert not store.save(snapshot_of(session, first.fence))
    assert store.save(snapshot_of(session, second.fence))


def test_an_older_database_gets_what_it_lacks(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'older.db'}")
    with engine.begin() as connection:
        columns = "id VARCHAR(64) PRIMARY KEY, expires_at DATETIME, is_waiting BOOLEAN, document TEXT"
        connection.execute(text(f"CREATE TABLE gateway_session ({columns})"))
    store = SessionStore(engine)
    assert store.save(snapshot_of(bos_session()))
    assert store.fence("bo", NOW) == 0


def test_what_is_held_for_consent_is_never_written(engine: Engine) -> None:
    session = bos_session()
    session.held.append(Held("not yet agreed", NOW))
    assert "not yet agreed" not in snapshot_of(session).document


def test_an_expired_session_is_gone_with_what_rasa_kept(engine: Engine) -> None:
    store = SessionStore(engine)
    store.save(snapshot_of(bos_session()))
    store.save(snapshot_of(replace(bos_session("chen"), expires_at=NOW + 3 * DAY)))
    rasa_event(engine, "bo")
    rasa_event(engine, "chen")
    later = NOW + 2 * DAY
    assert store.load("bo", later) is None
    store.sweep(later)
    assert senders(engine) == ["chen"]
    assert store.load("chen", later) is not None


def test_only_sessions_with_something_waiting_are_asked_for(engine: Engine) -> None:
    store = SessionStore(engine)
    store.save(snapshot_of(bos_session()))
    store.save(snapshot_of(replace(bos_session("chen"), waiting=[])))
    assert [session.id for session in store.waiting(NOW)] == ["bo"]


def test_an_erased_session_cannot_be_saved_again(engine: Engine) -> None:
    store = SessionStore(engine)
    store.save(snapshot_of(bos_session()))
    rasa_event(engine, "bo")
    rasa_event(engine, "chen")
    receipt = Erasures(engine).erase("bo", NOW)
    store.save(snapshot_of(bos_session()))
    assert store.load("bo", NOW) is None
    assert senders(engine) == ["chen"]
    assert "bo" not in receipt.receipt


def test_what_comes_back_within_the_hour_is_erased_again(engine: Engine) -> None:
    SessionStore(engine)
    erasures = Erasures(engine)
    erasures.erase("bo", NOW)
    rasa_event(engine, "bo")
    assert erasures.repeat(NOW + timedelta(minutes=5)) == 1
    assert senders(engine) == []
    erasures.repeat(NOW + timedelta(hours=2))
    rasa_event(engine, "bo")
    assert erasures.repeat(NOW + timedelta(hours=3)) == 0


def test_two_erasures_give_two_receipts(engine: Engine) -> None:
    SessionStore(engine)
    erasures = Erasures(engine)
    assert erasures.erase("bo", NOW).receipt != erasures.erase("bo", NOW).receipt


def test_erasing_works_before_rasa_has_made_its_table(tmp_path: Path) -> None:
    fresh = open_engine(f"sqlite:///{tmp_path / 'fresh.db'}")
    SessionStore(fresh)
    assert Erasures(fresh).erase("bo", NOW).erased_at == NOW
    assert place_told(fresh, "bo") is None


def test_the_newest_place_told_is_found(engine: Engine) -> None:
    told = '{"event": "slot", "name": "facts", "value": [{"name": "place", "value": "%s"}]}'
    rasa_event(engine, "bo", "slot", told % "Paris, France")
    rasa_event(engine, "bo", "slot", told % "Milan, Italy")
    rasa_event(engine, "chen", "slot", told % "Leeds, United Kingdom")
    assert place_told(engine, "bo") == "Milan, Italy"
    assert place_told(engine, "nobody") is None


def test_an_error_of_the_database_does_not_quote_what_a_person_said(engine: Engine) -> None:
    store = SessionStore(engine)
    with writing(engine).begin() as connection:
        connection.execute(text("DROP TABLE gateway_session"))
    with pytest.raises(StoreNotUsable) as caught:
        store.save(snapshot_of(bos_session()))
    assert "thalassemia" not in str(caught.value)
    assert caught.value.__suppress_context__
