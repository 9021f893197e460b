"""The gateway as an ASGI application: its routes and what surrounds them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from waymark import __version__
from waymark.conversations.resume_codes import ResumeCodes
from waymark.conversations.sealing import Seal
from waymark.errors import StoreNotUsable
from waymark.gateway.building import build_services
from waymark.gateway.channels.running import Running, channel_routes, running_channels
from waymark.gateway.channels.sending import Pause
from waymark.gateway.chat import erase, history, open_session, open_sheet, save_trial, say
from waymark.gateway.concerns import FindCountry
from waymark.gateway.countries import CountryFinder
from waymark.gateway.door import Door, origins_of
from waymark.gateway.ear import listen_first
from waymark.gateway.mailing.pages import news_routes
from waymark.gateway.plain import plain_chat, plain_start
from waymark.gateway.preparing import prepare
from waymark.gateway.refusals import Refusal, on_refusal, on_store_away, refused_response
from waymark.gateway.resuming import resume
from waymark.gateway.services import Services, running
from waymark.gateway.sheet_pages import show_sheet
from waymark.gateway.tokens import Clock, utc_now
from waymark.gateway.widget_builds import keep_build, widget_build
from waymark.settings import Settings
from waymark.store.engine import open_engine
from waymark.vocabulary.vocabulary import spoken_vocabulary

STATIC = Path(__file__).parent / "static"
LOOK_FOR_RASA_SECONDS = 2.0
NEWS_AFTER = 10  # looks for Rasa between two looks for news to send


def create_app(
    settings: Settings,
    *,
    clock: Clock = utc_now,
    find_country: FindCountry | None = None,
    look_for_rasa_seconds: float = LOOK_FOR_RASA_SECONDS,
    pause: Pause = asyncio.sleep,
) -> Starlette:
    """The application. Raises StoreNotUsable when the conversations database cannot be opened."""
    keep_build(settings.var_dir)
    countries = CountryFinder(settings.conversations_database)
    services = build_services(
        settings, clock=clock, find_country=find_country or countries, pause=look_for_rasa_seconds
    )

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with running(services), _channels(services, clock, pause, look_for_rasa_seconds) as channels:
            app.state.services, app.state.channels = services, channels.receivers
            app.state.mail = channels.mail
            app.state.resume_codes = _codes(services)
            tables = (countries.prepare, services.standings.prepare, spoken_vocabulary)
            steps = (listen_first, *(tables if find_country is None else ()))
            asyncio.get_running_loop().run_in_executor(None, prepare, steps)
            yield

    return Starlette(
        routes=[*site_routes(), *channel_routes(), *news_routes()],
        middleware=[
            Middleware(Door, origins=origins_of(settings), metrics=services.metrics, traces=services.traces)
        ],
        exception_handlers={
            Refusal: on_refusal,
            StoreNotUsable: on_store_away,
            HTTPException: _on_http_error,
        },
        lifespan=lifespan,
    )


def _codes(services: Services) -> ResumeCodes:
    engine = open_engine(services.settings.conversations_database)
    return ResumeCodes(engine, Seal(services.settings.secret_key))


def _channels(
    services: Services, clock: Clock, pause: Pause, seconds: float
) -> AbstractAsyncContextManager[Running]:
    engine = open_engine(services.settings.conversations_database)
    return running_channels(services, engine, clock=clock, pause=pause, news_seconds=seconds * NEWS_AFTER)


def site_routes() -> list[Route | Mount]:
    """What a website and its visitors use; docs/reference/openapi.yml describes each."""
    return [
        Route("/", _demo),
        Route("/health", _health),
        Route("/ready", _ready),
        Route("/metrics", _metrics),
        Route("/chat/session", open_session, methods=["POST"]),
        Route("/chat/session", erase, methods=["DELETE"]),
        Route("/chat/message", say, methods=["POST"]),
        Route("/chat/history", history, methods=["GET"]),
        Route("/chat/saved", save_trial, methods=["POST"]),
        Route("/chat/sheet", open_sheet, methods=["POST"]),
        Route("/chat/resume", resume, methods=["POST"]),
        Route("/sheet/{link}", show_sheet),
        Route("/plain", plain_start),
        Route("/plain/chat", plain_chat, methods=["POST"]),
        Route("/widget/v1-{digest}/waymark.js", widget_build),
        Mount("/widget", StaticFiles(directory=STATIC / "widget")),
        Mount("/demo", StaticFiles(directory=STATIC / "demo")),
        Mount("/pages", StaticFiles(directory=STATIC / "pages")),
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


async def _metrics(request: Request) -> Response:
    """For Prometheus on a listed address; to anyone else there is nothing here."""
    services = request.app.state.services
    if request.client is None or request.client.host not in services.settings.metrics_from:
        raise Refusal(404, "not_found")
    return Response(services.metrics.text(), headers={"Content-Type": services.metrics.content_type})


async def _on_http_error(request: Request, error: Exception) -> JSONResponse:
    """Starlette's own errors (no such page, no such method) in the shape of ours."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    code = {404: "not_found", 405: "not_found"}.get(status, "malformed")
    return refused_response(Refusal(status, code))
