"""Work done beside other work: its errors are told, and nothing of it is left behind."""

from __future__ import annotations

import operator
import os
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from runpy import run_path

import pytest

from waymark.processes.beside import WorkEnded, working_beside

_SLOWLY = """
import time
from pathlib import Path
while True:
    with Path(__file__).with_name("beats").open("a") as beats:
        beats.write(".")
    time.sleep(0.05)
"""
_WHOLE = """
import sys, time
from functools import partial
from runpy import run_path
from waymark.processes.beside import working_beside
if __name__ == "__main__":
    with working_beside(partial(run_path, sys.argv[1]), first=time.time, name="It"):
        time.sleep(60)
"""


@pytest.fixture
def slowly(tmp_path: Path) -> Path:
    """Work without an end, which tells by its beats that it goes on."""
    script = tmp_path / "slowly.py"
    script.write_text(_SLOWLY)
    return script


def test_the_work_is_done_when_the_block_is_over(tmp_path: Path) -> None:
    done, begun = tmp_path / "done", tmp_path / "begun"
    with working_beside(partial(Path.touch, done), first=partial(Path.touch, begun), name="It"):
        pass
    assert begun.exists()
    assert done.exists()


def test_an_error_of_the_work_is_raised_after_the_block() -> None:
    block = []
    with (
        pytest.raises(ZeroDivisionError),
        working_beside(partial(operator.truediv, 1, 0), first=time.time, name="It"),
    ):
        block.append("done")
    assert block == ["done"]


def test_work_that_was_killed_is_told_in_a_sentence() -> None:
    with (
        pytest.raises(WorkEnded, match="Teaching was ended from outside"),
        working_beside(partial(os._exit, 9), first=time.time, name="Teaching"),
    ):
        pass


def test_a_block_that_fails_ends_the_work(slowly: Path) -> None:
    with (
        pytest.raises(ValueError, match="of the block"),
        working_beside(partial(run_path, str(slowly)), first=time.time, name="It"),
    ):
        _wait_for_beats(slowly)
        raise ValueError("of the block")
    assert _has_ended(slowly)


def test_a_killed_process_leaves_no_work_running(tmp_path: Path, slowly: Path) -> None:
    script = tmp_path / "whole.py"
    script.write_text(_WHOLE)
    whole = subprocess.Popen([sys.executable, script, slowly])
    _wait_for_beats(slowly)
    whole.kill()
    whole.wait()
    assert _has_ended(slowly)


def _wait_for_beats(slowly: Path) -> None:
    deadline = time.monotonic() + 30
    while not _beats(slowly) and time.monotonic() < deadline:
        time.sleep(0.05)


def _has_ended(slowly: Path) -> bool:
    """Whether a second passes without a beat, within thirty."""
    for _ in range(30):
        before = _beats(slowly)
        time.sleep(1)
        if _beats(slowly) == before:
            return before > 0
    return False


def _beats(slowly: Path) -> int:
    file = slowly.with_name("beats")
    return file.stat().st_size if file.exists() else 0
