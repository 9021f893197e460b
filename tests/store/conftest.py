"""A trial store on disk, and records to put in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from waymark.store.engine import open_engine
from waymark.store.trials import TrialStore


@pytest.fixture
def database(tmp_path: Path) -> str:
    """The URL of a database that does not exist yet."""
    return f"sqlite:///{tmp_path / 'trials.db'}"


@pytest.fixture
def store(database: str) -> TrialStore:
    """An empty trial store."""
    return TrialStore(open_engine(database))
