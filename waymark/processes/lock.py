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
        file.truncate(0)
        file.write(f"{os.getpid()}\n")
        file.flush()
        yield


def _opened(folder: Path) -> IO[str]:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # what people say is for its owner alone
        return (folder / LOCK_FILE).open("a+", encoding="ascii", errors="replace")
    except OSError as error:
        reason = f"{folder}: cannot be written to ({error.strerror}); check WAYMARK_VAR_DIR."
        raise WaymarkError(reason) from error


def _pid_in(file: IO[str]) -> int | None:
    file.seek(0)
    text = file.read(20).strip()
    return int(text) if text.isdecimal() else None
