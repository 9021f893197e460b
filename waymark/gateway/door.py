"""Who may knock, and what every answer carries: the origin list and the security headers."""

from __future__ import annotations

import time
from contextlib import AbstractContextManager, nullcontext
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from waymark.gateway.journal import journal
from waymark.gateway.metrics import Metrics
from waymark.gateway.refusals import Refusal, refused_response
from waymark.processes.tracing import Traces
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
_STATIC = ("/widget/", "/demo/", "/pages/")
_CHAT = {f"/chat/{name}" for name in ("session", "message", "history", "saved", "sheet", "resume")}
_ROUTES = frozenset(_CHAT | {"/", "/health", "/ready", "/metrics", "/plain", "/plain/chat"})
_METHODS = frozenset({"GET", "HEAD", "POST", "DELETE", "OPTIONS"})
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

    def __init__(self, app: ASGIApp, origins: frozenset[str], metrics: Metrics, traces: Traces) -> None:
        self._app = app
        self._origins = origins
        self._metrics = metrics
        self._traces = traces

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        origin = headers.get("origin")
        allowed = origin if origin in self._origins else None
        begun_at = time.perf_counter()

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                _add_headers(MutableHeaders(scope=message), scope["path"], allowed)
                self._count(scope, message["status"], time.perf_counter() - begun_at)
            await send(message)

        is_own = scope["path"].startswith(("/plain", "/news")) and _is_same_site(origin, headers.get("host"))
        answer = self._at_once(scope, is_listed=origin is None or allowed is not None or is_own)
        if answer is not None:
            await answer(scope, receive, send_with_headers)
            return
        with self._span(scope):
            await self._guarded(scope, receive, send_with_headers)

    def _span(self, scope: Scope) -> AbstractContextManager[None]:
        """A new trace for what people ask; nobody outside says to which one it belongs."""
        route = route_of(scope["path"])
        is_asked = route.startswith(("/chat/", "/plain")) and scope["method"] in _METHODS
        return self._traces.span(f"{scope['method']} {route}") if is_asked else nullcontext()

    def _count(self, scope: Scope, status: int, seconds: float) -> None:
        method = scope["method"] if scope["method"] in _METHODS else "other"
        self._metrics.observe(route=route_of(scope["path"]), method=method, status=status, seconds=seconds)

    def _at_once(self, scope: Scope, *, is_listed: bool) -> Response | None:
        """A refusal, or the answer to a browser that asks before it calls; None to go on."""
        if not scope["path"].startswith(("/chat/", "/plain")):
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


def route_of(path: str) -> str:
    """The pattern of a path, so that no address of a person's page is ever counted by itself."""
    if path in _ROUTES:
        return path
    kinds = (*_STATIC, "/sheet/")
    return next((kind for kind in kinds if path.startswith(kind)), "other")


def _is_same_site(origin: str | None, host: str | None) -> bool:
    return origin is not None and host is not None and urlsplit(origin).netloc == host


def _add_headers(headers: MutableHeaders, path: str, allowed_origin: str | None) -> None:
    if path.startswith(_STATIC):
        headers.setdefault("Cache-Control", "no-cache")
    for name, value in _ALWAYS.items():
        headers.setdefault(name, value)
    headers["Vary"] = "Origin"
    if path.startswith(_EMBEDDABLE):
        headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        headers["Access-Control-Allow-Origin"] = "*"
    elif allowed_origin is not None:
        headers["Access-Control-Allow-Origin"] = allowed_origin
