"""`waymark load` and `waymark reread` as they are called."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

pytestmark = pytest.mark.command

FOUR_FILES = ("v2_native.jsonl.gz", "v2_mapped.jsonl.gz", "hemoglobinopathy.jsonl", "NCT05745532.json")


def _waymark(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    settings = {"WAYMARK_VAR_DIR": str(folder / "var")}
    call = [sys.executable, "-c", "from waymark.cli import main; main()", *words]
    return subprocess.run(
        call, capture_output=True, text=True, cwd=folder, env=os.environ | settings, check=False
    )


def _is_as_documented(project: Path, output: str) -> dict[str, object]:
    schema = json.loads((project / "docs/reference/schemas/load.schema.json").read_text("utf-8"))
    report: dict[str, object] = json.loads(output)
    Draft202012Validator(schema).validate(report)
    return report


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """A file with one good and one bad record, and one that does not exist."""
    identification = {"identificationModule": {"nctId": "NCT05745532", "briefTitle": "A study"}}
    good = {"protocolSection": identification}
    path = tmp_path / "f.jsonl"
    path.write_text(f"{json.dumps(good)}\n{{}}\n", "utf-8")
    return path, tmp_path / "missing.jsonl"


def test_an_unreadable_record_alone_is_no_failure(
    project: Path, tmp_path: Path, files: tuple[Path, Path]
) -> None:
    done = _waymark(tmp_path, "load", str(files[0]), "--json")

    report = _is_as_documented(project, done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    assert report["new"] == report["unreadable"] == 1
    assert report["problems"] == [
        {
            "source": "f.jsonl:2",
            "nct_id": None,
            "field": "protocolSection",
            "reason": "is missing",
            "kept": False,
        }
    ]


def test_a_file_that_fails_is_told_with_the_rest_loaded(
    project: Path, tmp_path: Path, files: tuple[Path, Path]
) -> None:
    done = _waymark(tmp_path, "load", *map(str, reversed(files)), "--json", "--progress")

    assert done.returncode == 1
    assert _is_as_documented(project, done.stdout)["new"] == 1
    assert "Loading" in done.stderr


def test_without_json_a_person_reads_counts_and_problems(tmp_path: Path, files: tuple[Path, Path]) -> None:
    done = _waymark(tmp_path, "load", str(files[0]))

    assert done.stdout == "1 new, 0 changed, 0 unchanged, 1 unreadable, 0 removed\n"
    assert done.stderr == "  f.jsonl:2: protocolSection: is missing\n"


def test_rereading_prints_the_same_shape(project: Path, tmp_path: Path, files: tuple[Path, Path]) -> None:
    _waymark(tmp_path, "load", str(files[0]))
    done = _waymark(tmp_path, "reread", "--all", "--json")

    assert done.returncode == 0
    assert _is_as_documented(project, done.stdout)["unchanged"] == 1


def test_no_file_is_wrong_usage(tmp_path: Path) -> None:
    assert _waymark(tmp_path, "load").returncode == 2


def test_a_database_that_cannot_be_opened_is_one_sentence(tmp_path: Path, files: tuple[Path, Path]) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Bo, this is no database. " * 50, "utf-8")

    done = _waymark(tmp_path, "load", str(files[0]), "--database", f"sqlite:///{letter}", "--json")

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert f"{letter}: file is not a database" in done.stderr


@pytest.mark.corpus
def test_the_shared_records_load_as_promised(project: Path, tmp_path: Path, shared_data: Path) -> None:
    paths = [str(shared_data / "trials" / name) for name in FOUR_FILES]

    report = _is_as_documented(project, _waymark(tmp_path, "load", *paths, "--json").stdout)

    counts = [report[name] for name in ("new", "changed", "unchanged", "unreadable", "removed")]
    assert counts == [8190, 0, 34, 0, 0]
