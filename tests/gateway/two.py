"""Two gateways that share a Redis and a database, and somebody whose messages come to either."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.gateway.door import Gateway, Person
from tests.redis_server import RedisServer

_UNWRITABLE = {
    "no_insert": "BEFORE INSERT ON gateway_session",
    "no_update": "BEFORE UPDATE OF document ON gateway_session",
}


@dataclass
class Two:
    first: Gateway
    second: Gateway
    redis: RedisServer

    @property
    def database(self) -> Path:
        return Path(self.first.settings.conversations_database.removeprefix("sqlite:///"))

    def stop_writing(self) -> None:
        """From now on no conversation can be written; it can be read, and taken over."""
        with closing(sqlite3.connect(self.database, timeout=10)) as connection:
            for name, moment in _UNWRITABLE.items():
                connection.execute(f"CREATE TRIGGER {name} {moment} BEGIN SELECT RAISE(ABORT, 'away'); END")

    def go_on_writing(self) -> None:
        with closing(sqlite3.connect(self.database, timeout=10)) as connection:
            for name in _UNWRITABLE:
                connection.execute(f"DROP TRIGGER IF EXISTS {name}")

    @contextmanager
    def unwritable(self) -> Iterator[None]:
        self.stop_writing()
        try:
            yield
        finally:
            self.go_on_writing()


class Wanderer(Person):
    """Bo, whose messages come to one gateway or the other."""

    def __init__(self, two: Two) -> None:
        super().__init__(two.first)

    def at(self, gateway: Gateway) -> Wanderer:
        self._gateway = gateway
        return self
