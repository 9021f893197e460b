"""Stands where Telegram stands: a real HTTP server on loopback, with the Bot API's limits and words."""

from __future__ import annotations

import html
import http.client
import itertools
import json
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import urlsplit

from tests.channels.platform_server import PlatformServer, QuietHandler

TOKEN = "123456789:AAtestsOnly_tokenOfNoBot"
SECRET = "webhook-secret-of-the-tests"
HTML_ERROR = b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body>\r\n</html>\r\n"
_TAGS = {"b", "strong", "i", "em", "u", "s", "code", "pre", "a", "blockquote", "tg-spoiler"}
_TAG = re.compile(r"<(/?)([a-z-]+)((?:\s[^<>]*)?)>")

Json = dict[str, Any]
Fault = tuple[int, bytes]


class BadRequest(Exception):
    """What the Bot API answers with 400, in its words."""


def parsed(text: str) -> str:
    """The text without its HTML tags, as Telegram counts and shows it. Raises BadRequest."""
    open_tags: list[str] = []
    for closing, name, _ in _TAG.findall(text):
        if name not in _TAGS:
            raise BadRequest(f'can\'t parse entities: Unsupported start tag "{name}"')
        if not closing:
            open_tags.append(name)
        elif not open_tags or open_tags.pop() != name:
            raise BadRequest("can't parse entities: Unmatched end tag")
    if open_tags:
        raise BadRequest("can't parse entities: Can't find end tag")
    bare = _TAG.sub("", text)
    if "<" in bare or re.search(r"&(?!lt;|gt;|amp;|quot;|#)", bare):
        raise BadRequest("can't parse entities: unsupported tag or entity")
    return html.unescape(bare)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@dataclass
class Shown:
    """One message as the person sees it, and when it was taken (monotonic seconds)."""

    text: str
    buttons: dict[str, str] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    markup: str = ""
    at: float = field(default_factory=time.monotonic)


@dataclass
class BotApiServer(PlatformServer):
    """Keeps what each chat shows; `faults` are answers given instead of the next calls of sendMessage."""

    deliver_to: str = ""
    secret: str = SECRET
    shown: dict[int, list[Shown]] = field(default_factory=dict)
    chats: set[int] = field(default_factory=set)
    blocked: set[int] = field(default_factory=set)
    faults: list[Fault] = field(default_factory=list)
    acknowledged: list[str] = field(default_factory=list)
    calls: list[tuple[str, Json]] = field(default_factory=list)
    webhook: Json = field(default_factory=dict)
    update_ids: Iterator[int] = field(default_factory=lambda: itertools.count(7000))
    query_ids: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def handler(self) -> type[BaseHTTPRequestHandler]:
        return _handler(self)

    def deliver(self, update: object, *, secret: str | None = None) -> int:
        """Calls the webhook as Telegram does; the status."""
        body = update if isinstance(update, bytes) else json.dumps(update).encode()
        headers = {"Content-Type": "application/json"}
        given = self.secret if secret is None else secret
        if given:
            headers["X-Telegram-Bot-Api-Secret-Token"] = given
        address = urlsplit(self.deliver_to)
        connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=20)
        try:
            connection.request("POST", address.path, body, headers)
            response = connection.getresponse()
            response.read()
            return response.status
        finally:
            connection.close()

    def update(self, **fields: object) -> Json:
        return {"update_id": next(self.update_ids), **fields}

    def answer(self, method: str, body: Json) -> tuple[int, Json]:
        """The Bot API's answer to a call."""
        with self.changed:
            self.calls.append((method, body))
            try:
                result = self._result(method, body)
            except BadRequest as error:
                return 400, _refused(400, f"Bad Request: {error}")
            except PermissionError as error:
                return 403, _refused(403, f"Forbidden: {error}")
            finally:
                self.changed.notify_all()
        return 200, {"ok": True, "result": result}

    def _result(self, method: str, body: Json) -> object:
        if method == "sendMessage":
            return self._send(body)
        if method == "answerCallbackQuery":
            self.acknowledged.append(body["callback_query_id"])
        elif method == "setWebhook":
            self.webhook = body
        elif method == "getWebhookInfo":
            return {"url": self.webhook.get("url", ""), "pending_update_count": 0}
        elif method == "getMe":
            return {"id": 123456789, "is_bot": True, "username": "waymark_tests_bot"}
        elif method != "sendChatAction":
            raise BadRequest(f"no such method {method}")
        return True

    def _send(self, body: Json) -> Json:
        chat_id = body["chat_id"]
        if chat_id in self.blocked:
            raise PermissionError("bot was blocked by the user")
        if chat_id not in self.chats:
            raise BadRequest("chat not found")
        text = body["text"]
        seen = parsed(text) if body.get("parse_mode") == "HTML" else text
        if not seen.strip():
            raise BadRequest("message text is empty")
        if units(seen) > 4096:
            raise BadRequest("message is too long")
        message = Shown(seen.strip(), markup=text)
        rows = body.get("reply_markup", {}).get("inline_keyboard", [])
        for button in itertools.chain.from_iterable(rows):
            self._add_button(message, button)
        self.shown.setdefault(chat_id, []).append(message)
        return {"message_id": len(self.shown[chat_id])}

    @staticmethod
    def _add_button(message: Shown, button: Json) -> None:
        if not button.get("text"):
            raise BadRequest("inline keyboard button text must be non-empty")
        if "url" in button:
            message.links[button["text"]] = button["url"]
        elif not 1 <= len(button.get("callback_data", "").encode()) <= 64:
            raise BadRequest("BUTTON_DATA_INVALID")
        else:
            message.buttons[button["text"]] = button["callback_data"]


