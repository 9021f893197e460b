"""A gateway, a Rasa's place and a person for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gateway.door import Clock, Gateway, Person, free_port
from tests.gateway.rasa_server import RasaServer
from waymark.settings import Settings


@pytest.fixture
def rasa() -> Iterator[RasaServer]:
    server = RasaServer()
    server.start()
    yield server
    server.may_answer.set()
    server.stop()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def settings(tmp_path: Path, rasa: RasaServer) -> Settings:
    return Settings(
        var_dir=str(tmp_path),
        secret_key="a key for tests only",
        gateway_port=free_port(),
        rasa_port=rasa.port,
        actions_port=rasa.port,
        allowed_origins=("https://charity.example",),
        answer_within_seconds=2.0,
    )


@pytest.fixture
def gateway(settings: Settings, clock: Clock) -> Iterator[Gateway]:
    running = Gateway(settings, clock)
    running.start()
    yield running
    running.stop()


@pytest.fixture
def bo(gateway: Gateway) -> Person:
    """Bo, who looks for a trial for his daughter; he has just opened the chat."""
    return Person(gateway)
