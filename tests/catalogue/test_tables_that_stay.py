"""Who reads record after record leaves the tables out of the search for garbage."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from waymark import wiring
from waymark.cli import load, reread


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    """As Python sets it, before and after."""
    before = gc.get_threshold()
    gc.unfreeze()
    wiring.vocabulary_for_many_records.cache_clear()
    yield
    wiring.vocabulary_for_many_records.cache_clear()
    gc.unfreeze()
    gc.set_threshold(*before)


@pytest.mark.parametrize("command", [load.command, reread.command])
def test_a_load_and_a_reread_look_through_no_tables(command: click.Command, tmp_path: Path) -> None:
    identification = {"identificationModule": {"nctId": "NCT05745532", "briefTitle": "A study"}}
    file = tmp_path / "study.json"
    file.write_text(json.dumps({"protocolSection": identification}), "utf-8")
    named = [str(file)] if command is load.command else []
    done = CliRunner().invoke(command, [*named, "--database", f"sqlite:///{tmp_path / 'trials.db'}"])
    assert done.exit_code == 0, done.output
    assert gc.get_freeze_count() > 0


def test_a_sync_looks_through_no_tables(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'trials.db'}"
    wiring.sync(wiring.open_trial_store(url), url, loaded_at=datetime(2026, 11, 30, tzinfo=timezone.utc))
    assert gc.get_freeze_count() > 0
