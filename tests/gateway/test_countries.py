"""The emergency number follows the country told, and its absence never stands in the way of the answer."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from waymark.conversations.sessions import SessionStore
from waymark.gateway.countries import CountryFinder
from waymark.store.engine import open_engine


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "conversations.db"
    SessionStore(open_engine(f"sqlite:///{path}"))
    yield path


def told(database: Path, place: str) -> None:
    data = f'{{"event": "slot", "name": "facts", "value": [{{"name": "place", "value": "{place}"}}]}}'
    with sqlite3.connect(database) as connection:
        connection.execute("CREATE TABLE events (id INTEGER PRIMARY KEY, sender_id, type_name, data)")
        connection.execute(
            "INSERT INTO events (sender_id, type_name, data) VALUES ('bo', 'slot', ?)", (data,)
        )
    connection.close()


def test_the_place_just_said_comes_first_then_the_one_told_before(database: Path) -> None:
    find_country = CountryFinder(f"sqlite:///{database}")
    assert find_country("bo", "chest pain") is None
    told(database, "Leeds, United Kingdom")
    assert find_country("bo", "chest pain") == "United Kingdom"
    assert find_country("bo", "we live in Milan and she has chest pain") == "Italy"


def test_a_database_that_fails_gives_no_country_and_no_error(database: Path) -> None:
    find_country = CountryFinder(f"sqlite:///{database}")
    with sqlite3.connect(database) as connection:
        connection.execute("CREATE TABLE events (nothing_we_know)")
    connection.close()
    assert find_country("bo", "chest pain") is None