@dataclass
class TelegramPerson:
    """Someone who talks with the bot in a private chat."""

    api: BotApiServer
    chat_id: int
    name: str = "Bo"
    seen: int = 0

    def __post_init__(self) -> None:
        self.api.chats.add(self.chat_id)
        self.api.shown.setdefault(self.chat_id, [])

    @property
    def sender(self) -> Json:
        return {"id": self.chat_id, "is_bot": False, "first_name": self.name, "language_code": "en"}

    @property
    def chat(self) -> Json:
        return {"id": self.chat_id, "type": "private", "first_name": self.name}

    def message(self, **fields: object) -> Json:
        body = {"message_id": 1, "date": 1, "from": self.sender, "chat": self.chat, **fields}
        return self.api.update(message=body)

    def send(self, text: str) -> int:
        return self.api.deliver(self.message(text=text))

    def say(self, text: str, *, messages: int = 1) -> list[str]:
        """Writes, and waits for that many messages."""
        assert self.send(text) == 200
        return self.hear(messages)

    def press(self, title: str, *, messages: int = 1) -> list[str]:
        assert self.api.deliver(self.callback(self.data(title))) == 200
        return self.hear(messages)

    def data(self, title: str) -> str:
        """What the newest button of that title sends."""
        return next(item.buttons[title] for item in reversed(self.shown) if title in item.buttons)

    def callback(self, data: str) -> Json:
        query = {"id": f"q{next(self.api.query_ids)}", "from": self.sender, "data": data}
        message = {"message_id": 1, "date": 1, "chat": self.chat}
        return self.api.update(callback_query={**query, "message": message})

    @property
    def shown(self) -> list[Shown]:
        return self.api.shown[self.chat_id]

    def hear(self, messages: int = 1, seconds: float = 15.0) -> list[str]:
        """The next messages, as soon as there are that many; all that there are then."""
        with self.api.changed:
            came = self.api.changed.wait_for(lambda: len(self.shown) >= self.seen + messages, seconds)
            new = [item.text for item in self.shown[self.seen :]]
            assert came, f"waited for {messages} messages, heard {new}"
            self.seen = len(self.shown)
        return new

    def hear_until(self, words: str, seconds: float = 30.0) -> str:
        """Waits for a message with these words among those not heard yet."""

        def found() -> int | None:
            return next(
                (n for n, item in enumerate(self.shown) if n >= self.seen and words in item.text), None
            )

        with self.api.changed:
            came = self.api.changed.wait_for(lambda: found() is not None, seconds)
            assert came, [item.text for item in self.shown]
            self.seen = (found() or 0) + 1
            return self.shown[self.seen - 1].text


def too_many(seconds: int) -> Fault:
    """429 as the Bot API says it."""
    body = _refused(429, f"Too Many Requests: retry after {seconds}")
    return 429, json.dumps({**body, "parameters": {"retry_after": seconds}}).encode()


def _refused(code: int, description: str) -> Json:
    return {"ok": False, "error_code": code, "description": description}


def _handler(api: BotApiServer) -> type[BaseHTTPRequestHandler]:
    class Handler(QuietHandler):
        def answer(self, body: str) -> None:
            called = json.loads(body)
            token, _, method = self.path.removeprefix("/bot").partition("/")
            if token != TOKEN:
                self._reply(401, json.dumps(_refused(401, "Unauthorized")).encode())
            elif api.faults and method == "sendMessage":
                self._reply(*api.faults.pop(0))
            else:
                status, answer = api.answer(method, called)
                self._reply(status, json.dumps(answer).encode())

        def _reply(self, status: int, data: bytes) -> None:
            kind = "application/json" if data[:1] == b"{" else "text/html"
            self.reply(status, data, {"Content-Type": kind})

    return Handler
