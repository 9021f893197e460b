"""Another program writes to the database while a sync runs: said in a sentence, and nothing is lost."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.catalogue.syncing import Catalogue, dump
from tests.registry_server import faults
from tests.registry_server.faults import Fault
from tests.registry_server.records import study
from tests.registry_server.server import RegistryServer

pytestmark = pytest.mark.command


@pytest.fixture
def registry(registry: RegistryServer) -> RegistryServer:
    registry.listing.put(study(number) for number in range(1, 21))
    registry.listing.most_on_a_page = 5
    return registry


def ran(registry: RegistryServer, url: str) -> subprocess.CompletedProcess[str]:
    """A sync that waits a tenth of a second for other writers."""
    code = (
        "import sys; from waymark.store import engine; engine.BUSY_TIMEOUT_MILLISECONDS = 100\n"
        "sys.argv = ['waymark', 'sync']; from waymark.cli import main; main()"
    )
    settings = {"WAYMARK_REGISTRY_URL": registry.url, "WAYMARK_TRIALS_URL": url}
    settings |= {"WAYMARK_SYNC_CONDITIONS": "thalassemia", "WAYMARK_REQUESTS_PER_MINUTE": "1000000"}
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def other_writer(path: Path) -> sqlite3.Connection:
    """A program that writes and does not end."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    connection.execute("BEGIN IMMEDIATE")
    return connection


def test_a_database_that_is_locked_in_the_middle_loses_nothing_and_the_next_sync_goes_on(
    tmp_path: Path, registry: RegistryServer
) -> None:
    catalogue = Catalogue(tmp_path, registry)
    held: list[sqlite3.Connection] = []

    def lock_before_the_third_page(number: int, path: str) -> Fault | None:
        if number == 4:
            held.append(other_writer(tmp_path / "trials.db"))
        return None

    registry.faults = lock_before_the_third_page
    stopped = ran(registry, catalogue.url)

    assert stopped.returncode == 1
    assert "another program is writing to it" in stopped.stderr
    assert len(stopped.stderr.splitlines()) == 1
    assert catalogue.store.count() == 10  # people go on reading what was stored
    assert catalogue.listed() == list(range(1, 11))

    held[0].close()
    registry.faults = faults.no_faults
    registry.requests.clear()
    rest = ran(registry, catalogue.url)

    assert (rest.returncode, rest.stdout) == (0, "10 new, 0 changed, 0 unchanged, 0 unreadable, 0 removed\n")
    assert len(registry.requests) == 1 + 2  # the version, and the two pages that were left
    (tmp_path / "whole").mkdir()
    whole = Catalogue(tmp_path / "whole", registry)
    whole.sync()
    assert dump(catalogue.url) == dump(whole.url)


def test_a_database_that_is_locked_from_the_start_is_one_sentence(
    tmp_path: Path, registry: RegistryServer
) -> None:
    catalogue = Catalogue(tmp_path, registry)
    other = other_writer(tmp_path / "trials.db")

    stopped = ran(registry, catalogue.url)

    assert stopped.returncode == 1
    assert f"{tmp_path / 'trials.db'}: database is locked; another program is writing" in stopped.stderr
    assert len(stopped.stderr.splitlines()) == 1
    other.close()
    assert ran(registry, catalogue.url).returncode == 0
    assert catalogue.store.count() == 20
