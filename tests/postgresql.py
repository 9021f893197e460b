"""A PostgreSQL server of the tests' own, on loopback, and a fresh database in it for each that asks."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

import psycopg2

from tests.ports import free_port

_NUMBERS = count(1)
_PATIENCE = 60.0


def programs() -> Path | None:
    """The folder of the server's programs; None where PostgreSQL is not installed."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).resolve().parent
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


class PostgreSQLServer:
    """A server whose files are in `folder`; it can be killed and started again on its port.

    `host` is where it listens; whoever reaches another address than loopback may come in from its network.
    """

    def __init__(self, folder: Path, *options: str, host: str = "127.0.0.1") -> None:
        where = programs()
        assert where is not None, "PostgreSQL is not installed"
        self.port = free_port()
        self.host = host
        self.url = f"postgresql://waymark@{host}:{self.port}"
        self._where = where
        self._folder = folder
        self._data = folder / "data"
        self._options = ("-c fsync=off", *options)

    def make(self) -> None:
        """Makes its files."""
        how = ("-U", "waymark", "-A", "trust", "-E", "UTF8", "-N", "--locale=C")
        _run(self._where / "initdb", "-D", self._data, *how)
        with (self._data / "pg_hba.conf").open("a") as who_may:
            who_may.write("host all all samenet trust\n")

    def start(self) -> None:
        """Starts it; after a kill, once the last of its children is gone."""
        options = f"-p {self.port} -h {self.host} -k {self._folder} {' '.join(self._options)}"
        command = (self._where / "pg_ctl", "-D", self._data, "-w", "-l", self._folder / "log")
        until = time.monotonic() + _PATIENCE
        while True:
            try:
                _run(*command, "-o", options, "start")
                return
            except AssertionError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.1)

    def stop(self, how: str = "immediate") -> None:
        """Stops it: "fast" ends every connection and writes all, "immediate" leaves the rest to the start."""
        _run(self._where / "pg_ctl", "-D", self._data, "-w", "-m", how, "stop")

    def kill(self) -> None:
        """As a power cut would: when it returns, nothing of it answers on any connection."""
        first = int((self._data / "postmaster.pid").read_text().split()[0])
        children = Path(f"/proc/{first}/task/{first}/children")
        others = [int(each) for each in children.read_text().split()] if children.exists() else []
        for process in (first, *others):
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        until = time.monotonic() + _PATIENCE
        while any(_is_running(process) for process in others) and time.monotonic() < until:
            time.sleep(0.01)

    def answers(self) -> bool:
        try:
            psycopg2.connect(f"{self.url}/postgres", connect_timeout=2).close()
        except psycopg2.Error:
            return False
        return True


@contextmanager
def server(folder: Path) -> Iterator[str]:
    """Starts a server whose files are in `folder`, gives its URL without a database, and stops it."""
    one = PostgreSQLServer(folder)
    one.make()
    one.start()
    try:
        yield one.url
    finally:
        one.stop()


def new_database(server_url: str, template: str = "template1") -> str:
    """The URL of an empty database, or of a copy of the template."""
    name = f"waymark_{next(_NUMBERS)}"
    connection = psycopg2.connect(f"{server_url}/postgres")
    connection.autocommit = True
    connection.cursor().execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    connection.close()
    return f"{server_url}/{name}"


def own_folder() -> Path:
    """A new folder that the server's user can write to; a short path, as its socket needs."""
    folder = Path(tempfile.mkdtemp(prefix="waymark-pg-"))
    give_to_server(folder)
    return folder


def give_to_server(folder: Path) -> None:
    """Lets the server's user write there."""
    if os.getuid() == 0:
        shutil.chown(folder, "postgres")


def _is_running(process: int) -> bool:
    """Whether it is more than a row that its parent has not yet read."""
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def _run(*words: object) -> None:
    """As the system's user postgres when root, since the server refuses to run as root."""
    prefix = ("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups") if os.getuid() == 0 else ()
    command = [*prefix, *map(str, words)]
    done = subprocess.run(command, check=False, capture_output=True, cwd="/", text=True, errors="replace")
    assert done.returncode == 0, done.stdout + done.stderr
