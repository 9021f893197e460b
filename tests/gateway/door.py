"""The gateway on loopback, and a person at its door."""

from __future__ import annotations

import asyncio
import http.client
import json
import threading
import time
import uuid
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from email.message import Message

import uvicorn
from typing_extensions import Self

from waymark.gateway.app import create_app
from waymark.settings import Settings

Body = dict[str, object]


class Clock:
    """The time it is, moved by hand."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(timezone.utc) + self.ahead


class Gateway:
    """A gateway in a thread, stopped and started again on its port; `with` does both."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self.settings = settings
        self.clock = clock
        self.waits: list[float] = []
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        if self._server is not None:
            return
        app = create_app(
            self.settings,
            clock=self.clock,
            find_country=lambda *_: None,
            look_for_rasa_seconds=0.05,
            pause=self._wait,
        )
        config = uvicorn.Config(
            app,
            port=self.settings.gateway_port,
            log_config=None,
            access_log=False,
            ws="none",
            server_header=False,
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True)
        self._thread.start()
        server = self._server
        wait_until(lambda: server.started)

    async def _wait(self, seconds: float) -> None:
        """What a platform asks us to wait is noted, and waited for much shorter."""
        self.waits.append(seconds)
        await asyncio.sleep(0.02)

    def stop(self) -> None:
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join(10)
            self._server = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def restart(self) -> None:
        self.stop()
        self.start()

    def request(
        self, method: str, path: str, body: object = None, headers: dict[str, str] | None = None
    ) -> tuple[int, Body, Message]:
        connection = http.client.HTTPConnection("127.0.0.1", self.settings.gateway_port, timeout=20)
        data = body if isinstance(body, (bytes, type(None))) else json.dumps(body).encode()
        connection.request(method, path, data, headers or {})
        response = connection.getresponse()
        raw = response.read()
        connection.close()
        is_json = response.headers.get("Content-Type", "").startswith("application/json")
        return response.status, json.loads(raw) if is_json else {"raw": raw}, response.headers


class Person:
    """Someone who talks through the gateway's HTTP interface."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway
        status, body, _ = gateway.request("POST", "/chat/session", {"locale": "en"})
        assert status == 201, body
        self.token = str(body["token"])
        self.opening = body["messages"]
        self.last = body["messages"]

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    def send(self, **body: object) -> tuple[int, Body]:
        body.setdefault("client_message_id", str(uuid.uuid4()))
        status, answer, _ = self._gateway.request("POST", "/chat/message", body, self.headers)
        if status == 200:
            self.last = answer["messages"]
        return status, answer

    def until_answered(self, **body: object) -> tuple[int, Body]:
        """The same message again while it is not taken or its answer still made, as every client does."""
        body.setdefault("client_message_id", str(uuid.uuid4()))
        answers: list[tuple[int, Body]] = []

        def is_answered() -> bool:
            answers.append(self.send(**body))
            return answers[-1][0] not in {202, 503}

        wait_until(is_answered)
        return answers[-1]

    def say(self, text: str) -> list[str]:
        status, body = self.until_answered(text=text)
        assert status == 200, body
        return [message["text"] for message in body["messages"]]

    def press(self, title: str) -> list[str]:
        status, body = self.until_answered(button_id=self.button(title))
        assert status == 200, body
        return [message["text"] for message in body["messages"]]

    def button(self, title: str) -> str:
        buttons = {button["title"]: button["id"] for message in self.last for button in message["buttons"]}
        return str(buttons[title])

    def agree(self) -> list[str]:
        return self.press("I agree")

    def history(self) -> list[tuple[str, str]]:
        return [(message["author"], message["text"]) for message in self._looked_back()["messages"]]

    def is_waiting(self) -> bool:
        return bool(self._looked_back()["waiting"])

    def _looked_back(self) -> Body:
        status, body, _ = self._gateway.request("GET", "/chat/history", None, self.headers)
        assert status == 200, body
        return body

    def erase(self) -> tuple[int, Body]:
        status, body, _ = self._gateway.request("DELETE", "/chat/session", None, self.headers)
        return status, body


def wait_until(is_so: Callable[[], bool], seconds: float = 60.0) -> None:
    """Looks again and again until something is so; fails after that many seconds."""
    until = time.monotonic() + seconds
    pause = threading.Event()
    while not is_so():
        assert time.monotonic() < until, "it did not happen in time"
        pause.wait(0.01)
