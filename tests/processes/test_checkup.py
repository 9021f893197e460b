"""What the checkup says of a store that another reader of criteria has worked on."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.store.records import record
from waymark.eligibility.criteria import READER_VERSION
from waymark.processes.checkup import Check, checkup
from waymark.settings import Settings
from waymark.wiring import open_trial_store

OLDER, NEWER = str(int(READER_VERSION) - 1), str(int(READER_VERSION) + 1)


def criteria_check(folder: Path, *versions: str) -> Check:
    settings = Settings(var_dir=str(folder))
    records = [record(f"NCT{n:08d}", reader_version=version) for n, version in enumerate(versions)]
    open_trial_store(settings.trials_database).upsert(records)
    checks = checkup(settings, open_store=open_trial_store, today=date(2026, 11, 22))
    return next(check for check in checks if check.name == "criteria")


def test_a_store_that_this_reader_has_read_is_in_order(tmp_path: Path) -> None:
    assert criteria_check(tmp_path, READER_VERSION, READER_VERSION).is_good


@pytest.mark.parametrize(("version", "advice"), [(OLDER, "waymark reread"), (NEWER, "update this one")])
def test_another_reader_is_named_with_what_to_do(tmp_path: Path, version: str, advice: str) -> None:
    check = criteria_check(tmp_path, READER_VERSION, version)
    assert not check.is_good
    assert f"1 read by reader {version}; this one is reader {READER_VERSION}" in check.found
    assert advice in check.remedy
