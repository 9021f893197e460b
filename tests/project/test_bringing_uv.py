"""scripts/uv brings uv quietly: of pip's further indexes it asks only those that can hold it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "uv"
PYTHON = """#!/bin/sh
case "$*" in
    *"pip config get"*) [ -n "$TOLD" ] && echo "$TOLD" ;;
    *"-m venv"*) mkdir -p "$3/bin" && cp "$0" "$3/bin/python" ;;
    *"pip install"*) echo "[${PIP_EXTRA_INDEX_URL-none told}]" >"$LOG"
        printf '#!/bin/sh\\necho uv ran\\n' >"$(dirname "$0")/uv" && chmod +x "$(dirname "$0")/uv" ;;
esac
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with the script, and a Python that stands in for the machine's."""
    (tmp_path / "scripts").mkdir()
    (tmp_path / "bin").mkdir()
    shutil.copy(SCRIPT, tmp_path / "scripts" / "uv")
    python = tmp_path / "bin" / "python3.11"
    python.write_text(PYTHON)
    python.chmod(0o755)
    (tmp_path / "wheels" / "uv").mkdir(parents=True)
    return tmp_path


def asked(place: Path, told: str, **environment: str) -> str:
    path = f"{place / 'bin'}:/usr/bin:/bin"
    values = {"PATH": path, "TOLD": told, "LOG": str(place / "log"), **environment}
    done = subprocess.run([place / "scripts" / "uv"], env=values, capture_output=True, text=True, check=True)
    assert done.stdout == "uv ran\n"
    return (place / "log").read_text().strip()


def test_an_index_on_this_disk_without_uv_is_not_asked(place: Path) -> None:
    told = f"file:///nowhere/simple file://{place}/wheels"
    assert asked(place, told) == f"[ file://{place}/wheels ]"


def test_where_none_is_left_none_is_asked(place: Path) -> None:
    assert asked(place, "file:///nowhere/simple") == "[ ]"


def test_settings_that_can_all_be_asked_are_left_alone(place: Path) -> None:
    assert asked(place, "") == "[none told]"


def test_what_the_environment_says_goes_first(place: Path) -> None:
    told = "file:///nowhere/simple"
    assert asked(place, told, PIP_EXTRA_INDEX_URL="file:///elsewhere") == "[file:///elsewhere]"
