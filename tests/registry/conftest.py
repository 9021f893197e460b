"""A stand-in for the registry on loopback, and a client whose waits are written down instead of slept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timezone

import pytest

from tests.registry_server.records import study
from tests.registry_server.server import RegistryServer
from waymark.registry.client import Limits, RegistryClient
from waymark.registry.waiting import Pace

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=timezone.utc)


@dataclass
class Waits:
    """A clock that moves only when somebody sleeps."""

    time: float = 1000.0
    slept: list[float] = field(default_factory=list)

    def clock(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds


@pytest.fixture
def registry() -> Iterator[RegistryServer]:
    server = RegistryServer()
    server.listing.put(study(number) for number in range(1, 4))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def waits() -> Waits:
    return Waits()


@pytest.fixture
def client(registry: RegistryServer, waits: Waits) -> RegistryClient:
    return client_of(registry, waits)


def client_of(registry: RegistryServer, waits: Waits, limits: Limits | None = None) -> RegistryClient:
    return RegistryClient(
        registry.url,
        Pace(6_000_000, waits.clock, waits.sleep),
        limits or Limits(),
        sleep=waits.sleep,
        jitter=lambda: 1.0,
        now=lambda: NOW,
    )
