"""The channels of a running gateway: those that the settings configure, from start to stop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from aiohttp import ClientSession
from sqlalchemy.engine import Engine
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from waymark import wiring
from waymark.alerts.judging import AlertJudge
from waymark.conversations.alerts import BY_MAIL, AlertStore
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
from waymark.gateway.channels.sent_log import SentLog
from waymark.gateway.freezing import Freezing
from waymark.gateway.journal import journal
from waymark.gateway.mailing.connecting import connect_mail
from waymark.gateway.mailing.searches import MailSearches
from waymark.gateway.refusals import Refusal
from waymark.gateway.services import Services
from waymark.gateway.tokens import Clock

SWEEP_SECONDS = 30.0

CONNECTORS = (telegram.connect, whatsapp.connect, sms.connect)
"""Another channel is one more line here: from the parts to a Connected, None when it is not configured."""

PATHS = (telegram.PATH, whatsapp.PATH, sms.PATH)

SendDue = Callable[[], Awaitable[None]]


@dataclass(frozen=True)
class Running:
    """Who takes the calls of platforms, by path; and saved searches by e-mail, None when it is not set."""

    receivers: Mapping[str, Receive]
    mail: MailSearches | None


@asynccontextmanager
async def running_channels(
    services: Services, engine: Engine, *, clock: Clock, pause: Pause, news_seconds: float
) -> AsyncIterator[Running]:
    """Runs the configured channels, and news by e-mail, while the block runs."""
    async with ClientSession(trust_env=False) as http:
        parts = _parts(services, engine, http, clock=clock, pause=pause)
        await _caught_up(parts)
        connected = await _connected(parts)
        mail = connect_mail(parts)
        own = [_sweep(connected, parts.sent)]
        if parts.freezing.is_on:
            own.append(_news(_due(connected, mail), news_seconds))
        try:
            async with _beside(own):
                yield Running({channel.path: channel.receive for channel in connected}, mail)
        finally:
            for channel in connected:
                await channel.intake.stop()
            parts.sent.close()


def _parts(services: Services, engine: Engine, http: ClientSession, *, clock: Clock, pause: Pause) -> Parts:
    seal = Seal(services.settings.secret_key)
    alerts = AlertStore(engine)
    return Parts(
        services=services,
        http=http,
        seal=seal,
        store=ChatStore(engine),
        inbox=Inbox(engine),
        alerts=alerts,
        codes=ResumeCodes(engine, seal),
        freezing=Freezing(services, seal, clock, partial(_judge, services, alerts, clock)),
        clock=clock,
        pause=pause,
        sent=SentLog(Path(services.settings.var_dir) / "sent.log"),
    )


async def _connected(parts: Parts) -> list[Connected]:
    """The channels that are configured, each told from now on of what is said and wished for there."""
    connected = [found for connect in CONNECTORS if (found := connect(parts)) is not None]
    for channel in connected:
        searches = channel.intake.commands.searches
        parts.services.wishes.by_channel[searches.channel] = searches.taken_up
        parts.services.sessions.on_change.append(channel.intake.said_in)
        await _resumed(channel.intake)
    return connected


def _due(connected: Sequence[Connected], mail: MailSearches | None) -> Mapping[str, SendDue]:
    """What sends the news of saved searches, by channel."""
    searches = [channel.intake.commands.searches for channel in connected]
    due: dict[str, SendDue] = {each.channel: each.send_due for each in searches}
    return due if mail is None else {**due, BY_MAIL: mail.send_due}


@asynccontextmanager
async def _beside(work: Sequence[Coroutine[None, None, None]]) -> AsyncIterator[None]:
    """Runs this work beside the block, and ends it with the block."""
    tasks = [asyncio.create_task(each) for each in work]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task


def channel_routes() -> list[Route]:
    """The addresses that platforms call; a channel that is not configured answers 404."""
    return [Route(path, _receive, methods=["POST"]) for path in PATHS]


async def _receive(request: Request) -> Response:
    receive: Receive | None = request.app.state.channels.get(request.url.path)
    if receive is None:
        raise Refusal(404, "not_found")
    return await receive(request)


def _judge(services: Services, alerts: AlertStore, clock: Clock) -> AlertJudge:
    return wiring.alert_judge(services.settings, alerts, clock().date())


async def _resumed(intake: Intake) -> None:
    try:
        await intake.resume()
    except StoreNotUsable:
        journal().error("channel.not_resumed", channel=intake.channel.name)


async def _caught_up(parts: Parts) -> None:
    """What went out before this start is known before anything is sent."""
    try:
        await parts.services.sessions.in_writer(lambda: parts.sent.caught_up(parts.alerts))
    except StoreNotUsable:
        journal().error("channel.not_caught_up")


async def _sweep(connected: list[Connected], sent: SentLog) -> None:
    while connected:
        await asyncio.sleep(SWEEP_SECONDS)
        if all(channel.intake.chats.are_idle for channel in connected):
            sent.clear()
        else:
            sent.shorten()
        for channel in connected:
            try:
                await channel.intake.sweep()
            except StoreNotUsable:
                journal().error("channel.not_swept", channel=channel.intake.channel.name)


async def _news(due: Mapping[str, SendDue], seconds: float) -> None:
    """Sends the news of saved searches as it is composed; one failed round must not end the next."""
    while due:
        for name, send_due in due.items():
            try:
                await send_due()
            except Exception as error:  # whatever it is, the next round must still come
                journal().error("news.failed", channel=name, error=type(error).__name__)
        await asyncio.sleep(seconds)
