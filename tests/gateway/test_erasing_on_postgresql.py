"""On PostgreSQL erasing rewrites the tables at once, and the receipt names the day for what its log holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect, text
from sqlalchemy.engine import Engine

from tests.gateway.door import Clock, Gateway, Person
from tests.gateway.rasa_server import RasaServer
from tests.ports import free_port
from tests.postgresql import new_database
from waymark.settings import Settings

pytestmark = pytest.mark.thorough


@pytest.fixture
def database(postgresql_server: str) -> Iterator[Engine]:
    """An empty database with Rasa's table, every statement a transaction of its own."""
    engine = create_engine(new_database(postgresql_server), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(
            text(
                "CREATE TABLE events (id SERIAL PRIMARY KEY, sender_id VARCHAR, type_name VARCHAR, "
                "timestamp FLOAT, intent_name VARCHAR, action_name VARCHAR, data TEXT)"
            )
        )
    yield engine
    engine.dispose()


@pytest.fixture
def gateway(settings: Settings, database: Engine, rasa: RasaServer, tmp_path: Path) -> Iterator[Gateway]:
    url = database.url.render_as_string(hide_password=False)
    kept = replace(settings, conversations_url=url, var_dir=str(tmp_path), gateway_port=free_port())
    with Gateway(kept, Clock()) as running:
        yield running


@pytest.fixture
def phrases(database: Engine) -> list[str]:
    """What this test alone tells: the server's log keeps what other tests told in files it will use again."""
    return [f"canary {number:03d} of {database.url.database}" for number in range(200)]


def run(database: Engine, *statements: str) -> None:
    with database.connect() as connection:
        for statement in statements:
            connection.execute(text(statement))


def keep(database: Engine, sender: object, phrases: list[str]) -> None:
    insert = text("INSERT INTO events (sender_id, type_name, data) VALUES (:sender, 'user', :words)")
    with database.connect() as connection:
        for words in phrases:
            connection.execute(insert, {"sender": sender, "words": words})


def has_told(gateway: Gateway, database: Engine, rasa: RasaServer, phrases: list[str]) -> Person:
    """Bo, who agreed and whose events hold every phrase."""
    bo = Person(gateway)
    bo.agree()
    bo.say(phrases[0])
    keep(database, rasa.received[-1]["sender"], phrases)
    return bo


def rows_with(database: Engine, words: str) -> int:
    """Rows of any table that tell it."""
    count = "SELECT count(*) FROM {} AS one WHERE CAST(one AS text) LIKE '%{}%'"
    with database.connect() as connection:
        names = inspect(connection).get_table_names()
        return sum(connection.execute(text(count.format(name, words))).scalar_one() for name in names)


def left_in_files(database: Engine, part: str, phrases: list[str]) -> list[str]:
    """Phrases in any byte of that part of the server's folder; each file is read through once."""
    with database.connect() as connection:
        folder = Path(connection.execute(text("SHOW data_directory")).scalar_one()) / part
    one_of_them = re.compile(rf"canary \d\d\d of {database.url.database}".encode())
    found = {
        words.decode()
        for path in folder.rglob("*")
        if path.is_file()
        for words in one_of_them.findall(path.read_bytes())
    }
    return [phrase for phrase in phrases if phrase in found]


def test_none_of_200_phrases_is_left_in_a_table_and_the_receipt_names_the_day_for_the_log(
    gateway: Gateway, database: Engine, rasa: RasaServer, phrases: list[str]
) -> None:
    bo = has_told(gateway, database, rasa, phrases)
    keep(database, "somebody else", ["their words"])
    run(database, "CHECKPOINT")
    assert left_in_files(database, "base", phrases) == phrases
    status, receipt = bo.erase()
    assert status == 200
    assert rows_with(database, "canary") == 0
    assert rows_with(database, "their words") == 1
    run(database, "CHECKPOINT")  # as the server does every five minutes
    assert left_in_files(database, "base", phrases) == []
    gone_by, erased_at = (datetime.fromisoformat(str(receipt[key])) for key in ("gone_by", "erased_at"))
    assert gone_by - erased_at == timedelta(days=1)


def test_with_the_settings_of_the_how_to_the_log_lets_go_at_its_next_segment(
    gateway: Gateway, database: Engine, rasa: RasaServer, phrases: list[str]
) -> None:
    run(database, "ALTER SYSTEM SET wal_recycle = off", "SELECT pg_reload_conf()", "SELECT pg_sleep(1)")
    run(database, "CHECKPOINT")  # a checkpoint that ran while the setting came in would keep old segments
    bo = has_told(gateway, database, rasa, phrases)
    bo.erase()
    assert len(left_in_files(database, "pg_wal", phrases)) > 190  # the log's pages may cut a phrase in two
    for _ in range(5):  # a busy server may have begun its checkpoint before the segment ended
        run(database, "SELECT pg_switch_wal()", "CHECKPOINT")
    assert left_in_files(database, "pg_wal", phrases) == []


def test_the_words_of_the_receipt_name_the_log_too(gateway: Gateway, rasa: RasaServer) -> None:
    chen = Person(gateway)
    chen.agree()
    rasa.answer = lambda _: [{"text": "Sure?", "buttons": [{"title": "Erase", "payload": "/erase_now"}]}]
    chen.say("erase")
    said = chen.press("Erase")[0]
    assert "Backup copies and database logs are gone by" in said


def test_a_lock_of_someone_else_stops_no_erasing(
    gateway: Gateway, database: Engine, rasa: RasaServer, phrases: list[str]
) -> None:
    bo = has_told(gateway, database, rasa, phrases)
    with database.connect() as reader:
        reader.execute(text("BEGIN"))
        reader.execute(text("SELECT count(*) FROM events"))
        assert bo.erase()[0] == 200
        assert rows_with(database, "canary") == 0
        reader.execute(text("ROLLBACK"))
