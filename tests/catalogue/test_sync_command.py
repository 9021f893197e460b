"""`waymark sync` as people call it: killed, stopped, on a full disk, with wrong input."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.catalogue.syncing import Catalogue, dump
from tests.registry_server import faults
from tests.registry_server.faults import Fault, always
from tests.registry_server.records import study
from tests.registry_server.server import RegistryServer
from waymark.cli import waymark
from waymark.store.engine import open_engine

pytestmark = pytest.mark.command


@pytest.fixture
def registry(registry: RegistryServer) -> RegistryServer:
    registry.listing.put(study(number) for number in range(1, 61))
    registry.listing.most_on_a_page = 5
    return registry


def started(registry: RegistryServer, url: str, *arguments: str, **settings: str) -> subprocess.Popen[str]:
    environment = {
        **os.environ,
        "WAYMARK_REGISTRY_URL": registry.url,
        "WAYMARK_TRIALS_URL": url,
        "WAYMARK_SYNC_CONDITIONS": "thalassemia",
        "WAYMARK_REQUESTS_PER_MINUTE": "1000000",
        "PYTHONUNBUFFERED": "1",
        **settings,
    }
    return subprocess.Popen(
        [sys.executable, "-m", "waymark.cli", "sync", *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ran(registry: RegistryServer, url: str, *arguments: str, **settings: str) -> tuple[int, str, str]:
    process = started(registry, url, *arguments, **settings)
    output, errors = process.communicate(timeout=120)
    return process.returncode, output, errors


def killed_at(registry: RegistryServer, url: str, requests: Sequence[int]) -> None:
    """Kills the process outright at each of these requests, and starts another that goes on."""
    for number in requests:
        process = started(registry, url)

        def kill(
            asked: int, path: str, last: int = number, victim: subprocess.Popen[str] = process
        ) -> Fault | None:
            if asked == last:
                victim.kill()
            return None

        registry.faults = kill
        process.communicate(timeout=120)
        assert process.returncode == -signal.SIGKILL
    registry.faults = faults.no_faults


def test_a_sync_that_is_killed_three_times_ends_as_one_that_was_not(
    tmp_path: Path, registry: RegistryServer
) -> None:
    killed, whole = (f"sqlite:///{tmp_path / name}" for name in ("killed.db", "whole.db"))
    killed_at(registry, killed, (2, 5, 10))
    assert ran(registry, killed)[0] == 0
    asked = len(registry.requests)
    assert ran(registry, whole)[0] == 0

    assert dump(killed) == dump(whole)
    assert len(dump(whole)) > 60 * 5
    # Killed at a request, its page is asked for again: 12 pages, 3 of them twice at most, 4 versions.
    assert asked <= 12 + 3 + 4


def test_the_report_has_the_contracts_shape(tmp_path: Path, registry: RegistryServer) -> None:
    code, output, errors = ran(registry, f"sqlite:///{tmp_path / 'trials.db'}", "--json")

    report = json.loads(output)
    assert (code, errors) == (0, "")
    assert {name: report[name] for name in ("new", "changed", "unchanged", "unreadable", "removed")} == {
        "new": 60,
        "changed": 0,
        "unchanged": 0,
        "unreadable": 0,
        "removed": 0,
    }
    assert report["problems"] == []


def test_a_page_that_fails_is_exit_1_and_named(tmp_path: Path, registry: RegistryServer) -> None:
    registry.faults = always(faults.WEB_PAGE)

    code, output, errors = ran(registry, f"sqlite:///{tmp_path / 'trials.db'}", "--json")

    assert code == 1
    (problem,) = json.loads(output)["problems"]
    assert problem["source"] == "thalassemia, page 1" and "web page" in problem["reason"]
    assert "a web page instead of data" in errors


def test_unreadable_records_alone_are_no_failure(tmp_path: Path, registry: RegistryServer) -> None:
    broken = study(61)
    broken["protocolSection"]["eligibilityModule"] = {"minimumAge": "nine"}  # type: ignore[index]
    registry.listing.put([broken])

    code, output, _ = ran(registry, f"sqlite:///{tmp_path / 'trials.db'}", "--json")

    assert (code, json.loads(output)["new"], json.loads(output)["unreadable"]) == (0, 60, 1)


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"WAYMARK_REGISTRY_URL": "clinicaltrials.gov"}, "is not an address like https://clinicaltrials.gov"),
        ({"WAYMARK_REGISTRY_URL": "http://clinicaltrials.gov"}, "is not an address like https"),
        ({"WAYMARK_REGISTRY_URL": "https://[::1"}, "is not an address like https"),
        ({"WAYMARK_SYNC_CONDITIONS": " , "}, "name a condition"),
    ],
)
def test_a_wrong_setting_is_exit_2_and_named(
    tmp_path: Path, registry: RegistryServer, settings: dict[str, str], sentence: str
) -> None:
    code, output, errors = ran(registry, f"sqlite:///{tmp_path / 'trials.db'}", **settings)

    assert (code, output) == (2, "")
    assert sentence in errors and len(errors.splitlines()) == 1


def test_a_wrong_interval_is_exit_2(tmp_path: Path, registry: RegistryServer) -> None:
    code, _, errors = ran(registry, f"sqlite:///{tmp_path / 'trials.db'}", "--every", "soon")

    assert code == 2 and "is not a time like 30m, 6h or 1d" in errors


def test_a_disk_that_is_full_is_one_sentence_and_loses_nothing(
    tmp_path: Path, registry: RegistryServer
) -> None:
    catalogue = Catalogue(tmp_path, registry)
    catalogue.sync()
    before = dump(catalogue.url)
    registry.listing.put(study(number, title="Longer " * 5000) for number in range(1, 61))
    with open_engine(catalogue.url).connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()

    code, errors = _with_a_full_database(registry, catalogue.url, pages)

    assert code == 1
    assert "database or disk is full; free some disk space and try again." in errors
    assert len(errors.splitlines()) == 1
    assert [line for line in dump(catalogue.url) if line.startswith("trial:")] == [
        line for line in before if line.startswith("trial:")
    ]


def _with_a_full_database(registry: RegistryServer, url: str, pages: object) -> tuple[int, str]:
    """Runs a sync whose database may not grow, as on a full disk."""
    code = (
        "import sys; from sqlalchemy import event; from sqlalchemy.engine import Engine\n"
        "@event.listens_for(Engine, 'connect')\n"
        f"def limit(connection, _): connection.execute('PRAGMA max_page_count = {pages}')\n"
        "sys.argv = ['waymark', 'sync', '--full']\n"
        "from waymark.cli import main; main()"
    )
    settings = {"WAYMARK_REGISTRY_URL": registry.url, "WAYMARK_TRIALS_URL": url}
    settings |= {"WAYMARK_SYNC_CONDITIONS": "thalassemia", "WAYMARK_REQUESTS_PER_MINUTE": "1000000"}
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stderr


def test_the_service_outlives_a_failing_registry_and_stops_cleanly(
    tmp_path: Path, registry: RegistryServer
) -> None:
    registry.faults = always(faults.WEB_PAGE)
    process = started(registry, f"sqlite:///{tmp_path / 'trials.db'}", "--every", "6h")
    assert process.stdout is not None

    assert "sync: 0 new" in process.stdout.readline()
    assert "sync failed: thalassemia, page 1" in process.stdout.readline()
    assert process.poll() is None
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=30) == 0
    assert process.stderr is not None and process.stderr.read() == ""


def test_a_registry_that_is_away_is_told_plainly_with_what_happens_next(
    tmp_path: Path, registry: RegistryServer
) -> None:
    registry.faults = always(faults.FORBIDDEN, on="/api/v2/version")

    code, output, errors = ran(registry, f"sqlite:///{tmp_path / 'trials.db'}")

    assert (code, output) == (1, "0 new, 0 changed, 0 unchanged, 0 unreadable, 0 removed\n")
    assert errors.splitlines() == [
        "  the registry: The registry answered 403; a proxy may stand between.",
        "  What was stored stays; the next `waymark sync` brings the rest.",
    ]


def test_a_removed_trial_says_so_when_its_changes_are_asked_for(
    tmp_path: Path, registry: RegistryServer
) -> None:
    url = f"sqlite:///{tmp_path / 'trials.db'}"
    assert ran(registry, url)[0] == 0
    registry.listing.studies.pop("NCT00000003")
    registry.listing.data_timestamp = "2026-11-28T09:00:05"
    assert "1 removed" in ran(registry, url)[1]

    told = CliRunner().invoke(waymark, ["changes", "NCT00000003", "--database", url])
    as_json = CliRunner().invoke(waymark, ["changes", "NCT00000003", "--database", url, "--json"])

    assert told.output.startswith("The registry no longer lists NCT00000003, as seen on 28 November 2026.\n")
    assert json.loads(as_json.output)["removed_on"] == "2026-11-28"
