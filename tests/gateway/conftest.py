"""A gateway, two that share what they know, and a person at the door."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests import redis_server
from tests.gateway.door import Clock, Gateway, Person
from tests.gateway.fixtures import as_new, clock, folder, quiet_log, rasa, running_gateway, running_rasa
from tests.gateway.rasa_server import RasaServer
from tests.gateway.two import Two
from tests.ports import free_port
from tests.redis_server import RedisServer
from waymark.gateway.ear import listen_first
from waymark.settings import Settings

__all__ = ["clock", "folder", "quiet_log", "rasa", "running_gateway", "running_rasa"]


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


@pytest.fixture
def gateway(running_gateway: Gateway, rasa: RasaServer) -> Iterator[Gateway]:
    with as_new(running_gateway) as gateway:
        yield gateway


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
