"""A desk with the recorded conversations, and the people who work at it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.console.desk import Desk, Worker, settings_for
from tests.conversations.desk.tracker import recorded, write_events
from tests.postgresql import new_database
from waymark.conversations.desk.granting import grant_desk
from waymark.conversations.desk.ingest import Ingest
from waymark.conversations.desk.keys import key_of
from waymark.conversations.desk.staff import Role
from waymark.settings import Settings
from waymark.store.engine import open_engine

DESK_USER = "waymark_desk"


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the recorded conversations taken in; each test works on a copy."""
    file = tmp_path_factory.mktemp("filled") / "conversations.db"
    engine = open_engine(f"sqlite:///{file}")
    write_events(engine, recorded())
    Ingest(engine).look()
    engine.dispose()
    return file


@pytest.fixture(scope="session")
def filled_postgresql(postgresql_server: str) -> tuple[str, str]:
    """The same on PostgreSQL: the server's URL and the name of the database that tests copy."""
    url = new_database(postgresql_server)
    engine = open_engine(url)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql(f"DROP ROLE IF EXISTS {DESK_USER}")
        connection.exec_driver_sql(f"CREATE ROLE {DESK_USER} LOGIN")
    write_events(engine, recorded())
    grant_desk(engine, DESK_USER)
    Ingest(engine).look()
    engine.dispose()
    return postgresql_server, url.rsplit("/", 1)[1]


@pytest.fixture
def sqlite_settings(tmp_path: Path, filled: Path) -> Settings:
    """A copy of the filled file."""
    shutil.copy(filled, tmp_path / "conversations.db")
    return settings_for(str(tmp_path))


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.thorough)])
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    """A database of its own; on PostgreSQL the desk comes as its own user, with the rights it was granted."""
    if request.param == "sqlite":
        return request.getfixturevalue("sqlite_settings")  # type: ignore[no-any-return]
    server, template = request.getfixturevalue("filled_postgresql")
    url = new_database(server, template)
    as_desk = url.replace("//waymark@", f"//{DESK_USER}@")
    return replace(settings_for(str(tmp_path)), conversations_url=url, console_url=as_desk)


@pytest.fixture
def desk(settings: Settings) -> Iterator[Desk]:
    running = Desk(settings, judge=lambda facts, nct_id: None)
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
