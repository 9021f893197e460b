"""Reads requests: bodies no larger than allowed, exactly the keys we know, nothing else."""

from __future__ import annotations

import json
from dataclasses import dataclass
from urllib.parse import parse_qsl
from uuid import UUID

from starlette.requests import Request

from waymark.gateway.refusals import Refusal, malformed, not_known


@dataclass(frozen=True)
class Said:
    """What a client sent: exactly one of a typed text and a pressed button.

    `is_again`: it was under way when the gateway was stopped, and may have reached the dialogue.
    `is_kept`: who brings it keeps it until it is answered.
    """

    client_message_id: str
    text: str | None = None
    button_id: str | None = None
    is_again: bool = False
    is_kept: bool = False


async def read_body(request: Request, *, at_most: int) -> dict[str, object]:
    """The JSON object of a request. Raises Refusal 413 over `at_most` bytes, 400 when it is none."""
    body = await _read_bytes(request, at_most=at_most)
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        raise malformed() from None
    if not isinstance(value, dict):
        raise malformed()
    return value


async def read_form(request: Request, *, at_most: int) -> dict[str, str]:
    """The fields of a plain form, each once. Raises Refusal 413 over `at_most` bytes, 400 when it is none."""
    body = await _read_bytes(request, at_most=at_most)
    try:
        pairs = parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=bool(body), max_num_fields=10)
    except ValueError:
        raise malformed() from None
    fields = dict(pairs)
    if len(fields) != len(pairs) or not all(map(_is_writable, fields.values())):
        raise malformed()
    return fields


def read_opening(body: dict[str, object]) -> None:
    """Checks {"locale"}. Raises Refusal 400 for any other key, as a session id of the client's own choice."""
    if body.keys() - {"locale"}:
        raise malformed()
    locale = body.get("locale", "en")
    if not isinstance(locale, str) or len(locale) > 35:
        raise malformed()


def read_said(body: dict[str, object]) -> Said:
    """Reads {"client_message_id", "text"} or {"client_message_id", "button_id"}. Raises Refusal 400."""
    wanted = {"client_message_id", "text"} if "text" in body else {"client_message_id", "button_id"}
    if body.keys() != wanted:
        raise malformed()
    values = {key: value for key, value in body.items() if isinstance(value, str) and _is_writable(value)}
    if values.keys() != wanted:
        raise malformed()
    return Said(_uuid(values["client_message_id"]), values.get("text"), values.get("button_id"))


@dataclass(frozen=True)
class Put:
    """A trial to put aside for this visit, or to take back."""

    nct_id: str
    is_saved: bool


def read_saved(body: dict[str, object]) -> Put:
    """Reads {"nct_id", "is_saved"}. Raises Refusal 400."""
    nct_id, is_saved = body.get("nct_id"), body.get("is_saved")
    if body.keys() != {"nct_id", "is_saved"} or not isinstance(is_saved, bool):
        raise malformed()
    if not isinstance(nct_id, str) or not nct_id.startswith("NCT") or len(nct_id) > 11:
        raise malformed()
    return Put(nct_id, is_saved)


def read_token(request: Request) -> str:
    """The bearer token. Raises Refusal 401 when there is none."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise not_known()
    return token.strip()


async def _read_bytes(request: Request, *, at_most: int) -> bytes:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > at_most:
            raise Refusal(413, "too_long")
    return body


def _uuid(text: str) -> str:
    try:
        return str(UUID(text))
    except ValueError:
        raise malformed() from None


def _is_writable(text: str) -> bool:
    """False for half a surrogate pair: JSON can spell it, and nothing can store it."""
    return not any("\ud800" <= char <= "\udfff" for char in text)
