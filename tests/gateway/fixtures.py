"""A gateway and Rasa's place for each file of tests, as new before each test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from tests.gateway.door import Clock, Gateway
from tests.gateway.rasa_server import RasaServer, echo
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
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def running_rasa() -> Iterator[RasaServer]:
    with RasaServer() as server:
        yield server
        server.may_answer.set()


@pytest.fixture(scope="module")
def running_gateway(settings: Settings, clock: Clock) -> Iterator[Gateway]:
    with Gateway(settings, clock) as running:
        yield running


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


@contextmanager
def as_new(running: Gateway) -> Iterator[Gateway]:
    """The gateway for one test, which may stop it or move its clock."""
    running.waits.clear()
    yield running
    running.clock.ahead = timedelta()
    running.start()
