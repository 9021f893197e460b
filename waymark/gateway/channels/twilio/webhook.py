"""The address that Twilio calls: the signature first, then 200 at once, then the work."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from waymark.errors import StoreNotUsable
from waymark.gateway.channels.intake import Intake
from waymark.gateway.channels.twilio.signature import is_signed
from waymark.gateway.channels.twilio.updates import read_form, read_message
from waymark.gateway.channels.update import Update
from waymark.gateway.journal import journal
from waymark.gateway.refusals import Refusal

SIGNATURE_HEADER = "x-twilio-signature"
MOST_BYTES = 65_536
"""A message is a few kilobytes with all its fields."""

_NO_ANSWER = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
"""Answers go over the REST API, so that they can be sent late and again."""


@dataclass(frozen=True)
class Webhook:
    """Takes messages; `url` is the public address that Twilio signs."""

    intake: Intake
    url: str
    account: str
    auth_token: str

    async def __call__(self, request: Request) -> Response:
        """200 for whatever Twilio itself sends; 401 for anyone else."""
        form = read_form(await _body(request))
        query = f"?{request.url.query}" if request.url.query else ""
        signature = request.headers.get(SIGNATURE_HEADER, "")
        if not is_signed(form, signature, url=self.url + query, auth_token=self.auth_token):
            raise Refusal(401, "not_ours")
        update = read_message(form, self.account)
        if update is None:
            journal().info("update.ignored", channel=self.intake.channel.name)
        else:
            await self._accept(update)
        return Response(_NO_ANSWER, media_type="text/xml")

    async def _accept(self, update: Update) -> None:
        try:
            await self.intake.accept(update)
        except StoreNotUsable:
            raise Refusal(503, "unavailable", retry_after=5) from None


async def _body(request: Request) -> bytes:
    raw = b""
    async for chunk in request.stream():
        raw += chunk
        if len(raw) > MOST_BYTES:
            raise Refusal(413, "too_long")
    return raw
