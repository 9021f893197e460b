"""Two Waymarks never run from one var folder."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from waymark.errors import WaymarkError
from waymark.processes.lock import LOCK_FILE, AlreadyRunning, only_one, process_of


def test_the_second_is_told_which_process_holds_the_folder(tmp_path: Path) -> None:
    with (
        only_one(tmp_path),
        pytest.raises(AlreadyRunning, match=f"Already running from {tmp_path}") as refused,
        only_one(tmp_path),
    ):
        pytest.fail("two at once")

    assert refused.value.pid == os.getpid()


def test_the_folder_is_free_again_after_the_end_and_another_was_never_held(tmp_path: Path) -> None:
    with only_one(tmp_path / "a"), only_one(tmp_path / "b"):
        pass
    with only_one(tmp_path / "a"):
        assert (tmp_path / "a" / LOCK_FILE).read_text() == f"{os.getpid()}\n"


def test_a_holder_that_is_killed_leaves_the_folder_free_though_its_child_lives(tmp_path: Path) -> None:
    code = (
        "import subprocess, sys; from pathlib import Path; from waymark.processes.lock import only_one\n"
        f"with only_one(Path({str(tmp_path)!r})):\n"
        "    child = subprocess.Popen([sys.executable, '-c', 'input()'], stdin=subprocess.PIPE)\n"
        "    print(child.pid, flush=True); child.wait()"
    )
    holder = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    holder.stdout.readline()
    with pytest.raises(AlreadyRunning), only_one(tmp_path):
        pytest.fail("two at once")

    holder.send_signal(signal.SIGKILL)
    holder.communicate()

    with only_one(tmp_path):
        pass


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "var").write_text("a file")

    with pytest.raises(WaymarkError, match="WAYMARK_VAR_DIR"), only_one(tmp_path / "var"):
        pytest.fail("no folder")


def test_a_full_disk_is_named_and_what_to_look_at(tmp_path: Path) -> None:
    code = (
        "import resource; from pathlib import Path\n"
        "from waymark.errors import WaymarkError; from waymark.processes.lock import only_one\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))\n"
        "try:\n"
        f"    with only_one(Path({str(tmp_path)!r})): pass\n"
        "except WaymarkError as error: print(error)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert said.startswith(f"{tmp_path}: cannot be written to (")
    assert "check the disk and WAYMARK_VAR_DIR" in said


def test_who_runs_from_a_folder_is_told_without_touching_it(tmp_path: Path) -> None:
    assert process_of(tmp_path / "var") is None
    with only_one(tmp_path):
        assert process_of(tmp_path) == os.getpid()
    assert process_of(tmp_path) is None


@pytest.mark.command
def test_a_second_up_says_so_and_starts_nothing(tmp_path: Path) -> None:
    with only_one(tmp_path):
        second = subprocess.run(
            [sys.executable, "-m", "waymark.cli", "up"],
            env={**os.environ, "WAYMARK_VAR_DIR": str(tmp_path)},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    assert (second.returncode, second.stdout) == (1, "")
    assert f"Already running from {tmp_path} (process {os.getpid()})" in second.stderr
    assert len(second.stderr.splitlines()) == 1
    assert [path.name for path in tmp_path.iterdir()] == [LOCK_FILE]


def test_a_folder_made_here_is_for_its_owner_alone(tmp_path: Path) -> None:
    with only_one(tmp_path / "var"):
        assert (tmp_path / "var").stat().st_mode & 0o777 == 0o700
