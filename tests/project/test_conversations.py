"""Every promise about the conversation names a file that shows it, and every conversation shows one."""

from __future__ import annotations

import re
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "conversations"
_NAMED = re.compile(r"`([a-z_]+)`")
_TEST = re.compile(r"`(tests/[\w/]+\.py)`")


def _rows() -> list[str]:
    table = (FOLDER / "README.md").read_text(encoding="utf-8").partition("|---|---|\n")[2]
    return [line for line in table.splitlines() if line.startswith("|")]


def test_every_file_named_exists_and_every_conversation_is_named() -> None:
    named = {name for row in _rows() for name in _NAMED.findall(row)}
    assert named == {file.stem for file in FOLDER.glob("*.yml")}


def test_every_topic_is_shown_by_a_file_and_every_test_named_exists() -> None:
    for row in _rows():
        tests = _TEST.findall(row)
        assert _NAMED.findall(row) or tests, row
        assert all((FOLDER.parents[1] / test).exists() for test in tests), row
