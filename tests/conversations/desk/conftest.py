"""A conversations database for the read model, of each kind we run on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.engine import Engine

from tests.postgresql import new_database
from waymark.store.engine import open_engine


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.thorough)])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    if request.param == "sqlite":
        made = open_engine(f"sqlite:///{tmp_path / 'conversations.db'}")
    else:
        made = open_engine(new_database(request.getfixturevalue("postgresql_server")))
    yield made
    made.dispose()
