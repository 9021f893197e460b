"""Stands where Rasa stands: a real HTTP server on loopback that holds to the REST webhook's shape."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler

from tests.stand_in import StandIn

Answer = Callable[[str], object]


def echo(message: str) -> object:
    """Answers an intent with silence where Rasa has a quiet rule, and everything else with its own words."""
    return [] if message.startswith(("/give_consent", "/report_")) else [{"text": f"You said: {message}"}]


class RasaServer(StandIn):
    """Records what it is sent, and can be made to wait."""

    def __init__(self) -> None:
        self.received: list[dict[str, object]] = []
        self.traces: list[str] = []
        self.answer: Answer = echo
        self.status = 200
        self.model = ""
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.actions_run = True

    @property
    def messages(self) -> list[str]:
        return [str(item["message"]) for item in self.received]

    def ids_of(self, beginning: str) -> set[str]:
        """The ids of the messages that begin so; Rasa takes each once, however often it comes."""
        given = [item for item in self.received if str(item["message"]).startswith(beginning)]
        return {str(item["metadata"]["message_id"]) for item in given}

    def handler(self) -> type[BaseHTTPRequestHandler]:
        return _handler(self)


def _handler(rasa: RasaServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.0"

        def do_GET(self) -> None:
            known = {"/webhooks/rest/": True, "/health": rasa.actions_run}
            self._reply(200 if known.get(self.path) else 503, {"status": "ok"})

        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            raw = self.rfile.read(length)
            if len(raw) < length:
                raise ConnectionAbortedError("killed while it was sending")
            body = json.loads(raw)
            assert self.path == "/webhooks/rest/webhook"
            assert set(body) - {"rows"} == {"sender", "message", "metadata"}
            assert isinstance(body["metadata"], dict)
            assert 0 < len(body["sender"]) <= 255
            assert 0 < len(body["message"]) <= 4000
            rasa.received.append(body)
            rasa.traces += self.headers.get_all("traceparent", [])
            rasa.may_answer.wait(20)
            status = rasa.status if rasa.actions_run else 503
            self._reply(status, rasa.answer(body["message"]) if status == 200 else [])

        def _reply(self, status: int, body: object) -> None:
            data = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            if rasa.model:
                self.send_header("X-Waymark-Model", rasa.model)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            pass

    return Handler
