"""Stands where Twilio stands: a real HTTP server on loopback, with its limits, codes and signature."""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from tests.channels.platform_server import PlatformServer, QuietHandler
from tests.gateway.door import Clock

ACCOUNT = "AC00000000000000000000000000000000"
AUTH_TOKEN = "authtokenoftestsonly"
WHATSAPP, SMS = "+15550100", "+15550101"
PUBLIC = "https://chat.example.org"
Fault = tuple[int, bytes, dict[str, str]]


def signature(url: str, fields: dict[str, str], token: str = AUTH_TOKEN) -> str:
    """Twilio's signature, from its documentation: the address, then each field's name and value, sorted."""
    text = url + "".join(name + fields[name] for name in sorted(fields))
    return base64.b64encode(hmac.new(token.encode(), text.encode(), hashlib.sha1).digest()).decode()


def refused(status: int, code: int, message: str = "refused", **headers: str) -> Fault:
    return status, json.dumps({"code": code, "message": message, "status": status}).encode(), headers


@dataclass
class TwilioServer(PlatformServer):
    """Keeps what each number got; `faults` are answers given instead of the next ones."""

    clock: Clock
    gateway: str = ""
    got: dict[str, list[str]] = field(default_factory=dict)
    wrote_at: dict[str, object] = field(default_factory=dict)
    opted_out: set[str] = field(default_factory=set)
    faults: list[Fault] = field(default_factory=list)
    sent: list[dict[str, str]] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def handler(self) -> type[BaseHTTPRequestHandler]:
        return _handler(self)

    def message(self, sender: str, body: str, **more: str) -> dict[str, str]:
        channel = "whatsapp:" if sender.startswith("whatsapp:") else ""
        return {
            "MessageSid": f"SM{next(self.numbers):032d}",
            "AccountSid": ACCOUNT,
            "From": sender,
            "To": f"whatsapp:{WHATSAPP}" if channel else SMS,
            "Body": body,
            "NumMedia": "0",
            "NumSegments": "1",
            **more,
        }

    def deliver(self, path: str, fields: dict[str, str], *, signed: str | None = None) -> int:
        """Posts to the webhook as Twilio does, signed for the public address; the status."""
        self.wrote_at[fields.get("From", "")] = self.clock()
        given = signature(PUBLIC + path, fields) if signed is None else signed
        return self.post(path, urlencode(fields).encode(), given)

    def post(self, path: str, body: bytes, given: str) -> int:
        address = urlsplit(self.gateway)
        connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=20)
        headers = {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": given}
        try:
            connection.request("POST", path, body, headers)
            response = connection.getresponse()
            answer = response.read()
            assert response.status != 200 or b"<Response" in answer
            return response.status
        finally:
            connection.close()

    def answer(self, fields: dict[str, str]) -> Fault:
        """Twilio's answer to a message of ours."""
        with self.changed:
            to, body = fields.get("To", ""), fields.get("Body", "")
            fault = self._fault(to, fields)
            if fault is None:
                self.sent.append(fields)
                self.got.setdefault(to, []).append(body or f"template {fields.get('ContentSid')}")
            self.changed.notify_all()
        return fault or (201, json.dumps({"sid": "SM1", "status": "queued"}).encode(), {})

    def _fault(self, to: str, fields: dict[str, str]) -> Fault | None:
        body = fields.get("Body", "")
        is_whatsapp = to.startswith("whatsapp:")
        is_template = "ContentSid" in fields
        wrote: Any = self.wrote_at.get(to)
        is_late = is_whatsapp and (wrote is None or self.clock() - wrote > timedelta(hours=24))
        sender = f"whatsapp:{WHATSAPP}" if is_whatsapp else SMS
        rules = (
            (fields.get("From") != sender, 21606, "not a sender of yours"),
            (to not in self.got, 63003 if is_whatsapp else 21211, "nobody there"),
            (to in self.opted_out, 21610, "Attempt to send to unsubscribed recipient"),
            (not is_template and not body.strip(), 21602, "Message body is required."),
            (len(body) > 1600, 21617, "The concatenated message body exceeds the 1600 character limit"),
            (not is_template and is_late, 63016, "outside the allowed window"),
        )
        return next((refused(400, code, words) for is_broken, code, words in rules if is_broken), None)


@dataclass
class TwilioPerson:
    """Someone with a phone."""

    server: TwilioServer
    number: str
    seen: int = 0

    def __post_init__(self) -> None:
        self.server.got.setdefault(self.number, [])

    @property
    def path(self) -> str:
        return "/channels/whatsapp" if self.number.startswith("whatsapp:") else "/channels/sms"

    @property
    def got(self) -> list[str]:
        return self.server.got[self.number]

    def send(self, text: str, **more: str) -> int:
        return self.server.deliver(self.path, self.server.message(self.number, text, **more))

    def say(self, text: str, *, messages: int = 1) -> list[str]:
        assert self.send(text) == 200
        return self.hear(messages)

    def hear(self, messages: int = 1, seconds: float = 15.0) -> list[str]:
        with self.server.changed:
            came = self.server.changed.wait_for(lambda: len(self.got) >= self.seen + messages, seconds)
            new = self.got[self.seen :]
            assert came, f"waited for {messages} messages, got {new}"
            self.seen = len(self.got)
        return new

    def hear_until(self, words: str, seconds: float = 30.0) -> str:
        """Waits for a message with these words among those not heard yet."""

        def found() -> int | None:
            return next((n for n, text in enumerate(self.got) if n >= self.seen and words in text), None)

        with self.server.changed:
            assert self.server.changed.wait_for(lambda: found() is not None, seconds), self.got
            self.seen = (found() or 0) + 1
            return self.got[self.seen - 1]


def _handler(twilio: TwilioServer) -> type[BaseHTTPRequestHandler]:
    allowed = "Basic " + base64.b64encode(f"{ACCOUNT}:{AUTH_TOKEN}".encode()).decode()

    class Handler(QuietHandler):
        def answer(self, body: str) -> None:
            fields = dict(parse_qsl(body))
            if self.path != f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json":
                self.reply(*refused(404, 20404))
            elif self.headers.get("Authorization") != allowed:
                self.reply(*refused(401, 20003))
            elif twilio.faults:
                self.reply(*twilio.faults.pop(0))
            else:
                self.reply(*twilio.answer(fields))

    return Handler
