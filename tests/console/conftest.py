"""A desk with the recorded conversations, and the people who work at it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.console.desk import Desk, Worker, settings_for
from tests.conversations.desk.tracker import recorded, write_events
from waymark.conversations.desk.ingest import Ingest
from waymark.conversations.desk.keys import key_of
from waymark.conversations.desk.staff import Role
from waymark.store.engine import open_engine


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the recorded conversations taken in; each test works on a copy."""
    file = tmp_path_factory.mktemp("filled") / "conversations.db"
    engine = open_engine(f"sqlite:///{file}")
    write_events(engine, recorded())
    Ingest(engine).look()
    engine.dispose()
    return file


@pytest.fixture
def desk(tmp_path: Path, filled: Path) -> Iterator[Desk]:
    shutil.copy(filled, tmp_path / "conversations.db")
    running = Desk(settings_for(str(tmp_path)), judge=lambda facts, nct_id: None)
    running.start()
    yield running
    running.stop()


@pytest.fixture
def dana(desk: Desk) -> Worker:
    """Dana, who reviews."""
    return desk.add("dana", Role.REVIEWER)


@pytest.fixture
def eli(desk: Desk) -> Worker:
    """Eli, who administers."""
    return desk.add("eli", Role.ADMINISTRATOR)


@pytest.fixture
def cleo(desk: Desk) -> Worker:
    """Cleo, a clinician."""
    return desk.add("cleo", Role.CLINICIAN)


@pytest.fixture
def fay(desk: Desk) -> Worker:
    """Fay, who has no account and must see nothing."""
    return Worker(desk)


@pytest.fixture
def amira() -> str:
    """The conversation in which a trial was shown for a girl of ten."""
    return key_of("amira")
