"""Both databases move to PostgreSQL by one command, and copies of them are made and put back by one."""

from __future__ import annotations

import os
import sqlite3
import subprocess
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import text
from sqlalchemy.engine import Engine

from tests.postgresql import new_database
from waymark import wiring
from waymark.catalogue.starter import load_starter
from waymark.cli import waymark
from waymark.conversations.messages import Author, Message
from waymark.conversations.session import Consent, Session
from waymark.conversations.sessions import SessionStore, snapshot_of
from waymark.store.engine import open_engine
from waymark.store.trials import TrialStore
from waymark.vocabulary.vocabulary import standard_vocabulary

pytestmark = pytest.mark.thorough

NOW = datetime.now(timezone.utc)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A var folder with the starter trials and one conversation, as a small charity has them."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WAYMARK_VAR_DIR", str(tmp_path / "var"))
    wiring.settings.cache_clear()
    trials = wiring.open_trial_store(f"sqlite:///{tmp_path}/var/trials.db")
    load_starter(trials, vocabulary=standard_vocabulary())
    engine = open_engine(f"sqlite:///{tmp_path}/var/conversations.db")
    store_talk(engine, "bo")
    yield tmp_path
    wiring.settings.cache_clear()


def store_talk(engine: Engine, session_id: str) -> None:
    session = Session(session_id, NOW + timedelta(days=1), consent=Consent.AGREED, terms="2026-11-22")
    session.add(Message("m1", "she is 10, β-thalassemia", author=Author.PERSON))
    SessionStore(engine).save(snapshot_of(session))
    with engine.begin() as connection:
        columns = "id INTEGER PRIMARY KEY, sender_id VARCHAR(255) NOT NULL, type_name VARCHAR(255) NOT NULL"
        more = "timestamp FLOAT, intent_name VARCHAR(255), action_name VARCHAR(255), data TEXT"
        connection.execute(text(f"CREATE TABLE IF NOT EXISTS events ({columns}, {more})"))
        row = "INSERT INTO events (id, sender_id, type_name, data) VALUES (41, :who, 'user', :data)"
        connection.execute(text(row), {"who": session_id, "data": '{"text": "she is 10"}'})


def call(*words: str) -> Result:
    return CliRunner().invoke(waymark, ["store", *words])


def events(engine: Engine) -> list[tuple[int, str]]:
    with engine.connect() as connection:
        return [
            tuple(row) for row in connection.execute(text("SELECT id, sender_id FROM events ORDER BY id"))
        ]


def test_both_databases_move_whole(folder: Path, postgresql_server: str) -> None:
    trials, conversations = new_database(postgresql_server), new_database(postgresql_server)
    done = call("move", "--trials", trials, "--conversations", conversations)
    assert done.exit_code == 0, done.output
    before = TrialStore(open_engine(f"sqlite:///{folder}/var/trials.db"))
    after = TrialStore(open_engine(trials))
    assert after.nct_ids() == before.nct_ids()
    assert [after.get(number) for number in after.nct_ids()] == [before.get(n) for n in before.nct_ids()]
    assert after.edition() == before.edition()
    engine = open_engine(conversations)
    kept = SessionStore(engine).load("bo", NOW)
    assert kept is not None
    assert [message.text for message in kept.messages] == ["she is 10, β-thalassemia"]
    assert events(engine) == [(41, "bo")]


def test_what_rasa_stores_after_the_move_comes_after_what_was_moved(
    folder: Path, postgresql_server: str
) -> None:
    conversations = new_database(postgresql_server)
    assert call("move", "--conversations", conversations).exit_code == 0
    engine = open_engine(conversations)
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO events (sender_id, type_name) VALUES ('chen', 'user')"))
    assert events(engine) == [(41, "bo"), (42, "chen")]


def test_nothing_moves_into_a_database_that_holds_something(folder: Path, postgresql_server: str) -> None:
    trials = new_database(postgresql_server)
    assert call("move", "--trials", trials).exit_code == 0
    again = call("move", "--trials", trials)
    assert again.exit_code != 0
    assert "empty" in str(again.exception)


def test_a_move_that_fails_half_way_leaves_nothing_and_can_be_made_again(
    folder: Path, postgresql_server: str
) -> None:
    """SQLite keeps an id that PostgreSQL has no room for."""
    source = open_engine(f"sqlite:///{folder}/var/conversations.db")
    with source.begin() as connection:
        late = "INSERT INTO gateway_session SELECT :id, expires_at, is_waiting, document, fence"
        connection.execute(text(f"{late} FROM gateway_session"), {"id": "x" * 70})
    conversations = new_database(postgresql_server)
    assert call("move", "--conversations", conversations).exit_code != 0
    target = open_engine(conversations)
    with target.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM gateway_session")).scalar() == 0
    with source.begin() as connection:
        connection.execute(text("DELETE FROM gateway_session WHERE length(id) = 70"))
    assert call("move", "--conversations", conversations).exit_code == 0


