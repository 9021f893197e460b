"""A registry with nothing listed yet, and a store to fill from it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.catalogue.syncing import Catalogue
from tests.registry_server.server import RegistryServer


@pytest.fixture
def registry() -> Iterator[RegistryServer]:
    server = RegistryServer()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def catalogue(tmp_path: Path, registry: RegistryServer) -> Catalogue:
    return Catalogue(tmp_path, registry)
