"""A command that answers from an empty store puts the starter catalogue in first; `load` does not."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from waymark.catalogue.starter import FOLDER

pytestmark = pytest.mark.command

STARTER = sum(file.name.endswith(".json") for file in FOLDER.iterdir())


@pytest.fixture
def store_to_begin_with() -> None:
    """There is none."""


def _stored(folder: Path) -> int:
    with sqlite3.connect(folder / "var" / "trials.db") as database:
        return int(database.execute("SELECT count(*) FROM trial").fetchone()[0])


@pytest.mark.parametrize(
    "words",
    [
        ("read", "NCT05745532"),
        ("judge", "NCT05745532", "--profile", "amira.json"),
        ("judge", "--criterion", "Adults", "--section", "inclusion", "--profile", "amira.json"),
        ("search", "--profile", "amira.json"),
        ("next-question", "--profile", "amira.json"),
        ("parse", "--facts-only", "hello"),
    ],
    ids=str,
)
def test_an_empty_store_is_filled_before_the_answer(
    run: Run, tmp_path: Path, amira: Path, words: tuple[str, ...]
) -> None:
    first = run(*words, "--json")
    assert first.code == 0
    assert _stored(tmp_path) == STARTER >= 16
    assert run(*words, "--json") == first


def test_loading_a_file_leaves_the_starter_catalogue_out(run: Run, tmp_path: Path, study: Path) -> None:
    assert run("load", study, "--json").record["new"] == 1
    assert _stored(tmp_path) == 1
    assert run("read", "NCT05745532").code == 1
    assert _stored(tmp_path) == 1


def test_another_store_is_filled_and_asked_for_names_too(run: Run, tmp_path: Path, study: Path) -> None:
    rare = json.loads(study.read_text("utf-8"))
    rare["protocolSection"]["conditionsModule"] = {"conditions": ["Zebra Stripe Syndrome"]}
    study.write_text(json.dumps(rare), "utf-8")
    other = ("--database", f"sqlite:///{tmp_path / 'other.db'}")
    run("load", study, *other)
    (tmp_path / "zebra.json").write_text(
        '{"facts": [{"name": "condition", "value": "zebra stripe syndrome"}]}', "utf-8"
    )
    words = ("judge", "NCT00000010", "--profile", "zebra.json", "--json")
    assert run(*words, *other).record["nct_id"] == "NCT00000010"
    assert run(*words).code == 2
