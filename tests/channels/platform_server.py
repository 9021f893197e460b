"""What both stand-ins of a platform are: they keep connections open, and tell when something changed."""

from __future__ import annotations

import threading
from abc import abstractmethod
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler

from tests.stand_in import StandIn


class QuietHandler(BaseHTTPRequestHandler):
    """Keeps connections open as the platforms do, and prints nothing."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        body = self.rfile.read(length)
        if len(body) < length:
            raise ConnectionAbortedError("killed while it was sending")
        self.answer(body.decode())

    @abstractmethod
    def answer(self, body: str) -> None:
        """Answers one call with `reply`."""

    def reply(self, status: int, data: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(data))}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        pass


@dataclass
class PlatformServer(StandIn):
    """`changed` is told whenever what the stand-in holds may be something else."""

    port: int = field(default=0, kw_only=True)
    changed: threading.Condition = field(default_factory=threading.Condition, kw_only=True)
