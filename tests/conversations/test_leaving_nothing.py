"""After erasing, no byte of the database's files tells what a person said: 200 phrases are looked for."""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy.engine import Engine

from tests.gateway.kept import rasa_keeps, rasa_keeps_slots
from waymark.conversations.erasure import Erasures
from waymark.conversations.messages import Author, Message
from waymark.conversations.session import Consent, Session
from waymark.conversations.sessions import SessionStore, snapshot_of
from waymark.store.engine import open_engine
from waymark.wording.phrases import TERMS_VERSION

pytestmark = pytest.mark.thorough

NOW = datetime(2026, 11, 22, 12, tzinfo=timezone.utc)
PHRASES = [f"canary{number:03d} told on a {kind} day" for number in range(40) for kind in "ABCDE"]


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    return open_engine(f"sqlite:///{tmp_path / 'conversations.db'}")


def said(session: Session, phrase: str) -> None:
    session.add(Message(id=phrase[:9], text=phrase, author=Author.PERSON))


def left(folder: Path) -> list[str]:
    kept = b"".join(path.read_bytes() for path in folder.rglob("conversations.db*"))
    return [phrase for phrase in PHRASES if phrase.encode() in kept]


def test_none_of_200_phrases_is_left_in_any_file(tmp_path: Path, engine: Engine) -> None:
    store = SessionStore(engine)
    bo, chen = (
        Session(id=name, expires_at=NOW + timedelta(days=1), consent=Consent.AGREED, terms=TERMS_VERSION)
        for name in ("bo", "chen")
    )
    for start in range(0, len(PHRASES), 5):
        some = PHRASES[start : start + 5]
        for phrase in some:
            said(bo, phrase)
            said(chen, f"somebody else's words {start} " * 5)
        for session in (bo, chen):
            store.save(snapshot_of(session))
        rasa_keeps(tmp_path, "bo", json.dumps({"text": some}))
        rasa_keeps_slots(tmp_path, "bo", facts=[{"words": phrase} for phrase in some])
        rasa_keeps(tmp_path, "chen", "other words " * 40)
    assert left(tmp_path) == PHRASES
    Erasures(engine).erase("bo", NOW)
    assert left(tmp_path) == []
    assert store.load("chen", NOW) is not None


def test_erasing_waits_for_no_reader_of_the_database(tmp_path: Path, engine: Engine) -> None:
    SessionStore(engine)
    rasa_keeps(tmp_path, "bo", PHRASES[0])
    reader = sqlite3.connect(tmp_path / "conversations.db", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM events").fetchall()
    Erasures(engine).erase("bo", NOW)
    reader.close()
    Erasures(engine).repeat(NOW)
    assert left(tmp_path) == []
