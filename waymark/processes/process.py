"""One process of Waymark: how it is started, how we know that it answers, how it ends."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

SECONDS_TO_STOP = 10.0
_PR_SET_PDEATHSIG = 1


@dataclass(frozen=True)
class Program:
    """What to run. `answers_at` is the address that says 200 once the process is ready.

    None for a program that answers nobody and that nobody waits for.
    """

    name: str
    arguments: tuple[str, ...]
    answers_at: str | None
    environment: Mapping[str, str] = field(default_factory=dict)


class Process:
    """A running Program, with its output in a log file."""

    def __init__(self, program: Program, log_file: Path, folder: Path) -> None:
        self.program = program
        self.log_file = log_file
        self._folder = folder
        self._popen: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Starts the program in a process group of its own, so that all its children end with it."""
        self.log_file.parent.mkdir(parents=True, exist_ok=True)
        with self.log_file.open("ab") as log:
            self._popen = subprocess.Popen(  # noqa: S603 - our own programs, no shell
                [sys.executable, *self.program.arguments],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=self._folder,
                env={**os.environ, **self.program.environment},
                start_new_session=True,
                preexec_fn=_end_with_parent if sys.platform == "linux" else None,  # noqa: PLW1509
            )

    @property
    def is_alive(self) -> bool:
        """Whether the process runs."""
        return self._popen is not None and self._popen.poll() is None

    @property
    def exit_code(self) -> int | None:
        """The code it ended with; None while it runs or was not started."""
        return self._popen.poll() if self._popen else None

    def answers(self) -> bool:
        """Whether its address says 200 now; a program without one only has to run."""
        if self.program.answers_at is None:
            return self.is_alive
        try:
            with urllib.request.urlopen(self.program.answers_at, timeout=2) as answer:  # noqa: S310 - loopback
                return bool(answer.status == 200)
        except (urllib.error.URLError, OSError, ValueError):
            return False

    def ask_to_stop(self) -> None:
        """Sends SIGTERM to the whole group."""
        self._signal(signal.SIGTERM)

    def wait_until_stopped(self) -> None:
        """Waits for the end; a process that does not go within ten seconds is killed."""
        if self._popen is None:
            return
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._popen.wait(SECONDS_TO_STOP)
        self._signal(signal.SIGKILL)
        self._popen.wait()

    def _signal(self, number: signal.Signals) -> None:
        if self._popen is None:
            return
        try:
            os.killpg(self._popen.pid, number)
        except ProcessLookupError:
            return


def _end_with_parent() -> None:
    """Asks Linux to end this process when the supervisor is killed outright: nothing stays behind."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
