"""The channels of a running gateway: those that the settings configure, from start to stop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress

from aiohttp import ClientSession
from sqlalchemy.engine import Engine
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from waymark import wiring
from waymark.conversations.alerts import AlertStore
from waymark.conversations.channel_chats import ChatStore
from waymark.conversations.channel_inbox import Inbox
from waymark.conversations.resume_codes import ResumeCodes
from waymark.conversations.sealing import Seal
from waymark.errors import StoreNotUsable
from waymark.gateway.channels import sms, telegram, whatsapp
from waymark.gateway.channels.connected import Connected, Receive
from waymark.gateway.channels.intake import Intake
from waymark.gateway.channels.parts import Parts
from waymark.gateway.channels.sending import Pause
from waymark.gateway.journal import journal
from waymark.gateway.refusals import Refusal
from waymark.gateway.services import Services
from waymark.gateway.tokens import Clock

SWEEP_SECONDS = 30.0

CONNECTORS = (telegram.connect, whatsapp.connect, sms.connect)
"""Another channel is one more line here: from the parts to a Connected, None when it is not configured."""

PATHS = (telegram.PATH, whatsapp.PATH, sms.PATH)


@asynccontextmanager
async def running_channels(
    services: Services, engine: Engine, *, clock: Clock, pause: Pause, news_seconds: float
) -> AsyncIterator[Mapping[str, Receive]]:
    """Runs the configured channels while the block runs; gives who takes the calls, by path."""
    async with ClientSession(trust_env=False) as http:
        seal = Seal(services.settings.secret_key)
        alerts = AlertStore(engine)
        parts = Parts(
            services=services,
            http=http,
            seal=seal,
            store=ChatStore(engine),
            inbox=Inbox(engine),
            alerts=alerts,
            codes=ResumeCodes(engine, seal),
            make_judge=lambda: wiring.alert_judge(services.settings, alerts, clock().date()),
            clock=clock,
            pause=pause,
        )
        connected = [found for connect in CONNECTORS if (found := connect(parts)) is not None]
        for channel in connected:
            services.sessions.on_change.append(channel.intake.said_in)
            searches = channel.intake.commands.searches
            services.wishes.by_channel[searches.channel] = searches.taken_up
            await _resumed(channel.intake)
        own = [asyncio.create_task(_sweep(connected)), asyncio.create_task(_news(connected, news_seconds))]
        try:
            yield {channel.path: channel.receive for channel in connected}
        finally:
            for task in own:
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task
            for channel in connected:
                await channel.intake.stop()


def channel_routes() -> list[Route]:
    """The addresses that platforms call; a channel that is not configured answers 404."""
    return [Route(path, _receive, methods=["POST"]) for path in PATHS]


async def _receive(request: Request) -> Response:
    receive: Receive | None = request.app.state.channels.get(request.url.path)
    if receive is None:
        raise Refusal(404, "not_found")
    return await receive(request)


async def _resumed(intake: Intake) -> None:
    try:
        await intake.resume()
    except StoreNotUsable:
        journal().error("channel.not_resumed", channel=intake.channel.name)


async def _sweep(connected: list[Connected]) -> None:
    while connected:
        await asyncio.sleep(SWEEP_SECONDS)
        for channel in connected:
            try:
                await channel.intake.sweep()
            except StoreNotUsable:
                journal().error("channel.not_swept", channel=channel.intake.channel.name)


async def _news(connected: list[Connected], seconds: float) -> None:
    """Sends the news of saved searches as it is composed; one failed round must not end the next."""
    while connected and connected[0].intake.commands.searches.is_on:
        for channel in connected:
            try:
                await channel.intake.commands.searches.send_due()
            except Exception as error:  # whatever it is, the next round must still come
                journal().error(
                    "news.failed", channel=channel.intake.channel.name, error=type(error).__name__
                )
        await asyncio.sleep(seconds)
