"""POST /chat/resume: a code for going on with this conversation elsewhere, or the conversation of a code."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse

from waymark.conversations.resume_codes import LIFETIME, ResumeCodes
from waymark.errors import StoreNotUsable
from waymark.gateway.chat import services_of
from waymark.gateway.reading import read_body, read_token
from waymark.gateway.refusals import Refusal, malformed, not_known
from waymark.gateway.services import Services
from waymark.wording.phrases import TERMS_VERSION


async def resume(request: Request) -> JSONResponse:
    """With a token: 201 and a code, once the person agreed. With a code: the conversation's token.

    Raises Refusal 404 where the deployment keeps nobody, 409 before agreeing, 503 without the database.
    """
    services = services_of(request)
    if not services.settings.reach_me:
        raise Refusal(404, "not_found")
    body = await read_body(request, at_most=services.settings.body_limit)
    try:
        if "code" in body:
            return await _redeemed(request, services, body)
        return await _issued(request, services)
    except StoreNotUsable:
        raise Refusal(503, "unavailable", retry_after=5) from None


async def _issued(request: Request, services: Services) -> JSONResponse:
    live = await services.sessions.find(services.tokens.read(read_token(request)))
    if not live.session.has_agreed_to(TERMS_VERSION):
        raise Refusal(409, "agree_first")
    now = services.tokens.clock()
    code = await services.sessions.in_writer(lambda: _codes(request).issue(live.session.id, now))
    return JSONResponse({"code": code, "expires_at": (now + LIFETIME).isoformat(timespec="seconds")}, 201)


async def _redeemed(request: Request, services: Services, body: dict[str, object]) -> JSONResponse:
    code = body["code"]
    if not isinstance(code, str) or len(code) > 40 or body.keys() != {"code"}:
        raise malformed()
    services.rates.count_opening(request.client.host if request.client else "unknown")
    now = services.tokens.clock()
    session_id = await services.sessions.in_writer(lambda: _codes(request).redeem(code, now))
    if session_id is None:
        raise not_known()
    live = await services.sessions.find(session_id)
    token = services.tokens.of(session_id, live.session.expires_at)
    return JSONResponse({"token": token, "expires_at": live.session.expires_at.isoformat()})


def _codes(request: Request) -> ResumeCodes:
    codes = request.app.state.resume_codes
    if not isinstance(codes, ResumeCodes):
        raise TypeError("the gateway is not running")
    return codes
