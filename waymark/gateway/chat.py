"""The chat's requests: open, say, look back, put a trial aside, print, erase."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse

from waymark.conversations.erasure import ErasureReceipt
from waymark.conversations.messages import Message, message_to_record
from waymark.conversations.session import Session
from waymark.errors import StoreNotUsable, WaymarkError
from waymark.gateway.journal import hashed, journal
from waymark.gateway.live import Live, Outcome
from waymark.gateway.reading import read_body, read_opening, read_said, read_saved, read_token
from waymark.gateway.refusals import Refusal
from waymark.gateway.replies import Replies
from waymark.gateway.services import Services
from waymark.wording.phrases import TERMS_VERSION


async def open_session(request: Request) -> JSONResponse:
    """POST /chat/session: a token, and the opening with the question of consent."""
    services = services_of(request)
    read_opening(await read_body(request, at_most=services.settings.body_limit))
    session, token = await open_conversation(services, request)
    expires_at = session.expires_at.isoformat()
    return JSONResponse(
        {"token": token, "expires_at": expires_at, "messages": _records(session.messages)}, 201
    )


async def open_conversation(services: Services, request: Request) -> tuple[Session, str]:
    """A new session with its opening said, and its token. Raises Refusal 429."""
    services.rates.count_opening(request.client.host if request.client else "unknown")
    session_id, token, expires_at = services.tokens.issue()
    session = Session(id=session_id, expires_at=expires_at)
    session.add(Replies(services.button_ids, session).opening())
    await services.sessions.save(services.sessions.open(session))
    services.metrics.opened.inc()
    journal().info("session.opened", session=hashed(session_id))
    return session, token


async def say(request: Request) -> JSONResponse:
    """POST /chat/message: the answer, or 202 while it is still being made."""
    services = services_of(request)
    live = await _live(request)
    said = read_said(await read_body(request, at_most=services.settings.body_limit))
    outcome = await services.turns.take(live, said)
    if outcome is None:
        services.metrics.pending.inc()
        slower = Replies(services.button_ids, live.session).notice("gateway.takes_longer")
        return JSONResponse({"pending": True, "messages": _records([slower])}, 202)
    return JSONResponse(await _said(services, live, outcome))


async def history(request: Request) -> JSONResponse:
    """GET /chat/history: everything said so far; `waiting` tells that more will come by itself."""
    live = await _live(request)
    session = live.session
    is_waiting = live.is_busy or (bool(session.waiting) and not session.is_paused)
    return JSONResponse(
        {
            "messages": _records(session.messages),
            "waiting": is_waiting,
            "consented": session.has_agreed_to(TERMS_VERSION),
            "standing": await services_of(request).standings.record(session),
        }
    )


async def save_trial(request: Request) -> JSONResponse:
    """POST /chat/saved: puts a trial aside for this visit, or takes it back.

    Raises Refusal 400 for a trial that was not shown.
    """
    services = services_of(request)
    live = await _live(request)
    put = read_saved(await read_body(request, at_most=services.settings.body_limit))
    if not live.session.has_shown(put.nct_id):
        raise Refusal(400, "trial_not_shown")
    async with services.sessions.change(live):
        live.session.save_trial(put.nct_id, is_saved=put.is_saved)
        await services.sessions.save(live)
    return JSONResponse({"saved": list(live.session.saved)})


async def open_sheet(request: Request) -> JSONResponse:
    """POST /chat/sheet: an address for the page for the doctor, open for a quarter of an hour.

    Raises Refusal 409 when there is nothing to print, 503 when a database does not answer.
    """
    live = await _live(request)
    try:
        return JSONResponse(await services_of(request).sheets.open(live.session), 201)
    except WaymarkError:
        raise Refusal(503, "unavailable", retry_after=30) from None


async def erase(request: Request) -> JSONResponse:
    """DELETE /chat/session: the conversation is gone; a receipt without content.

    Raises Refusal 503 when the database does not answer.
    """
    live = await _live(request)
    try:
        receipt = await services_of(request).erasing.erase(live)
    except StoreNotUsable:
        raise Refusal(503, "erase_later", retry_after=30) from None
    services_of(request).metrics.erased.inc()
    return JSONResponse(_receipt(receipt))


def services_of(request: Request) -> Services:
    """What the running gateway is made of."""
    services = request.app.state.services
    if not isinstance(services, Services):
        raise TypeError("the gateway is not running")
    return services


async def _live(request: Request) -> Live:
    services = services_of(request)
    return await services.sessions.find(services.tokens.read(read_token(request)))


async def _said(services: Services, live: Live, outcome: Outcome) -> dict[str, object]:
    body: dict[str, object] = {
        "messages": _records(outcome.messages),
        "waiting": outcome.is_waiting,
        "consented": live.session.has_agreed_to(TERMS_VERSION),
        "standing": await services.standings.record(live.session),
    }
    if outcome.erased is not None:
        services.metrics.erased.inc()
    return body if outcome.erased is None else {**body, "erased": _receipt(outcome.erased)}


def _receipt(receipt: ErasureReceipt) -> dict[str, str]:
    record = {"receipt": receipt.receipt, "erased_at": receipt.erased_at.isoformat(timespec="seconds")}
    if receipt.gone_by is not None:
        record["gone_by"] = receipt.gone_by.isoformat(timespec="seconds")
    return record


def _records(messages: tuple[Message, ...] | list[Message]) -> list[dict[str, object]]:
    return [dict(message_to_record(message)) for message in messages]
