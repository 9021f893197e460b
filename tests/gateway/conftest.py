"""A gateway and Rasa's place for each file of tests, as new before each test, and a person at the door."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.gateway.door import Clock, Gateway, Person
from tests.gateway.rasa_server import RasaServer, echo
from tests.ports import free_port
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
