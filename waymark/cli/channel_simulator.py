"""A stand-in for a messaging platform, to talk through a channel's connector without the platform."""

from __future__ import annotations

import itertools
import json
import queue
import threading
import urllib.request
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlencode

from waymark.gateway.channels.twilio.signature import signature_of
from waymark.processes.stack import running_stack
from waymark.settings import Settings

SIMULATED = ("telegram", "whatsapp", "sms")
QUIET_SECONDS = 2.0
FIRST_SECONDS = 20.0
_TOKEN, _SECRET = "1:simulated", "simulated-secret-of-this-machine"
_ACCOUNT, _AUTH, _NUMBER, _PERSON = "AC0simulated", "simulated", "+15550100", "+15550199"
_CHAT = {"id": 1, "type": "private"}

Say = Callable[[str], None]


@dataclass(frozen=True)
class Came:
    """A message as the platform got it: its text and the buttons under it, title and token."""

    text: str
    buttons: tuple[tuple[str, str], ...] = ()


@dataclass
class Platform:
    """The platform's place on loopback: takes what the gateway sends, and sends what is typed."""

    channel: str
    came: queue.Queue[Came] = field(default_factory=queue.Queue)
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    buttons: tuple[tuple[str, str], ...] = ()

    def settings(self, settings: Settings, address: str) -> Settings:
        """The settings with this platform in the place of the real one, and no other channel."""
        own = replace(settings, telegram_token="", twilio_account="", public_url=address, sync_every_hours=0)
        if self.channel == "telegram":
            return replace(own, telegram_token=_TOKEN, telegram_secrets=(_SECRET,), telegram_api=address)
        sender = {"whatsapp_sender": "", "sms_sender": "", f"{self.channel}_sender": _NUMBER}
        return replace(
            own,
            twilio_account=_ACCOUNT,
            twilio_auth_token=_AUTH,
            twilio_api=address,
            **sender,  # type: ignore[arg-type]
        )

    def send(self, gateway: str, public: str, line: str) -> None:
        """Sends what was typed to the gateway, as the platform would."""
        path = f"/channels/{self.channel}"
        if self.channel == "telegram":
            body, headers = self._update(line)
        else:
            body, headers = self._form(line, f"{public}{path}")
        request = urllib.request.Request(f"{gateway}{path}", body, headers)  # noqa: S310 - our own gateway
        urllib.request.urlopen(request, timeout=30).close()  # noqa: S310

    def hear(self) -> Iterator[Came]:
        """What comes, until nothing more does for a while."""
        patience = FIRST_SECONDS
        while True:
            try:
                came = self.came.get(timeout=patience)
            except queue.Empty:
                return
            self.buttons = came.buttons or self.buttons
            patience = QUIET_SECONDS
            yield came

    def _update(self, line: str) -> tuple[bytes, dict[str, str]]:
        number = next(self.numbers)
        pressed = self._pressed(line)
        message: dict[str, Any] = {"message_id": number, "chat": _CHAT, "from": {"id": 1, "is_bot": False}}
        if pressed is None:
            update = {"update_id": number, "message": {**message, "text": line}}
        else:
            query = {"id": str(number), "data": pressed, "message": message}
            update = {"update_id": number, "callback_query": query}
        headers = {"Content-Type": "application/json", "X-Telegram-Bot-Api-Secret-Token": _SECRET}
        return json.dumps(update).encode(), headers

    def _pressed(self, line: str) -> str | None:
        is_press = line.startswith("!") and line[1:].isdigit()
        return self.buttons[int(line[1:]) - 1][1] if is_press and int(line[1:]) <= len(self.buttons) else None

    def _form(self, line: str, url: str) -> tuple[bytes, dict[str, str]]:
        sender = f"whatsapp:{_PERSON}" if self.channel == "whatsapp" else _PERSON
        fields = {
            "MessageSid": f"SM{next(self.numbers)}",
            "AccountSid": _ACCOUNT,
            "From": sender,
            "Body": line,
        }
        signed = signature_of(fields, url=url, auth_token=_AUTH)
        headers = {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": signed}
        return urlencode(fields).encode(), headers


def simulate(channel: str, settings: Settings, *, lines: Iterable[str], say: Say) -> None:
    """Runs Waymark with a stand-in for the platform, and talks until the lines end."""
    platform = Platform(channel)
    with serving(platform) as address:
        used = platform.settings(settings, address)
        with running_stack(used, say=lambda line: say(f"  {line}")) as (ready, _):
            platform.send(ready.gateway_url, address, "/start" if channel == "telegram" else "hello")
            show(platform, say)
            for line in filter(None, (line.strip() for line in lines)):
                say(f"> {line}\n")
                platform.send(ready.gateway_url, address, line)
                show(platform, say)


def show(platform: Platform, say: Say) -> None:
    """Says what came, with the buttons numbered as they can be typed."""
    for came in platform.hear():
        buttons = [f"  !{number} {title}" for number, (title, _) in enumerate(came.buttons, start=1)]
        say("\n".join([came.text, *buttons]) + "\n")


@contextmanager
def serving(platform: Platform) -> Iterator[str]:
    """The platform's address while the block runs."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(platform))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def _handler(platform: Platform) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers["Content-Length"])).decode()
            if self.path.endswith("/sendMessage"):
                platform.came.put(_telegram_message(json.loads(raw)))
            elif self.path.endswith("/Messages.json"):
                platform.came.put(Came(dict(parse_qsl(raw)).get("Body", "")))
            data = json.dumps({"ok": True, "result": True, "sid": "SM0"}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            pass

    return Handler


def _telegram_message(body: dict[str, Any]) -> Came:
    rows = body.get("reply_markup", {}).get("inline_keyboard", [])
    buttons = [button for row in rows for button in row if "callback_data" in button]
    return Came(body["text"], tuple((button["text"], button["callback_data"]) for button in buttons))
