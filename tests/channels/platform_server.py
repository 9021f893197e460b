"""What both stand-ins of a platform are: an HTTP server on loopback that can be started and stopped."""

from __future__ import annotations

import sys
import threading
from abc import abstractmethod
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True
    block_on_close = False
    request_queue_size = 128

    def handle_error(self, request: object, client_address: object) -> None:
        """A gateway that was killed hears no answer; everything else is a fault of ours."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


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
class PlatformServer:
    """`changed` is told whenever what the stand-in holds may be something else."""

    port: int = field(default=0, kw_only=True)
    changed: threading.Condition = field(default_factory=threading.Condition, kw_only=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @abstractmethod
    def handler(self) -> type[BaseHTTPRequestHandler]:
        """What answers a request."""

    def start(self) -> None:
        self._server = _Server(("127.0.0.1", self.port), self.handler())
        self.port = self._server.server_port
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
