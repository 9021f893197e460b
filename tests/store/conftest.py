"""A trial store on either engine, and records to put in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.postgresql import new_database
from waymark.store.engine import open_engine
from waymark.store.trials import TrialStore


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.thorough)])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database without tables: a file that does not exist yet, or PostgreSQL's own."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'trials.db'}"
    return new_database(request.getfixturevalue("postgresql_server"))


@pytest.fixture
def store(database: str) -> TrialStore:
    """An empty trial store."""
    return TrialStore(open_engine(database))
