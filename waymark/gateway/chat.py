"""The chat's four requests: open, say, look back, erase."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse

from waymark.conversations.erasure import ErasureReceipt
from waymark.conversations.messages import Message, message_to_record
from waymark.conversations.session import Session
from waymark.errors import StoreNotUsable
from waymark.gateway.journal import hashed, journal
from waymark.gateway.live import Live, Outcome
from waymark.gateway.reading import read_body, read_opening, read_said, read_token
from waymark.gateway.refusals import Refusal
from waymark.gateway.replies import Replies
from waymark.gateway.services import Services
from waymark.wording.phrases import TERMS_VERSION


async def open_session(request: Request) -> JSONResponse:
    """POST /chat/session: a token, and the opening with the question of consent."""
    services = _services(request)
    read_opening(await read_body(request, at_most=services.settings.body_limit))
    services.rates.count_opening(request.client.host if request.client else "unknown")
    session_id, token, expires_at = services.tokens.issue()
    session = Session(id=session_id, expires_at=expires_at)
    opening = Replies(services.button_ids, session).opening()
    session.add(opening)
    services.sessions.open(session)
    journal().info("session.opened", session=hashed(session_id))
    body = {"token": token, "expires_at": expires_at.isoformat(), "messages": _records([opening])}
    return JSONResponse(body, 201)


async def say(request: Request) -> JSONResponse:
    """POST /chat/message: the answer, or 202 while it is still being made."""
    services = _services(request)
    live = await _live(request)
    said = read_said(await read_body(request, at_most=services.settings.body_limit))
    outcome = await services.turns.take(live, said)
    if outcome is None:
        slower = Replies(services.button_ids, live.session).notice("gateway.takes_longer")
        return JSONResponse({"pending": True, "messages": _records([slower])}, 202)
    return JSONResponse(_said(live, outcome))


async def history(request: Request) -> JSONResponse:
    """GET /chat/history: everything said so far; `waiting` tells that more will come by itself."""
    live = await _live(request)
    session = live.session
    is_waiting = bool(live.turns) or (bool(session.waiting) and not session.is_paused)
    return JSONResponse(
        {
            "messages": _records(session.messages),
            "waiting": is_waiting,
            "consented": session.has_agreed_to(TERMS_VERSION),
        }
    )


async def erase(request: Request) -> JSONResponse:
    """DELETE /chat/session: the conversation is gone; a receipt without content."""
    live = await _live(request)
    try:
        receipt = await _services(request).erasing.erase(live)
    except StoreNotUsable:
        raise Refusal(503, "erase_later", retry_after=30) from None
    return JSONResponse(_receipt(receipt))


def _services(request: Request) -> Services:
    services = request.app.state.services
    if not isinstance(services, Services):
        raise TypeError("the gateway is not running")
    return services


async def _live(request: Request) -> Live:
    services = _services(request)
    return await services.sessions.find(services.tokens.read(read_token(request)))


def _said(live: Live, outcome: Outcome) -> dict[str, object]:
    body: dict[str, object] = {
        "messages": _records(outcome.messages),
        "waiting": outcome.is_waiting,
        "consented": live.session.has_agreed_to(TERMS_VERSION),
    }
    return body if outcome.erased is None else {**body, "erased": _receipt(outcome.erased)}


def _receipt(receipt: ErasureReceipt) -> dict[str, str]:
    return {"receipt": receipt.receipt, "erased_at": receipt.erased_at.isoformat(timespec="seconds")}


def _records(messages: tuple[Message, ...] | list[Message]) -> list[dict[str, object]]:
    return [dict(message_to_record(message)) for message in messages]
