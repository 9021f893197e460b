"""The supervisor: starts all processes, waits until each answers, starts again what fell, stops all."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from waymark.errors import WaymarkError
from waymark.processes.process import Process, Program

Say = Callable[[str], None]

LONGEST_PAUSE = 30.0  # seconds between two starts of a process that keeps falling
_LAST_LINES = 5


class ProcessFailed(WaymarkError):
    """A process ended, or did not answer in time, before the stack was ready."""


class Supervisor:
    """Keeps a set of programs running together."""

    def __init__(self, programs: Sequence[Program], *, log_dir: Path, folder: Path, say: Say) -> None:
        self.processes = [Process(program, log_dir / f"{program.name}.log", folder) for program in programs]
        self._say = say
        self._stopping = threading.Event()

    def start(self, *, timeout: float) -> None:
        """Starts all and waits until each answers. Raises ProcessFailed; then nothing is left running."""
        try:
            for process in self.processes:
                process.start()
            began = time.monotonic()
            for process in self.processes:
                if process.program.answers_at is not None:
                    self._await(process, began, timeout)
        except BaseException:
            self.stop()
            raise

    def watch(self) -> None:
        """Blocks until `ask_to_stop`; a process that falls is started again after a growing pause."""
        pauses = {process.program.name: 1.0 for process in self.processes}
        while not self._stopping.wait(0.5):
            for process in self.processes:
                if not process.is_alive and not self._stopping.is_set():
                    self._restart(process, pauses)

    def ask_to_stop(self) -> None:
        """Ends `watch`; safe to call from a signal handler."""
        self._stopping.set()

    def stop(self) -> None:
        """Stops every process and waits until all are gone."""
        self._stopping.set()
        for process in reversed(self.processes):
            process.ask_to_stop()
        for process in reversed(self.processes):
            process.wait_until_stopped()

    def process(self, name: str) -> Process:
        """The process of that name. Raises KeyError."""
        return {process.program.name: process for process in self.processes}[name]

    def _restart(self, process: Process, pauses: dict[str, float]) -> None:
        name = process.program.name
        self._say(f"{name} ended with code {process.exit_code}; starting it again (log: {process.log_file})")
        if not self._stopping.wait(pauses[name]):
            process.start()
        pauses[name] = min(pauses[name] * 2, LONGEST_PAUSE)

    def _await(self, process: Process, began: float, timeout: float) -> None:
        told = began
        while not process.answers():
            if self._stopping.is_set():
                raise ProcessFailed("Stopped before everything was ready.")
            if not process.is_alive:
                raise ProcessFailed(_how_it_ended(process))
            if time.monotonic() - began > timeout:
                raise ProcessFailed(
                    f"{process.program.name} did not answer within {timeout:.0f} seconds; "
                    f"look at {process.log_file} or raise WAYMARK_START_TIMEOUT_SECONDS."
                )
            if time.monotonic() - told >= 5:
                told = time.monotonic()
                self._say(f"{process.program.name} is starting ({told - began:.0f} s)")
            self._stopping.wait(0.2)
        self._say(f"{process.program.name} is ready ({time.monotonic() - began:.0f} s)")


def _how_it_ended(process: Process) -> str:
    lines = process.log_file.read_text(errors="replace").splitlines()[-_LAST_LINES:]
    return f"{process.program.name} ended with code {process.exit_code}:\n  " + "\n  ".join(lines)
