"""Stands where ClinicalTrials.gov stands: a real HTTP server on loopback with its limits and its words."""

from __future__ import annotations

import contextlib
import json
import threading
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

from tests.registry_server.faults import Fault, FaultPlan, no_faults
from tests.registry_server.listing import Listing, Refused

STUDIES = "/api/v2/studies"


@dataclass
class RegistryServer:
    """Serves a listing; `requests` are the paths asked for, in order.

    `most_per_minute` answers 429 past that many requests in any minute; None does not count.
    """

    listing: Listing = field(default_factory=Listing)
    faults: FaultPlan = no_faults
    most_per_minute: int | None = None
    gone: set[str] = field(default_factory=set)  # numbers that are answered 404, though listed
    moved: dict[str, str] = field(default_factory=dict)  # a former number and the one it has now
    requests: list[str] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    port: int = 0
    stopping: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        self.stopping.clear()
        self._recent: deque[float] = deque()
        self._server = _Server(self)
        self.port = self._server.server_port
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def stop(self) -> None:
        self.stopping.set()
        self._server.shutdown()
        self._server.server_close()

    def is_too_often(self) -> bool:
        if self.most_per_minute is None:
            return False
        now = time.monotonic()
        while self._recent and self._recent[0] < now - 60:
            self._recent.popleft()
        self._recent.append(now)
        return len(self._recent) > self.most_per_minute

    def answer(self, path: str, asked: Mapping[str, str]) -> Fault:
        """The good answer: a page, a study, the version, or the registry's own refusal."""
        if path == "/api/v2/version":
            return _json({"apiVersion": "2.0.5", "dataTimestamp": self.listing.data_timestamp})
        if path == STUDIES:
            try:
                return _json(self.listing.page(asked))
            except Refused as refused:
                return Fault(400, str(refused).encode())
        return self._study(path.removeprefix(f"{STUDIES}/"))

    def _study(self, number: str) -> Fault:
        if number in self.moved:
            return Fault(301, b"", headers=(("Location", f"{STUDIES}/{self.moved[number]}"),))
        if len(number) != 11 or not number.startswith("NCT"):
            return Fault(400, b"Parameter `nctId` has incorrect format")
        if number in self.gone or number not in self.listing.studies:
            return Fault(404, f"NCT number {number} not found".encode())
        return _json(self.listing.studies[number])


def _json(value: object) -> Fault:
    return Fault(200, json.dumps(value).encode(), "application/json")


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True
    block_on_close = False

    def __init__(self, registry: RegistryServer) -> None:
        self.registry = registry
        super().__init__(("127.0.0.1", registry.port), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        return  # a client that was killed is no error of ours


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        registry, parts = self.server.registry, urlsplit(self.path)
        registry.requests.append(self.path)
        registry.agents.add(self.headers.get("User-Agent", ""))
        good = registry.answer(parts.path, dict(parse_qsl(parts.query, keep_blank_values=True)))
        fault = registry.faults(len(registry.requests), parts.path)
        if registry.is_too_often():
            fault = Fault(429, b"Too Many Requests", headers=(("Retry-After", "60"),))
        with contextlib.suppress(OSError):  # the other side may go away
            self._send(fault or good, good)

    def _send(self, fault: Fault, good: Fault) -> None:
        body = (good.body if fault.body is None else fault.body) or b""
        self.send_response(fault.status or good.status or 200)
        self.send_header("Content-Type", good.content_type if fault.body is None else fault.content_type)
        self.send_header("Content-Length", str(len(body)))
        for name, value in fault.headers:
            self.send_header(name, value)
        self.end_headers()
        if fault.drip is not None:
            self._drip(body, fault.drip)
            return
        self.wfile.write(body[: len(body) // 2] if fault.cut_off else body)
        self.close_connection = fault.cut_off

    def _drip(self, body: bytes, pause: float) -> None:
        for place in range(len(body)):
            if self.server.registry.stopping.wait(pause):
                return
            self.wfile.write(body[place : place + 1])

    def log_message(self, format: str, *args: object) -> None:
        return
