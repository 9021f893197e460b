"""A Redis server of the tests' own, on loopback, that writes nothing to the disk."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import redis

from tests.gateway.door import wait_until
from tests.ports import free_port


def program() -> str | None:
    """The server's program; None where Redis is not installed."""
    return shutil.which("redis-server")


class RedisServer:
    """Can be killed and started again on its port, with nothing left of what it held."""

    def __init__(self, folder: Path, *, host: str = "127.0.0.1") -> None:
        self.port = free_port()
        self.host = host
        self.url = f"redis://{host}:{self.port}/0"
        self._folder = folder
        self._popen: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        where = program()
        assert where is not None, "Redis is not installed"
        listen = ("--port", str(self.port), "--bind", self.host, "--protected-mode", "no")
        options = (*listen, "--save", "", "--appendonly", "no")
        self._popen = subprocess.Popen(
            [where, *options, "--dir", str(self._folder)], stdout=subprocess.DEVNULL
        )
        wait_until(self.answers)

    def answers(self) -> bool:
        try:
            return bool(redis.Redis(self.host, self.port, socket_timeout=1).ping())
        except redis.RedisError:
            return False

    def kill(self) -> None:
        if self._popen is not None:
            self._popen.kill()
            self._popen.wait()