def test_a_copy_of_sqlite_brings_back_what_was_there(folder: Path) -> None:
    assert call("backup", "backup").exit_code == 0
    engine = open_engine(f"sqlite:///{folder}/var/conversations.db")
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM events"))
    assert call("restore", "backup", "--yes").exit_code == 0
    assert events(open_engine(f"sqlite:///{folder}/var/conversations.db")) == [(41, "bo")]
    assert [path.stat().st_mode & 0o777 for path in sorted((folder / "backup").iterdir())] == [0o600, 0o600]


def test_a_copy_of_postgresql_brings_back_what_was_there(
    folder: Path, postgresql_server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    trials, conversations = new_database(postgresql_server), new_database(postgresql_server)
    assert call("move", "--trials", trials, "--conversations", conversations).exit_code == 0
    monkeypatch.setenv("WAYMARK_TRIALS_URL", trials)
    monkeypatch.setenv("WAYMARK_CONVERSATIONS_URL", conversations)
    wiring.settings.cache_clear()
    assert call("backup", "backup").exit_code == 0
    engine = open_engine(conversations)
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM events"))
    engine.dispose()
    done = call("restore", "backup", "--yes")
    assert done.exit_code == 0, done.exception
    assert events(open_engine(conversations)) == [(41, "bo")]
    assert TrialStore(open_engine(trials)).count() > 20


def test_a_damaged_copy_changes_nothing(folder: Path) -> None:
    assert call("backup", "backup").exit_code == 0
    copy = folder / "backup" / "trials.sqlite"
    copy.write_bytes(copy.read_bytes()[:4096] + b"\xff" * 20_000)
    assert call("restore", "backup", "--yes").exit_code != 0
    assert TrialStore(open_engine(f"sqlite:///{folder}/var/trials.db")).count() > 20


def test_without_a_copy_nothing_is_restored(folder: Path) -> None:
    done = call("restore", "nowhere", "--yes")
    assert done.exit_code != 0
    assert "no such copy" in str(done.exception)
    assert events(open_engine(f"sqlite:///{folder}/var/conversations.db")) == [(41, "bo")]


def test_trials_are_not_put_back_when_the_copy_of_the_conversations_is_missing(folder: Path) -> None:
    assert call("backup", "backup").exit_code == 0
    (folder / "backup" / "conversations.sqlite").unlink()
    with open_engine(f"sqlite:///{folder}/var/trials.db").begin() as connection:
        connection.execute(text("DELETE FROM criterion"))
    done = call("restore", "backup")  # nobody is asked about what cannot be done
    assert "no such copy" in str(done.exception)
    assert "Go on?" not in done.output
    with open_engine(f"sqlite:///{folder}/var/trials.db").connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM criterion")).scalar() == 0


def test_an_empty_file_is_no_copy(folder: Path) -> None:
    assert call("backup", "backup").exit_code == 0
    (folder / "backup" / "conversations.sqlite").write_bytes(b"")
    done = call("restore", "backup", "--yes")
    assert "the copy is damaged (it is empty); nothing was changed" in str(done.exception)
    assert events(open_engine(f"sqlite:///{folder}/var/conversations.db")) == [(41, "bo")]


def test_a_database_that_no_start_has_made_yet_is_named_by_a_backup(folder: Path) -> None:
    (folder / "var" / "conversations.db").unlink()
    done = call("backup", "backup")
    assert done.exit_code != 0
    assert "conversations.db: there is no database yet" in str(done.exception)


def test_on_a_full_disk_no_half_of_a_copy_is_left(folder: Path, tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    if os.getuid() != 0:
        pytest.skip("only root may make a small disk")
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", small], check=False)
    if mounted.returncode:
        pytest.skip("this machine makes no small disk")
    try:
        done = call("backup", str(small))
        assert done.exit_code != 0
        assert "could not be made" in str(done.exception)
        assert list(small.iterdir()) == []
    finally:
        subprocess.run(["umount", small], check=True)


def test_a_copy_is_of_one_moment_while_others_write(folder: Path) -> None:
    database = folder / "var" / "conversations.db"
    with sqlite3.connect(database) as writer:
        writer.execute("INSERT INTO events (id, sender_id, type_name) VALUES (42, 'chen', 'user')")
        assert call("backup", "backup").exit_code == 0  # not committed yet
    assert events(open_engine(f"sqlite:///{folder}/backup/conversations.sqlite")) == [(41, "bo")]
