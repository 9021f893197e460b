"""The gateway as a process of its own: its log in a file, and it can be killed."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

from tests.gateway.door import Clock, Gateway, wait_until
from waymark.settings import Settings, variable_of


class GatewayProcess:
    """Started with every setting as its variable."""

    def __init__(self, settings: Settings, log: Path) -> None:
        self.settings, self.log = settings, log
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        values = {item.name: getattr(self.settings, item.name) for item in fields(Settings)}
        given = {variable_of(name): as_text(value) for name, value in values.items()}
        with self.log.open("ab") as file:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "waymark.gateway"],
                env={**os.environ, **given, "WAYMARK_LOG_LEVEL": "DEBUG"},
                stdout=file,
                stderr=file,
            )
        wait_until(self.answers, 180)

    def answers(self) -> bool:
        try:
            return Gateway(self.settings, Clock()).request("GET", "/health")[0] == 200
        except OSError:
            return False

    def kill(self) -> None:
        """As kill -9: nothing is finished, nothing is closed."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(10)


def as_text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None:
        return ""
    return ",".join(value) if isinstance(value, tuple) else str(value)
