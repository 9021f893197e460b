"""One Waymark for one var folder: a lock that the system takes back when its holder dies, however it dies."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from waymark.errors import WaymarkError

LOCK_FILE = "waymark.pid"  # stays when nothing runs: it is the lock on it that counts


class AlreadyRunning(WaymarkError):
    """Another Waymark runs from this folder. `pid` is its process; None when its file does not say."""

    def __init__(self, folder: Path, pid: int | None) -> None:
        process = f" (process {pid})" if pid else ""
        super().__init__(
            f"Already running from {folder}{process}: use that one, stop it first, "
            "or set WAYMARK_VAR_DIR to another folder."
        )
        self.pid = pid


@contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Holds the folder, made when missing, while the block runs. Raises AlreadyRunning, WaymarkError."""
    with _opened(folder) as file:
        try:
            # The processes we start do not inherit it: Python closes its files to them.
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise AlreadyRunning(folder.resolve(), _pid_in(file)) from None
        _sign(folder, file)
        yield


def process_of(folder: Path) -> int | None:
    """The process of the Waymark that runs from this folder; None when none runs. Changes nothing."""
    try:
        with (folder / LOCK_FILE).open(encoding="ascii", errors="replace") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except BlockingIOError:
                return _pid_in(file)
    except OSError:
        pass
    return None


def _opened(folder: Path) -> IO[str]:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # what people say is for its owner alone
        return (folder / LOCK_FILE).open("a+", encoding="ascii", errors="replace")
    except OSError as error:
        raise _not_writable(folder, error) from error


def _sign(folder: Path, file: IO[str]) -> None:
    try:
        file.truncate(0)
        os.write(file.fileno(), f"{os.getpid()}\n".encode())  # unbuffered: closing writes nothing again
    except OSError as error:
        raise _not_writable(folder, error) from error


def _not_writable(folder: Path, error: OSError) -> WaymarkError:
    return WaymarkError(
        f"{folder}: cannot be written to ({error.strerror}); check the disk and WAYMARK_VAR_DIR."
    )


def _pid_in(file: IO[str]) -> int | None:
    file.seek(0)
    text = file.read(20).strip()
    return int(text) if text.isdecimal() else None
