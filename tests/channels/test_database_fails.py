"""On a messenger: what was said to be kept is answered, though the database failed before it was taken."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import psycopg2
import pytest

from tests import postgresql, redis_server
from tests.channels.bot_api import BotApiServer, TelegramPerson
from tests.gateway.door import Clock, Gateway, wait_until
from tests.gateway.rasa_server import RasaServer
from tests.postgresql import PostgreSQLServer, new_database, own_folder
from tests.redis_server import RedisServer
from waymark.settings import Settings

pytestmark = pytest.mark.thorough

WAITING = "SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
CUT_OFF = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"


@pytest.fixture
def database(settings: Settings, rasa: RasaServer, bot_api: BotApiServer, tmp_path: Path) -> Iterator[str]:
    """Beside a gateway that is one of several."""
    if postgresql.programs() is None or redis_server.program() is None:
        pytest.skip("no PostgreSQL or no Redis on this machine")
    server, redis = PostgreSQLServer(own_folder()), RedisServer(tmp_path)
    server.make()
    server.start()
    redis.start()
    url = new_database(server.url)
    gateway = Gateway(replace(settings, conversations_url=url, redis_url=redis.url), Clock())
    gateway.start()
    yield url
    gateway.stop()
    redis.kill()
    server.stop()


@contextmanager
def stuck(url: str) -> Iterator[None]:
    """Nobody can take a conversation over; in the end whoever waited for it is cut off."""
    with closing(psycopg2.connect(url)) as holder:
        with holder.cursor() as cursor:
            cursor.execute("SELECT id FROM gateway_session FOR UPDATE")
            yield
            cursor.execute(CUT_OFF)
            wait_until(lambda: not _waiting(url))
        holder.rollback()


def test_a_message_whose_turn_failed_is_taken_again(
    database: str, bot_api: BotApiServer, rasa: RasaServer
) -> None:
    bo = TelegramPerson(bot_api, 600_000_001)
    bo.say("/start", messages=2)
    bo.press("I agree")
    with stuck(database):
        assert bo.send("hello") == 200
        bo.hear_until("kept")
        wait_until(lambda: _waiting(database))
    bo.hear_until("You said: hello")
    assert rasa.messages.count("hello") == 1


def _waiting(url: str) -> bool:
    with closing(psycopg2.connect(url)) as connection, connection.cursor() as cursor:
        cursor.execute(WAITING)
        return bool(cursor.fetchall())
