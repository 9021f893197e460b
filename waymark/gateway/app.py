"""The gateway as an ASGI application: its routes and what surrounds them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from waymark import __version__
from waymark.gateway.channels.connected import Receive
from waymark.gateway.channels.running import channel_routes, running_channels
from waymark.gateway.channels.sending import Pause
from waymark.gateway.chat import erase, history, open_session, say
from waymark.gateway.concerns import FindCountry
from waymark.gateway.countries import CountryFinder
from waymark.gateway.door import Door, origins_of
from waymark.gateway.refusals import Refusal, on_refusal, refused_response
from waymark.gateway.services import Services, build_services, running
from waymark.gateway.tokens import Clock, utc_now
from waymark.settings import Settings
from waymark.store.engine import open_engine

STATIC = Path(__file__).parent / "static"
LOOK_FOR_RASA_SECONDS = 2.0


def create_app(
    settings: Settings,
    *,
    clock: Clock = utc_now,
    find_country: FindCountry | None = None,
    look_for_rasa_seconds: float = LOOK_FOR_RASA_SECONDS,
    pause: Pause = asyncio.sleep,
) -> Starlette:
    """The application. Raises StoreNotUsable when the conversations database cannot be opened."""
    countries = CountryFinder(settings.conversations_database)
    services = build_services(
        settings, clock=clock, find_country=find_country or countries, pause=look_for_rasa_seconds
    )

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with running(services), _channels(services, clock, pause) as channels:
            app.state.services, app.state.channels = services, channels
            if find_country is None:
                asyncio.get_running_loop().run_in_executor(None, countries.prepare)
            yield

    return Starlette(
        routes=_routes(),
        middleware=[Middleware(Door, origins=origins_of(settings))],
        exception_handlers={Refusal: on_refusal, HTTPException: _on_http_error},
        lifespan=lifespan,
    )


def _channels(
    services: Services, clock: Clock, pause: Pause
) -> AbstractAsyncContextManager[Mapping[str, Receive]]:
    engine = open_engine(services.settings.conversations_database)
    return running_channels(services, engine, clock=clock, pause=pause)


def _routes() -> list[Route | Mount]:
    return [
        Route("/", _demo),
        Route("/health", _health),
        Route("/ready", _ready),
        Route("/chat/session", open_session, methods=["POST"]),
        Route("/chat/session", erase, methods=["DELETE"]),
        Route("/chat/message", say, methods=["POST"]),
        Route("/chat/history", history, methods=["GET"]),
        *channel_routes(),
        Mount("/widget", StaticFiles(directory=STATIC / "widget")),
        Mount("/demo", StaticFiles(directory=STATIC / "demo")),
    ]


async def _demo(request: Request) -> FileResponse:
    return FileResponse(STATIC / "demo" / "index.html")


async def _health(request: Request) -> JSONResponse:
    return JSONResponse({"status": "ok", "version": __version__})


async def _ready(request: Request) -> JSONResponse:
    parts = await request.app.state.services.is_ready()
    is_ready = all(parts.values())
    status = "ready" if is_ready else "not_ready"
    return JSONResponse({"status": status, "parts": parts}, 200 if is_ready else 503)


async def _on_http_error(request: Request, error: Exception) -> JSONResponse:
    """Starlette's own errors (no such page, no such method) in the shape of ours."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    code = {404: "not_found", 405: "not_found"}.get(status, "malformed")
    return refused_response(Refusal(status, code))
