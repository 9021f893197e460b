"""A PostgreSQL server of the tests' own, on loopback, and a fresh database in it for each that asks."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg2

from tests.ports import free_port

_NUMBERS = count(1)


def programs() -> Path | None:
    """The folder of the server's programs; None where PostgreSQL is not installed."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).resolve().parent
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


@contextmanager
def server(folder: Path) -> Iterator[str]:
    """Starts a server whose files are in `folder`, gives its URL without a database, and stops it."""
    where = programs()
    assert where is not None, "PostgreSQL is not installed"
    data, port = folder / "data", free_port()
    _run(where / "initdb", "-D", data, "-U", "waymark", "-A", "trust", "-E", "UTF8", "-N", "--locale=C")
    options = f"-p {port} -h 127.0.0.1 -k {folder} -c fsync=off"
    _run(where / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start")
    try:
        yield f"postgresql://waymark@127.0.0.1:{port}"
    finally:
        _run(where / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")


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
    if os.getuid() == 0:
        shutil.chown(folder, "postgres")
    return folder


def _run(*words: object) -> None:
    """As the system's user postgres when root, since the server refuses to run as root."""
    prefix = ("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups") if os.getuid() == 0 else ()
    command = [*prefix, *map(str, words)]
    done = subprocess.run(command, check=False, capture_output=True, cwd="/", text=True, errors="replace")
    assert done.returncode == 0, done.stdout + done.stderr
