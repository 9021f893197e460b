"""Who may knock, and what every answer carries: the origin list and the security headers."""

from __future__ import annotations

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from waymark.gateway.journal import journal
from waymark.gateway.refusals import Refusal, refused_response
from waymark.settings import Settings

# No inline script or style, nothing from elsewhere, and the page in nobody's frame.
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
)
_ALWAYS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}
_EMBEDDABLE = "/widget/"
_ALLOWED = {
    "Access-Control-Allow-Methods": "GET, POST, DELETE",
    "Access-Control-Allow-Headers": "Authorization, Content-Type",
    "Access-Control-Max-Age": "600",
}


def origins_of(settings: Settings) -> frozenset[str]:
    """The listed websites, and the gateway's own page under each name of its address."""
    hosts = {settings.gateway_host, "127.0.0.1", "localhost"}
    own = {f"http://{host}:{settings.gateway_port}" for host in hosts}
    return frozenset(own | set(settings.allowed_origins))


class Door:
    """The outermost layer: refuses unlisted origins, adds headers, and lets no traceback out."""

    def __init__(self, app: ASGIApp, origins: frozenset[str]) -> None:
        self._app = app
        self._origins = origins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        origin = Headers(scope=scope).get("origin")
        is_chat = scope["path"].startswith("/chat/")
        allowed = origin if origin in self._origins else None

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                _add_headers(MutableHeaders(scope=message), scope["path"], allowed)
            await send(message)

        answer = self._at_once(scope, is_chat=is_chat, is_listed=origin is None or allowed is not None)
        if answer is not None:
            await answer(scope, receive, send_with_headers)
            return
        await self._guarded(scope, receive, send_with_headers)

    def _at_once(self, scope: Scope, *, is_chat: bool, is_listed: bool) -> Response | None:
        """A refusal, or the answer to a browser that asks before it calls; None to go on."""
        if not is_chat:
            return None
        if not is_listed:
            return refused_response(Refusal(403, "origin_not_listed"))
        return Response(status_code=204, headers=_ALLOWED) if scope["method"] == "OPTIONS" else None

    async def _guarded(self, scope: Scope, receive: Receive, send: Send) -> None:
        has_started = False

        async def watched(message: Message) -> None:
            nonlocal has_started
            has_started = True
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as error:  # its words and traceback may quote a person, so only its kind is logged
            journal().error("request.failed", path=scope["path"], error=type(error).__name__)
            if not has_started:
                await refused_response(Refusal(500, "our_fault"))(scope, receive, send)


def _add_headers(headers: MutableHeaders, path: str, allowed_origin: str | None) -> None:
    for name, value in _ALWAYS.items():
        headers.setdefault(name, value)
    headers["Vary"] = "Origin"
    if path.startswith(_EMBEDDABLE):
        headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        headers["Access-Control-Allow-Origin"] = "*"
    elif allowed_origin is not None:
        headers["Access-Control-Allow-Origin"] = allowed_origin
