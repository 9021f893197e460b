"""Sends messages through Twilio's REST API; whatever comes back is a success or one of our refusals."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping

from aiohttp import BasicAuth, ClientError, ClientSession, ClientTimeout

from waymark.conversations.messages import Json
from waymark.gateway.channels.channel import NotAccepted, TryLater, Unreachable, WindowClosed

SECONDS = ClientTimeout(total=20)
MOST_BYTES = 1_000_000

# Twilio's error codes (docs: Errors and Warnings Dictionary). Nobody is there: the number said STOP, is
# none, cannot get messages, or has no WhatsApp.
_GONE = frozenset({21211, 21214, 21217, 21610, 21612, 21614, 30003, 30005, 30006, 63003, 63024})
_WINDOW_CLOSED = frozenset({63016})
_TOO_OFTEN = frozenset({20429, 14107, 63018, 63038})


class TwilioApi:
    """One account. Neither the token nor a number is ever put in an error."""

    def __init__(self, http: ClientSession, *, base: str, account: str, auth_token: str) -> None:
        self._http = http
        self._url = f"{base}/2010-04-01/Accounts/{account}/Messages.json"
        self._auth = BasicAuth(account, auth_token)

    async def send(self, fields: Mapping[str, str]) -> None:
        """Sends a message. Raises TryLater, Unreachable, WindowClosed, NotAccepted."""
        try:
            async with self._http.post(
                self._url, data=dict(fields), auth=self._auth, timeout=SECONDS, allow_redirects=False
            ) as response:
                status, raw = response.status, await response.content.read(MOST_BYTES)
                wait = response.headers.get("Retry-After", "")
        except (ClientError, asyncio.TimeoutError, OSError) as error:
            raise TryLater(f"messages: {type(error).__name__}") from None
        _check(status, _code(raw), float(wait) if wait.isdigit() else None)


def _code(raw: bytes) -> int | None:
    """Twilio's error code; None for an HTML page and anything else without one."""
    try:
        value: Json = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    code = value.get("code") if isinstance(value, dict) else None
    return code if isinstance(code, int) else None


def _check(status: int, code: int | None, wait: float | None) -> None:
    if status in {200, 201}:
        return
    if status == 429 or code in _TOO_OFTEN:
        raise TryLater(f"messages: {status}", seconds=wait)
    if code in _GONE:
        raise Unreachable(f"messages: {code}")
    if code in _WINDOW_CLOSED:
        raise WindowClosed(f"messages: {code}")
    if status == 400 and code is not None:
        raise NotAccepted(f"messages: {code}")
    raise TryLater(f"messages: {status}")
