"""A database whose host is gone is given up in seconds, as nobody else would say that it is."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.engine import Connection
from sqlalchemy.engine.url import make_url
from sqlalchemy.exc import SQLAlchemyError

from tests.faults.hosts import Hosts, hosts, lacking
from tests.postgresql import PostgreSQLServer, own_folder, programs
from waymark.errors import StoreNotUsable
from waymark.store.engine import (
    give_up_who_is_gone,
    is_database_away,
    open_engine,
    patient,
    store_errors,
)

pytestmark = pytest.mark.thorough


@pytest.fixture
def far_away() -> Iterator[tuple[Hosts, str]]:
    """The hosts, of which "store" has a database, and its URL."""
    if programs() is None:
        pytest.skip("PostgreSQL is not installed")
    if why := lacking():
        pytest.skip(why)
    with hosts("store") as found:
        files = own_folder()
        database = PostgreSQLServer(files, host=found.address("store"))
        with found.inside("store"):
            database.make()
            database.start()
        yield found, f"{database.url}/postgres"
        database.stop()
        shutil.rmtree(files, ignore_errors=True)


def test_a_question_to_a_host_that_is_gone_fails_in_time(far_away: tuple[Hosts, str]) -> None:
    network, url = far_away
    engine = open_engine(f"{url}?tcp_user_timeout=1000")
    with engine.connect() as connection, store_errors(engine):
        assert connection.execute(text("SELECT 1")).scalar_one() == 1
        network.cut("store")
        began = time.monotonic()
        with pytest.raises(StoreNotUsable), store_errors(engine):
            connection.execute(text("SELECT 1"))
        with pytest.raises(SQLAlchemyError) as again:  # in the transaction that was broken off
            connection.execute(text("SELECT 1"))
        assert is_database_away(again.value)
        assert time.monotonic() - began < 10
        network.heal("store")
        connection.invalidate()
    with engine.connect() as connection:
        assert connection.execute(text("SELECT 1")).scalar_one() == 1


def test_postgresql_lets_go_of_a_host_that_is_gone_as_soon(postgresql_server: str) -> None:
    url = f"{postgresql_server}/postgres"
    with open_engine(url).connect() as connection:
        assert _patience_of_server(connection) == ["5", "3", "3", "10000"]
    rasas = create_engine(url)
    rasas.connect().close()
    give_up_who_is_gone(rasas)
    with rasas.connect() as connection:
        assert _patience_of_server(connection) == ["5", "3", "3", "10000"]


def _patience_of_server(connection: Connection) -> list[str]:
    names = ("keepalives_idle", "keepalives_interval", "keepalives_count", "user_timeout")
    return [connection.execute(text(f"SHOW tcp_{name}")).scalar_one() for name in names]


def test_how_long_postgresql_is_waited_for_stands_in_its_url_or_is_ten_seconds() -> None:
    given = patient(make_url("postgresql://waymark@host/trials?tcp_user_timeout=3000"))
    assert given.query["tcp_user_timeout"] == "3000"
    assert patient(make_url("postgresql://waymark@host/trials")).query["tcp_user_timeout"] == "10000"
    assert not patient(make_url("sqlite:///var/trials.db")).query
