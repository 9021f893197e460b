"""The project keeps its shape: small files, no room without a name, every command documented."""

from __future__ import annotations

import re
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest

from waymark.cli import COMMANDS

MOST_LINES = 300
FORBIDDEN_NAMES = {"utils", "helpers", "common", "core", "base", "manager", "misc"}


def tracked(project: Path, pattern: str) -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "--", pattern], cwd=project, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("not a git checkout: the listing of files is not at hand")
    return [project / line for line in listed.stdout.splitlines() if (project / line).exists()]


def test_no_python_file_is_longer_than_300_lines_but_tables_of_data(project: Path) -> None:
    long = {
        str(path.relative_to(project)): count
        for path in tracked(project, "*.py")
        if "tables" not in path.parts
        and (count := len(path.read_text(encoding="utf-8").splitlines())) > MOST_LINES
    }
    assert long == {}


def test_no_file_or_folder_has_a_name_that_says_nothing(project: Path) -> None:
    nameless = [
        path.relative_to(project)
        for path in tracked(project, "*.py")
        if FORBIDDEN_NAMES & {part.removesuffix(".py") for part in path.relative_to(project).parts}
    ]
    assert nameless == []


def test_every_command_is_in_the_reference(project: Path) -> None:
    reference = (project / "docs/reference/commands.md").read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"`waymark {name}" not in reference] == []


def test_no_secret_database_or_model_is_in_git(project: Path) -> None:
    kept = tracked(project, "*")
    suffixes = {".db", ".sqlite", ".sqlite3", ".gz", ".pem", ".key"}
    assert [path for path in kept if path.suffix in suffixes or path.name == ".env"] == []


def test_every_link_between_documents_leads_somewhere(project: Path) -> None:
    broken = []
    for path in tracked(project, "*.md"):
        for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8")):
            if "://" not in target and not (path.parent / target).exists():
                broken.append(f"{path.relative_to(project)} -> {target}")
    assert broken == []


OF_EARLIER_DAYS = {"CHANGELOG.md", "measurements-before.md"}
"""They name files as they were called then."""


def test_every_path_that_a_document_names_is_there(project: Path) -> None:
    named = {
        (path.relative_to(project), name)
        for path in tracked(project, "*.md")
        if path.name not in OF_EARLIER_DAYS
        for name in re.findall(
            r"`((?:waymark|actions|data|bench|docs|scripts|tests|deploy)/[\w./*-]+)`",
            path.read_text(encoding="utf-8"),
        )
    }
    assert len(named) > 50
    assert [
        f"{path} -> {name}" for path, name in sorted(named) if not any(project.glob(name.rstrip("/")))
    ] == []


def test_every_bench_that_a_document_names_is_there(project: Path) -> None:
    named = {
        name
        for path in tracked(project, "*.md")
        for name in re.findall(
            r"python -m (bench[\w.]*\w)", path.read_text(encoding="utf-8").replace("\n", " ")
        )
    }
    assert len(named) > 20
    assert [name for name in sorted(named) if find_spec(name) is None] == []


def test_every_how_to_and_decision_is_listed_once(project: Path) -> None:
    for folder in (project / "docs/how-to", project / "docs/decisions"):
        listed = re.findall(r"\]\(([\w.-]+\.md)\)", (folder / "README.md").read_text(encoding="utf-8"))
        assert sorted(listed) == sorted(path.name for path in folder.glob("*.md") if path.name != "README.md")
