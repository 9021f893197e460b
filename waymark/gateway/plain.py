"""The conversation as plain HTML forms: for people without JavaScript, one page a turn, no cookie."""

from __future__ import annotations

import uuid
from collections.abc import Awaitable, Callable, Mapping

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from waymark.conversations.erasure import ErasureReceipt
from waymark.conversations.messages import MessageType
from waymark.conversations.session import Session
from waymark.errors import WaymarkError
from waymark.gateway.chat import open_conversation, services_of
from waymark.gateway.journal import journal
from waymark.gateway.live import Live
from waymark.gateway.pages import page
from waymark.gateway.reading import Said, read_form, read_said
from waymark.gateway.refusals import Refusal
from waymark.gateway.replies import erased_words
from waymark.gateway.services import Services
from waymark.wording.phrases import phrase

_ROOM_FOR_FORM = 4
"""A form writes one character of another alphabet as up to twelve, where JSON needs three bytes."""


async def plain_start(request: Request) -> HTMLResponse:
    """GET /plain: what this is, and the button that opens a conversation."""
    return page("plain_start.html", error=None)


async def plain_chat(request: Request) -> Response:
    """POST /plain/chat: does what the form asks and shows the whole conversation."""
    services = services_of(request)
    try:
        form = await read_form(request, at_most=services.settings.body_limit * _ROOM_FOR_FORM)
        if not form.get("token"):
            session, token = await open_conversation(services, request)
            return await _shown(services, session, token)
        live = await services.sessions.find(services.tokens.read(form["token"]))
    except Refusal as refusal:
        return page("plain_start.html", refusal.status, error=phrase(f"gateway.errors.{refusal.code}"))
    return await _done(services, live, form)


async def _done(services: Services, live: Live, form: Mapping[str, str]) -> Response:
    try:
        act = next((_ACTS[name] for name in form if name in _ACTS), _look)
        return await act(services, live, form)
    except Refusal as refusal:
        services.metrics.refused.labels(refusal.code).inc()
        words = phrase(f"gateway.errors.{refusal.code}")
        return await _shown(services, live.session, form["token"], words, status=refusal.status)
    except WaymarkError as error:
        journal().error("plain.not_done", error=type(error).__name__)
        words = phrase("gateway.errors.unavailable")
        return await _shown(services, live.session, form["token"], words, status=503)


async def _look(services: Services, live: Live, form: Mapping[str, str]) -> Response:
    return await _shown(services, live.session, form["token"])


async def _say(services: Services, live: Live, form: Mapping[str, str]) -> Response:
    """A typed message or a pressed button; the same form sent twice is answered once."""
    what = "button_id" if "button_id" in form else "text"
    said: Said = read_said({"client_message_id": form.get("client_message_id", ""), what: form[what]})
    outcome = await services.turns.take(live, said)
    if outcome is not None and outcome.erased is not None:
        services.metrics.erased.inc()
        return _erased(outcome.erased)
    waits = outcome is None or outcome.is_waiting
    return await _shown(services, live.session, form["token"], phrase("plain.waiting") if waits else None)


async def _save(services: Services, live: Live, form: Mapping[str, str]) -> Response:
    nct_id = form.get("save") or form.get("unsave", "")
    if not live.session.has_shown(nct_id):
        raise Refusal(400, "trial_not_shown")
    async with services.sessions.change(live):
        live.session.save_trial(nct_id, is_saved="save" in form)
        await services.sessions.save(live)
    return await _shown(services, live.session, form["token"])


async def _sheet(services: Services, live: Live, form: Mapping[str, str]) -> Response:
    opened = await services.sheets.open(live.session)
    return RedirectResponse(str(opened["url"]), 303)


async def _ask_to_erase(services: Services, live: Live, form: Mapping[str, str]) -> Response:
    return page("plain_erase.html", token=form["token"], receipt=None)


async def _erase(services: Services, live: Live, form: Mapping[str, str]) -> Response:
    receipt = await services.erasing.erase(live)
    services.metrics.erased.inc()
    return _erased(receipt)


def _erased(receipt: ErasureReceipt) -> Response:
    return page("plain_erase.html", token=None, receipt=erased_words("plain", receipt))


_ACTS: Mapping[str, Callable[[Services, Live, Mapping[str, str]], Awaitable[Response]]] = {
    "ask_to_erase": _ask_to_erase,
    "erase": _erase,
    "sheet": _sheet,
    "save": _save,
    "unsave": _save,
    "button_id": _say,
    "text": _say,
}


async def _shown(
    services: Services, session: Session, token: str, notice: str | None = None, *, status: int = 200
) -> HTMLResponse:
    """Everything said so far, newest last, with a form for what comes next.

    Lines on who can join, in words, are left out: the card before them has each.
    """
    messages = [one for one in session.messages if one.trial or one.type is not MessageType.CRITERIA]
    return page(
        "plain_chat.html",
        status,
        token=token,
        messages=messages,
        newest=max((place for place, one in enumerate(messages) if one.author == "person"), default=0),
        standing=await services.standings.record(session),
        notice=notice,
        client_message_id=str(uuid.uuid4()),
    )
