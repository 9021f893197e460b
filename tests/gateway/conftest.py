"""A gateway and Rasa's place for each file of tests, as new before each test, and a person at the door."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests import redis_server
from tests.gateway.door import Clock, Gateway, Person
from tests.gateway.rasa_server import RasaServer, echo
from tests.gateway.two import Two
from tests.ports import free_port
from tests.redis_server import RedisServer
from waymark.gateway.ear import listen_first
from waymark.gateway.journal import configure_journal
from waymark.settings import Settings


@pytest.fixture(scope="session", autouse=True)
def quiet_log() -> None:
    """What is logged has a test of its own; here it would stand between the answers."""
    configure_journal("CRITICAL")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the gateway keeps everything."""
    return tmp_path_factory.mktemp("var")


@pytest.fixture(scope="module")
def running_rasa() -> Iterator[RasaServer]:
    server = RasaServer()
    server.start()
    yield server
    server.may_answer.set()
    server.stop()


@pytest.fixture(scope="module")
def settings(folder: Path, running_rasa: RasaServer) -> Settings:
    return Settings(
        var_dir=str(folder),
        secret_key="a key for tests only",
        gateway_port=free_port(),
        rasa_port=running_rasa.port,
        actions_port=running_rasa.port,
        allowed_origins=("https://charity.example",),
        answer_within_seconds=1.0,
        turns_at_once=6,
    )


@pytest.fixture(scope="module")
def running_gateway(settings: Settings) -> Iterator[Gateway]:
    running = Gateway(settings, Clock())
    running.start()
    yield running
    running.stop()


@pytest.fixture
def rasa(running_rasa: RasaServer) -> Iterator[RasaServer]:
    running_rasa.received.clear()
    running_rasa.traces.clear()
    yield running_rasa
    running_rasa.answer = echo
    running_rasa.status = 200
    running_rasa.actions_run = True
    running_rasa.may_answer.set()
    running_rasa.start()


@pytest.fixture
def gateway(running_gateway: Gateway, rasa: RasaServer) -> Iterator[Gateway]:
    yield running_gateway
    running_gateway.clock.ahead = timedelta()
    running_gateway.start()


@pytest.fixture
def clock(gateway: Gateway) -> Clock:
    return gateway.clock


@pytest.fixture
def bo(gateway: Gateway) -> Person:
    """Bo, who looks for a trial for his daughter; he has just opened the chat."""
    return Person(gateway)


@pytest.fixture(scope="module")
def running_two(
    settings: Settings, running_rasa: RasaServer, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Two]:
    if redis_server.program() is None:
        pytest.skip("no Redis on this machine: only one gateway is tested")
    server = RedisServer(tmp_path_factory.mktemp("redis"))
    server.start()
    listen_first()
    shared = replace(settings, redis_url=server.url, gateway_port=free_port(), answer_within_seconds=5.0)
    first = Gateway(shared, Clock())
    second = Gateway(replace(shared, gateway_port=free_port()), Clock())
    yield Two(first, second, server)
    first.stop()
    second.stop()
    server.kill()


@pytest.fixture
def two(running_two: Two, rasa: RasaServer) -> Two:
    if not running_two.redis.answers():
        running_two.redis.start()
        for gateway in (running_two.first, running_two.second):
            gateway.stop()  # one that found Redis away leaves it alone for ten seconds
    running_two.first.start()
    running_two.second.start()
    running_two.go_on_writing()
    return running_two
