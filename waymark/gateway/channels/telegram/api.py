"""Calls the Bot API; whatever comes back, an error page too, becomes a result or one of three refusals."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping

from aiohttp import ClientError, ClientSession, ClientTimeout

from waymark.conversations.messages import Json, Record
from waymark.gateway.channels.channel import NotAccepted, TryLater, Unreachable

SECONDS = ClientTimeout(total=20)
MOST_BYTES = 1_000_000

# What the Bot API says (400) of a chat that nothing can be sent to; a blocked bot gets 403.
_GONE = ("chat not found", "user not found", "user is deactivated", "peer_id_invalid", "bot was blocked")


class BotApi:
    """One bot. Its token stands in every address, so no address is ever logged or put in an error."""

    def __init__(self, http: ClientSession, *, base: str, token: str) -> None:
        self._http = http
        self._base = f"{base}/bot{token}"

    async def call(self, method: str, parameters: Record) -> Json:
        """The result. Raises TryLater, Unreachable, NotAccepted; their words never hold the token."""
        try:
            async with self._http.post(
                f"{self._base}/{method}", json=parameters, timeout=SECONDS, allow_redirects=False
            ) as response:
                status, raw = response.status, await response.content.read(MOST_BYTES)
        except (ClientError, asyncio.TimeoutError, OSError) as error:
            raise TryLater(f"{method}: {type(error).__name__}") from None
        return _result(method, status, _object(raw))


def _object(raw: bytes) -> Mapping[str, Json]:
    """The JSON object; empty for an HTML error page and anything else that is none."""
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _result(method: str, status: int, answer: Mapping[str, Json]) -> Json:
    if status == 200 and answer.get("ok") is True:
        return answer.get("result")
    said = str(answer.get("description", "")).lower()
    if status == 429:
        raise TryLater(f"{method}: 429", seconds=_retry_after(answer))
    if status == 403 or (status == 400 and any(sign in said for sign in _GONE)):
        raise Unreachable(f"{method}: {status}")
    if status == 400 and answer:
        raise NotAccepted(f"{method}: 400")
    raise TryLater(f"{method}: {status}")


def _retry_after(answer: Mapping[str, Json]) -> float | None:
    parameters = answer.get("parameters")
    seconds = parameters.get("retry_after") if isinstance(parameters, dict) else None
    is_number = isinstance(seconds, (int, float)) and not isinstance(seconds, bool)
    return float(str(seconds)) if is_number else None
