"""While the database is away every request hears the same kind sentence, and when to come again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests import postgresql
from tests.gateway.door import Clock, Gateway, Person
from tests.gateway.rasa_server import RasaServer
from tests.ports import free_port
from tests.postgresql import PostgreSQLServer, new_database, own_folder
from waymark.settings import Settings
from waymark.wording.phrases import phrase

pytestmark = pytest.mark.thorough


@pytest.fixture
def database() -> Iterator[PostgreSQLServer]:
    if postgresql.programs() is None:
        pytest.skip("no PostgreSQL on this machine: only SQLite is tested")
    server = PostgreSQLServer(own_folder())
    server.make()
    server.start()
    yield server
    server.stop()


def test_a_killed_database_is_said_kindly_and_the_talk_goes_on_after(
    settings: Settings, rasa: RasaServer, database: PostgreSQLServer, tmp_path: Path
) -> None:
    url = new_database(database.url)
    kept = replace(settings, conversations_url=url, var_dir=str(tmp_path), gateway_port=free_port())
    gateway = Gateway(kept, Clock())
    gateway.start()
    bo = Person(gateway)
    bo.agree()
    gateway.restart()  # so that it must look the conversation up
    database.kill()
    for method, path, body in (
        ("GET", "/chat/history", None),
        ("POST", "/chat/message", {"client_message_id": "one", "text": "hello"}),
    ):
        status, answer, headers = gateway.request(method, path, body, bo.headers)
        assert status == 503, answer
        assert answer["error"]["message"] == phrase("gateway.errors.unavailable")
        assert headers["Retry-After"] == "2"
    database.start()
    assert bo.say("hello") == ["You said: hello"]
    gateway.stop()
