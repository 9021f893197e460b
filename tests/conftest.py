"""What every test may ask for: the day it is, and the shared records where they are at hand."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from bench.gateway.chromium import chromium, path_of_chromium
from tests import postgresql

PROJECT = Path(__file__).resolve().parent.parent
SHARED_DATA = PROJECT.parent / "shared" / "data"


@pytest.fixture(scope="session")
def project() -> Path:
    """The project's own folder."""
    return PROJECT


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real records; a test that needs it skips aloud where it is absent."""
    if not SHARED_DATA.is_dir():
        pytest.skip(f"{SHARED_DATA} is absent: real records are not at hand")
    return SHARED_DATA


@pytest.fixture
def today() -> date:
    """The day the tests are judged on; the clock is always a parameter."""
    return date(2026, 11, 22)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Orders the tests, and keeps together what shares a process when `make test` runs in two.

    Those that need the model or the stack come first and share one start of it. Browser tests come
    last: once playwright runs, no other test of the process can run an event loop.
    """
    items.sort(key=lambda item: ORDER.index(_kind(item)))
    for item in items:
        kind = _kind(item)
        item.add_marker(pytest.mark.xdist_group(kind if kind != "file" else item.nodeid.split("::")[0]))


ORDER = ("served", "file", "browser")


def _kind(item: pytest.Item) -> str:
    if item.get_closest_marker("browser"):
        return "browser"
    return "served" if item.get_closest_marker("model") or item.get_closest_marker("stack") else "file"


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """One PostgreSQL server for all tests of this process: its URL, without a database."""
    if postgresql.programs() is None:
        pytest.skip("no PostgreSQL on this machine: only SQLite is tested")
    folder = postgresql.own_folder()
    with postgresql.server(folder) as url:
        yield url
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One chromium of the system for all browser tests."""
    if path_of_chromium() is None:
        pytest.skip("no chromium on this machine: no browser to drive")
    with chromium() as launched:
        yield launched
