"""A conversations database for the read model."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy.engine import Engine

from waymark.store.engine import open_engine


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    return open_engine(f"sqlite:///{tmp_path / 'conversations.db'}")
