"""Traces show what took how long, from the gateway to Rasa, without a word of anybody; off by default."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span

from tests.gateway.door import Clock, Gateway, Person, wait_until
from tests.gateway.rasa_server import RasaServer
from tests.ports import free_port
from waymark.settings import Settings

pytestmark = pytest.mark.thorough


class Collector:
    """Stands where a collector of traces stands."""

    def __init__(self) -> None:
        self.raw: list[bytes] = []
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def spans(self) -> list[Span]:
        read = [ExportTraceServiceRequest.FromString(body) for body in self.raw]
        return [
            span
            for each in read
            for of in each.resource_spans
            for scope in of.scope_spans
            for span in scope.spans
        ]

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        raw = self.raw

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                assert self.path == "/v1/traces"
                raw.append(self.rfile.read(int(self.headers["Content-Length"])))
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        return Handler


@pytest.fixture
def collector() -> Iterator[Collector]:
    found = Collector()
    yield found
    found.server.shutdown()


@pytest.fixture
def bo(settings: Settings, rasa: RasaServer, collector: Collector) -> Iterator[Person]:
    traced = replace(settings, gateway_port=free_port(), traces_url=collector.url)
    with Gateway(traced, Clock()) as gateway:
        yield Person(gateway)


def test_a_turn_is_one_trace_from_the_door_to_rasa(
    bo: Person, rasa: RasaServer, collector: Collector
) -> None:
    bo.agree()
    bo.say("hello")
    wait_until(lambda: sum(span.name == "ask Rasa" for span in collector.spans) >= 3, 10)
    doors = {span.trace_id: span for span in collector.spans if span.name == "POST /chat/message"}
    asked = [span for span in collector.spans if span.name == "ask Rasa"]
    assert {span.trace_id for span in asked} <= doors.keys()
    seen = {header.split("-")[1] for header in rasa.traces}
    assert seen == {span.trace_id.hex() for span in asked}


def test_nothing_of_a_person_is_in_a_trace(bo: Person, collector: Collector) -> None:
    bo.agree()
    bo.say("canaryword is 10")
    bo.history()
    wait_until(lambda: any(span.name == "GET /chat/history" for span in collector.spans), 10)
    everything = b"".join(collector.raw)
    assert b"canaryword" not in everything
    assert bo.token.encode() not in everything
    assert {key.key for span in collector.spans for key in span.attributes} == set()


def test_by_default_nothing_is_traced(gateway: Gateway, rasa: RasaServer) -> None:
    bo = Person(gateway)
    bo.agree()
    assert rasa.traces == []
