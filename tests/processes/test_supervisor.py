"""The processes start together, come back when they fall, and leave nothing behind."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from waymark.errors import PortTaken
from waymark.processes.ports import free_port
from waymark.processes.process import Program
from waymark.processes.supervisor import ProcessFailed, Supervisor

pytestmark = pytest.mark.thorough


def web_server(name: str, port: int) -> Program:
    return Program(name, ("-m", "http.server", "--bind", "127.0.0.1", str(port)), f"http://127.0.0.1:{port}/")


def until(condition: Callable[[], bool], seconds: float = 10) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        threading.Event().wait(0.05)
    return False


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def supervise(tmp_path: Path, said: list[str]) -> Iterator[Callable[..., Supervisor]]:
    made: list[Supervisor] = []

    def build(*programs: Program) -> Supervisor:
        made.append(Supervisor(programs, log_dir=tmp_path / "log", folder=tmp_path, say=said.append))
        return made[-1]

    yield build
    for supervisor in made:
        supervisor.stop()


def test_start_waits_until_every_process_answers(supervise: Callable[..., Supervisor]) -> None:
    supervisor = supervise(web_server("one", free_port(18100)), web_server("two", free_port(18200)))
    supervisor.start(timeout=20)
    assert all(process.answers() for process in supervisor.processes)


def test_a_process_that_ends_at_once_is_named_with_its_last_words(
    supervise: Callable[..., Supervisor],
) -> None:
    port = free_port(18300)
    broken = Program("broken", ("-c", "raise SystemExit('no model here')"), f"http://127.0.0.1:{port}/")
    supervisor = supervise(web_server("one", port + 1), broken)
    with pytest.raises(ProcessFailed, match=r"broken ended with code 1:\s+no model here"):
        supervisor.start(timeout=20)
    assert not any(process.is_alive for process in supervisor.processes)


def test_a_process_that_never_answers_is_named_and_all_are_stopped(
    supervise: Callable[..., Supervisor],
) -> None:
    port = free_port(18400)
    mute = Program("mute", ("-c", "import time; time.sleep(60)"), f"http://127.0.0.1:{port}/")
    supervisor = supervise(mute)
    with pytest.raises(ProcessFailed, match="mute did not answer within 1 seconds"):
        supervisor.start(timeout=1)
    assert not supervisor.process("mute").is_alive


def test_a_process_that_answers_nobody_is_not_waited_for_and_may_fall(
    supervise: Callable[..., Supervisor],
) -> None:
    falls = Program("falls", ("-c", "raise SystemExit('no network here')"), None)
    supervisor = supervise(falls, web_server("one", free_port(18450)))
    supervisor.start(timeout=20)
    assert until(lambda: not supervisor.process("falls").is_alive)
    assert supervisor.process("one").answers()


def test_a_process_that_falls_is_started_again(supervise: Callable[..., Supervisor], said: list[str]) -> None:
    supervisor = supervise(web_server("one", free_port(18500)))
    supervisor.start(timeout=20)
    watching = threading.Thread(target=supervisor.watch)
    watching.start()
    process = supervisor.process("one")
    process.ask_to_stop()
    assert until(lambda: any("starting it again" in line for line in said))
    assert until(process.answers)
    supervisor.ask_to_stop()
    watching.join(10)
    assert not watching.is_alive()


def test_nothing_is_left_when_the_supervisor_is_killed_outright(tmp_path: Path) -> None:
    port = free_port(18600)
    script = (
        "import sys, pathlib, time\n"
        "from waymark.processes.process import Program\n"
        "from waymark.processes.supervisor import Supervisor\n"
        f"program = Program('one', ('-m', 'http.server', '--bind', '127.0.0.1', '{port}'),"
        f" 'http://127.0.0.1:{port}/')\n"
        f"folder = pathlib.Path({str(tmp_path)!r})\n"
        "supervisor = Supervisor([program], log_dir=folder, folder=folder, say=print)\n"
        "supervisor.start(timeout=20)\n"
        "print('READY', flush=True)\n"
        "time.sleep(60)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    assert any("READY" in line for line in parent.stdout)
    os.kill(parent.pid, signal.SIGKILL)
    parent.wait()
    assert until(lambda: free_port(port) == port)


def test_a_port_in_use_gives_the_next_one() -> None:
    first = free_port(18700)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", first))
        taken.listen()
        assert free_port(first) == first + 1


def test_without_any_free_port_the_range_is_named() -> None:
    with pytest.raises(PortTaken, match="Port 18800"):
        free_port(18800, taken=range(18800, 18900))
