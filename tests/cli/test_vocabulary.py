"""`waymark vocabulary` brings an ontology in, tells what a name is taken for, loses nothing when it fails."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.catalogue.ontologies import OBO
from tests.cli.conftest import Run

pytestmark = pytest.mark.command


@pytest.fixture
def obo(tmp_path: Path) -> Path:
    path = tmp_path / "small.obo"
    path.write_text(OBO, "utf-8")
    return path


def test_an_imported_name_is_understood(run: Run, obo: Path, fits: Callable[[str, object], None]) -> None:
    assert run("vocabulary", "show", "Oslavia disease").code == 1

    counts = run("vocabulary", "import", obo, "--json").record
    fits("vocabulary", counts)
    assert (counts["terms"], counts["version"]) == (5, "2026-11-01")

    record = run("vocabulary", "show", "oslavia disease", "--json").record
    fits("vocabulary", record)
    shown = record["candidates"][0]
    assert (shown["standard"], shown["how"]) == ("oslavian fever", "exact")
    assert "heath fever" in shown["broader"]


def test_an_imported_name_finds_its_place_in_a_message(run: Run, obo: Path) -> None:
    run("vocabulary", "import", obo)

    told = json.loads(run("parse", "--facts-only", "--json", "I have Oslavia disease").output)

    assert [fact["value"] for fact in told["facts"] if fact["name"] == "condition"] == ["oslavian fever"]


def test_a_file_that_is_refused_leaves_the_last_import(run: Run, obo: Path, tmp_path: Path) -> None:
    run("vocabulary", "import", obo)
    wrong = tmp_path / "wrong.obo"
    wrong.write_text("Dear all,\nplease find attached\n")

    ended = run("vocabulary", "import", wrong)

    assert ended.code == 2
    assert "no ontology" in ended.messages
    assert run("vocabulary", "show", "oslavia disease").code == 0


def test_a_damaged_import_is_named_with_a_way_on(run: Run, obo: Path, tmp_path: Path) -> None:
    run("vocabulary", "import", obo)
    (tmp_path / "var" / "ontology.jsonl").write_text('{"name": "x"')

    ended = run("vocabulary", "show", "thal major")

    assert ended.code == 2
    assert "import it again" in ended.messages


def test_a_name_is_shown_with_its_kin(run: Run) -> None:
    shown = run("vocabulary", "show", "cooleys").output

    assert shown.startswith("beta-thalassemia major  (condition, exact")
    assert "kind of: beta-thalassemia" in shown
