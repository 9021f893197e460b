"""`waymark channel simulate` as a developer types it: all of Waymark behind a stand-in for the platform."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.stack.sentences import DAUGHTER, EXAMPLE

WAYMARK = Path(sys.executable).with_name("waymark")
pytestmark = [pytest.mark.stack, pytest.mark.model, pytest.mark.command]


def test_a_script_is_talked_through_to_the_trial(project: Path, tmp_path: Path) -> None:
    script = tmp_path / "script.txt"
    script.write_text(f"!1\n!2\n{DAUGHTER}\n")
    done = subprocess.run(
        [str(WAYMARK), "channel", "simulate", "telegram", "--script", str(script)],
        check=False,
        env={**os.environ, "WAYMARK_VAR_DIR": str(tmp_path / "var"), "WAYMARK_TODAY": "2026-11-22"},
        cwd=project,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert "a machine and not a person" in done.stdout
    assert EXAMPLE in done.stdout
    assert "may be out of date" in done.stdout
