"""What every test may ask for: the day it is, and the shared records where they are at hand."""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

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


LONG_TABLE, ONE_IN = 8, 8


def pytest_addoption(parser: pytest.Parser) -> None:
    """The quick gate's own option."""
    parser.addoption("--quick", action="store_true", help="of a table of many cases take every eighth only")


def _left_out_of_long_tables(items: list[pytest.Item]) -> set[pytest.Item]:
    """Of the cases of one test, where they are many, all but every eighth."""
    tables: defaultdict[str, list[pytest.Item]] = defaultdict(list)
    for item in items:
        tables[item.nodeid.partition("[")[0]].append(item)
    long_ones = [cases for cases in tables.values() if len(cases) > LONG_TABLE]
    return {case for cases in long_ones for number, case in enumerate(cases) if number % ONE_IN}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Orders the tests, and keeps together what shares a process when `make test` runs in two.

    Those that need the model or the stack come first and share one start of it. Browser tests come
    last and share a process, so that one chromium runs at a time.
    """
    if config.getoption("--quick"):
        left_out = _left_out_of_long_tables(items)
        items[:] = [item for item in items if item not in left_out]
        config.hook.pytest_deselected(items=list(left_out))
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


SEEN_WITHIN = 15_000
"""Milliseconds after which a page on a busy machine has failed to show what a test looks for."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One chromium of the system for the tests of a module.

    It ends with the module: while playwright runs, no other test of the process can run an event loop.
    """
    if path_of_chromium() is None:
        pytest.skip("no chromium on this machine: no browser to drive")
    expect.set_options(timeout=SEEN_WITHIN)
    with chromium() as launched:
        yield launched
