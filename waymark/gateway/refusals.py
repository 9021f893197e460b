"""What the gateway refuses: a status, a code for programs and a sentence for people."""

from __future__ import annotations

import asyncio
from typing import TypeVar

from starlette.requests import Request
from starlette.responses import JSONResponse

from waymark.gateway.journal import journal
from waymark.wording.phrases import phrase

T = TypeVar("T")


class Refusal(Exception):
    """A request that is answered with an error. `code` names the phrase `gateway.errors.<code>` too."""

    def __init__(self, status: int, code: str, *, retry_after: int | None = None) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.retry_after = retry_after


def malformed() -> Refusal:
    """The request is not one of ours."""
    return Refusal(400, "malformed")


def not_known() -> Refusal:
    """The token is missing, forged, expired, or its conversation is erased."""
    return Refusal(401, "session_ended")


def refused_response(refusal: Refusal) -> JSONResponse:
    """The error object of docs/reference/gateway.md, with a Retry-After header where waiting helps."""
    error: dict[str, object] = {
        "code": refusal.code,
        "message": phrase(f"gateway.errors.{refusal.code}"),
    }
    headers = {}
    if refusal.retry_after is not None:
        error["retry_after"] = refusal.retry_after
        headers["Retry-After"] = str(refusal.retry_after)
    if refusal.status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return JSONResponse({"error": error}, refusal.status, headers)


async def on_refusal(request: Request, error: Exception) -> JSONResponse:
    """Starlette's handler for a Refusal."""
    if not isinstance(error, Refusal):
        raise error
    request.app.state.services.metrics.refused.labels(error.code).inc()
    return refused_response(error)


async def on_store_away(request: Request, error: Exception) -> JSONResponse:
    """Starlette's handler for a database that does not answer: nothing was taken, and soon it may be."""
    journal().error("request.store_away", path=request.url.path, error=type(error).__name__)
    return await on_refusal(request, Refusal(503, "unavailable", retry_after=2))


def was_busy(turn: asyncio.Task[T]) -> bool:
    """Whether a turn was refused only because too many are under way."""
    error = turn.exception() if turn.done() and not turn.cancelled() else None
    return isinstance(error, Refusal) and error.code == "busy"
