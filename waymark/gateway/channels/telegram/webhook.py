"""The address that Telegram calls: the secret first, then 200 at once, then the work."""

from __future__ import annotations

import hmac
import json
from collections.abc import Sequence
from dataclasses import dataclass

from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import Response

from waymark.errors import StoreNotUsable
from waymark.gateway.channels.intake import Intake
from waymark.gateway.channels.telegram.channel import Telegram
from waymark.gateway.channels.telegram.updates import callback_id, read_update, update_number
from waymark.gateway.journal import journal
from waymark.gateway.refusals import Refusal

PATH = "/channels/telegram"
SECRET_HEADER = "x-telegram-bot-api-secret-token"  # noqa: S105 - the name of a header
MOST_BYTES = 262_144
"""An update is a few kilobytes; one over this is none of Telegram's."""


@dataclass(frozen=True)
class Webhook:
    """Takes updates. `secrets`: the one in use first, and those that were in use a while ago."""

    telegram: Telegram
    intake: Intake
    secrets: Sequence[str]

    async def __call__(self, request: Request) -> Response:
        """200 for whatever Telegram itself sends; sent again, a broken update would be no better."""
        if not self._knows(request.headers.get(SECRET_HEADER, "")):
            raise Refusal(401, "not_ours")
        body = await _body(request)
        update = read_update(body)
        if update is None:
            number = update_number(body)
            if number is not None:
                self.intake.sequence.skip(number)
            journal().info("update.ignored", channel=self.telegram.name)
            return Response(status_code=200)
        try:
            await self.intake.accept(update)
        except StoreNotUsable:
            raise Refusal(503, "unavailable", retry_after=5) from None
        pressed = callback_id(body)
        work = None if pressed is None else BackgroundTask(self.telegram.acknowledge, pressed)
        return Response(status_code=200, background=work)

    def _knows(self, given: str) -> bool:
        """Whether the secret is one of ours; every one is compared, in constant time, on bytes."""
        raw = given.encode("utf-8", "surrogateescape")
        found = [hmac.compare_digest(raw, secret.encode()) for secret in self.secrets if secret]
        return any(found)


async def _body(request: Request) -> object:
    """The JSON value; None when it is none, or too large to be an update."""
    raw = b""
    async for chunk in request.stream():
        raw += chunk
        if len(raw) > MOST_BYTES:
            return None
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        return None
