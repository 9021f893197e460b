"""The console as an ASGI application: the pages, their style, and the ingest beside them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit

from argon2 import PasswordHasher
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from waymark import __version__
from waymark.console.door import Door
from waymark.console.judging import judge_today
from waymark.console.pages import PAGES
from waymark.console.rendering import FOLDER, refused
from waymark.console.services import Clock, JudgeToday, build_services, utc_now
from waymark.console.visits import guarded
from waymark.console.watch import watch
from waymark.errors import StoreNotUsable
from waymark.settings import Settings
from waymark.wording.phrases import phrase

LOOK_EVERY_SECONDS = 2.0


def create_app(
    settings: Settings,
    *,
    clock: Clock = utc_now,
    judge: JudgeToday = judge_today,
    hasher: PasswordHasher | None = None,
    look_every_seconds: float = LOOK_EVERY_SECONDS,
) -> Starlette:
    """The application. Raises StoreNotUsable when the conversations database cannot be opened."""
    services = build_services(settings, clock=clock, judge_today=judge, hasher=hasher)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        watching = asyncio.create_task(watch(services, every_seconds=look_every_seconds))
        yield
        watching.cancel()
        with suppress(asyncio.CancelledError):
            await watching

    app = Starlette(
        routes=[
            Route("/health", _health),
            Mount("/static", StaticFiles(directory=FOLDER / "static")),
            *(Route(page.path, guarded(page), methods=[page.method]) for page in PAGES),
        ],
        middleware=[Middleware(Door), Middleware(TrustedHostMiddleware, allowed_hosts=_hosts(settings))],
        exception_handlers={HTTPException: _on_http_error, StoreNotUsable: _on_store_error},
        lifespan=lifespan,
    )
    app.state.services = services
    return app


def _hosts(settings: Settings) -> list[str]:
    """Names under which we answer: another one would be a page that points its own name at us."""
    own = urlsplit(settings.console_address).hostname
    return ["127.0.0.1", "localhost", *([own] if own else [])]


async def _health(request: Request) -> JSONResponse:
    return JSONResponse({"status": "ok", "version": __version__})


async def _on_http_error(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    reason = "no_page" if status in {404, 405} else "malformed"
    return refused(status, phrase(f"console.refused.{reason}"))


async def _on_store_error(request: Request, error: Exception) -> Response:
    """The database is away; what staff wrote in a form is still in their browser."""
    return refused(503, phrase("console.refused.no_database"))
