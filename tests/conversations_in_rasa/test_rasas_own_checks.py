"""Rasa's own tools find nothing amiss in its files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from waymark.processes.models import ModelMissing, newest_model

pytestmark = pytest.mark.model

USED_BY_ACTIONS = "is not used in any story or rule"  # Rasa does not look into custom actions
SENT_BY_THE_GATEWAY = "The intent 'give_consent' is listed in the domain file"  # nobody types it


def rasa(project: Path, folder: Path, *arguments: str) -> str:
    """Runs a command of Rasa in the project; gives back all it printed."""
    environment = {
        **os.environ,
        "RASA_ACTIONS_URL": "http://127.0.0.1:9/webhook",
        "RASA_LOCK_STORE_URL": "",
        "RASA_TRACKER_STORE_URL": f"sqlite:///{folder / 'conversations.db'}",
        "RASA_TELEMETRY_ENABLED": "false",
        "WAYMARK_VAR_DIR": str(folder),
        "WAYMARK_TODAY": "2026-11-22",
    }
    command = [sys.executable, "-m", "rasa", *arguments]
    run = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr[-2000:]
    return run.stdout + run.stderr


def test_the_test_stories_hold(project: Path, tmp_path: Path) -> None:
    try:
        newest_model()
    except ModelMissing as missing:
        pytest.skip(str(missing))
    rasa(project, tmp_path, "test", "core", "--stories", "tests/test_stories.yml", "--out", str(tmp_path))
    failed = (tmp_path / "failed_test_stories.yml").read_text()
    assert "No stories failed" in failed or "- story" not in failed, failed


def test_the_files_are_valid_and_agree_with_one_another(project: Path, tmp_path: Path) -> None:
    printed = rasa(project, tmp_path, "data", "validate", "--fail-on-warnings")
    warnings = [line for line in printed.splitlines() if "UserWarning: The " in line]
    surprises = [line for line in warnings if USED_BY_ACTIONS not in line and SENT_BY_THE_GATEWAY not in line]
    assert surprises == []
    assert "No story structure conflicts found" in printed
