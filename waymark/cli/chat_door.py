"""A client of the gateway's HTTP interface, as a browser is one: it knows nothing else of Waymark."""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import cast
from urllib.parse import urlsplit

from waymark.conversations.messages import Message, Record, message_from_record
from waymark.errors import UsageError, WaymarkError

MOST_WAIT_SECONDS = 60.0
REQUEST_SECONDS = 30.0


class DoorClosed(WaymarkError):
    """No gateway answers at this address."""

    retryable = True

    def __init__(self, url: str) -> None:
        super().__init__(f"No gateway answers at {url}; start one with `waymark up`.")


class DoorRefused(WaymarkError):
    """The gateway refused a request, in its own words."""

    def __init__(self, status: int, error: Mapping[str, object]) -> None:
        super().__init__(str(error.get("message", f"The gateway answered {status}.")))
        self.status = status
        self.retry_after = float(str(error.get("retry_after", 0)))


@dataclass(frozen=True)
class Said:
    """What one request brought. `is_waiting`: more comes later, in the history."""

    messages: tuple[Message, ...]
    is_waiting: bool
    is_erased: bool


class ChatDoor:
    """One conversation with the gateway at `url`. Raises DoorClosed, DoorRefused."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise UsageError(f"{url!r} is not an address like http://127.0.0.1:8000")
        self._url = url.rstrip("/")
        self._parts = parts
        self._token: str | None = None
        self._seen: set[str] = set()

    def is_open(self) -> bool:
        """Whether a gateway answers here."""
        try:
            return self._call("GET", "/health").get("status") == "ok"
        except (DoorClosed, DoorRefused):
            return False

    def enter(self) -> Said:
        """Opens a conversation; the opening."""
        opened = self._call("POST", "/chat/session", {"locale": "en"})
        self._token = str(opened["token"])
        return self._said(opened)

    def say(self, text: str) -> Said:
        """Types a message; all that is said in answer, also what comes later."""
        return self._send({"text": text})

    def press(self, button_id: str) -> Said:
        """Presses a button; all that is said in answer."""
        return self._send({"button_id": button_id})

    def _send(self, what: Record) -> Said:
        body: Record = {"client_message_id": str(uuid.uuid4()), **what}
        until = time.monotonic() + MOST_WAIT_SECONDS
        while True:
            try:
                return self._with_later(self._said(self._call("POST", "/chat/message", body)), until)
            except DoorRefused as refused:
                is_later = refused.status in {429, 503} and refused.retry_after
                if not is_later or time.monotonic() > until:
                    raise
                time.sleep(refused.retry_after)

    def _with_later(self, said: Said, until: float) -> Said:
        """Waits for what is still to come, for a minute at most."""
        messages = list(said.messages)
        is_waiting = said.is_waiting
        while is_waiting and time.monotonic() < until:
            time.sleep(0.5)
            past = self._said(self._call("GET", "/chat/history"))
            messages += past.messages
            is_waiting = past.is_waiting
        return Said(tuple(messages), is_waiting, said.is_erased)

    def _said(self, body: Mapping[str, object]) -> Said:
        records = cast("list[Record]", body.get("messages", []))
        messages = [message_from_record(record) for record in records]
        fresh = [item for item in messages if item.id not in self._seen and item.author.value == "waymark"]
        self._seen.update(item.id for item in fresh)
        is_waiting = bool(body.get("waiting") or body.get("pending"))
        return Said(tuple(fresh), is_waiting, "erased" in body)

    def _call(self, method: str, path: str, body: Record | None = None) -> Mapping[str, object]:
        connect = HTTPSConnection if self._parts.scheme == "https" else HTTPConnection
        connection = connect(self._parts.hostname or "", self._parts.port, timeout=REQUEST_SECONDS)
        headers = {"Content-Type": "application/json"}
        if self._token:
            headers["Authorization"] = f"Bearer {self._token}"
        try:
            data = None if body is None else json.dumps(body).encode()
            connection.request(method, self._parts.path.rstrip("/") + path, data, headers)
            response = connection.getresponse()
            answer = json.loads(response.read())
        except (OSError, HTTPException, ValueError):
            raise DoorClosed(self._url) from None
        finally:
            connection.close()
        if response.status >= 400:
            raise DoorRefused(response.status, answer.get("error", {}))
        return cast("Mapping[str, object]", answer)
