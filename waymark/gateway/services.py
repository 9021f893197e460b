"""Everything one running gateway is made of, built from its settings."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from sqlalchemy.engine import Engine

from waymark.conversations.erasure import Erasures
from waymark.conversations.sealing import Seal
from waymark.conversations.session import WEBSITE, Session
from waymark.conversations.sessions import SessionStore
from waymark.errors import SettingNotUsable, StoreNotUsable
from waymark.gateway.concerns import Concerns, FindCountry
from waymark.gateway.consenting import Consenting
from waymark.gateway.delivery import Delivery
from waymark.gateway.ear import EAR, rows_of
from waymark.gateway.erasing import Erasing
from waymark.gateway.guardians import Guardians
from waymark.gateway.kept_back import KeptBack
from waymark.gateway.live import LiveSessions
from waymark.gateway.metrics import Metrics
from waymark.gateway.models_seen import ModelsSeen
from waymark.gateway.rasa import Rasa
from waymark.gateway.rates import Rates
from waymark.gateway.rows_ahead import RowsAhead
from waymark.gateway.sharing import OneGateway, Sharing, ThroughRedis
from waymark.gateway.sheets import Sheets
from waymark.gateway.standing import Standings, kept_trial_store
from waymark.gateway.tokens import ButtonIds, Clock, SheetLinks, Tokens
from waymark.gateway.turns import Turns
from waymark.gateway.watch import Watch
from waymark.gateway.wishes import Wishes
from waymark.processes.tracing import Traces, traces_to
from waymark.settings import Settings, variable_of
from waymark.store.engine import open_engine
from waymark.wording.handoff import ways_to_reach

GIVE_UP_SECONDS = 30.0
"""After this Rasa's answer is no longer waited for; the message stays and is tried again."""

PATIENCE = 0.9
"""The part of `answer_within_seconds` that a turn may use, so that the answer arrives within it."""


@dataclass(frozen=True)
class Services:
    """What the requests use."""

    settings: Settings
    tokens: Tokens
    button_ids: ButtonIds
    rates: Rates
    rasa: Rasa
    store: SessionStore
    sessions: LiveSessions
    turns: Turns
    erasing: Erasing
    watch: Watch
    standings: Standings
    sheets: Sheets
    wishes: Wishes
    metrics: Metrics
    traces: Traces

    async def is_ready(self) -> dict[str, bool]:
        """Whether each part that a conversation needs answers."""
        return {
            "rasa": await self.rasa.is_ready(),
            "conversations": await _answers(self.store.is_ready),
            "trials": await _answers(lambda: kept_trial_store(self.settings.trials_database).is_filled()),
        }


def build_services(settings: Settings, *, clock: Clock, find_country: FindCountry, pause: float) -> Services:
    """Opens the conversations database and wires all to it. Raises StoreNotUsable, SettingNotUsable."""
    if not settings.secret_key:
        raise SettingNotUsable(variable_of("secret_key"), "the gateway needs a key to sign sessions with")
    lifetime = timedelta(hours=settings.session_hours)
    hold_at_most = timedelta(minutes=settings.waiting_minutes)
    engine = open_engine(settings.conversations_database, keeps_connections=True)
    metrics, models = Metrics(), ModelsSeen()
    metrics.count_models(models.lately)
    store = SessionStore(engine)
    button_ids = ButtonIds(settings.secret_key, clock=clock, lifetime=lifetime)
    rates = Rates(settings)

    def today() -> date:
        return settings.today or clock().date()

    traces = traces_to(settings.traces_url, service="gateway")
    rasa = Rasa(
        rasa_url=settings.rasa_url,
        actions_url=settings.actions_url,
        give_up_seconds=GIVE_UP_SECONDS,
        traces=traces,
        models=models,
    )
    sessions = LiveSessions(store, clock, _sharing(settings, hold_at_most))
    erasures = Erasures(engine)
    wishes, links = Wishes(), SheetLinks(settings.secret_key, clock=clock)
    delivery = Delivery(
        rasa,
        sessions,
        button_ids,
        Guardians(sessions, erasures, clock),
        wishes,
        partial(_sheet_link, links, settings),
        RowsAhead(rows_of),
    )
    erasing = Erasing(sessions, erasures, clock, _window(settings, engine))
    turns = Turns(
        sessions=sessions,
        delivery=delivery,
        concerns=Concerns(button_ids, find_country, EAR.list_or_ear),
        consenting=Consenting(button_ids, clock, hold_at_most, _ways(settings)),
        kept_back=KeptBack(today),
        erasing=erasing,
        rates=rates,
        wishes=wishes,
        button_ids=button_ids,
        message_limit=settings.message_limit,
        patience=settings.answer_within_seconds * PATIENCE,
    )
    tokens = Tokens(settings.secret_key, clock=clock, lifetime=lifetime)
    watch = Watch(rasa, sessions, delivery, erasing, hold_at_most, pause)
    standings = Standings(engine, settings, today)
    sheets = Sheets(links, sessions, standings)
    return Services(
        settings=settings,
        tokens=tokens,
        button_ids=button_ids,
        rates=rates,
        rasa=rasa,
        store=store,
        sessions=sessions,
        turns=turns,
        erasing=erasing,
        watch=watch,
        standings=standings,
        sheets=sheets,
        wishes=wishes,
        metrics=metrics,
        traces=traces,
    )


def _ways(settings: Settings) -> str | None:
    return ways_to_reach(
        phone=settings.handoff_phone,
        hours=settings.handoff_hours,
        email=settings.handoff_email,
        link=settings.handoff_link,
    )


def _sheet_link(links: SheetLinks, settings: Settings, session: Session) -> str | None:
    """On a website a button opens the page; on a channel its address is sent."""
    if session.channel == WEBSITE or not settings.public_url:
        return None
    return f"{settings.public_url}/sheet/{links.issue(session.id)[0]}"


def _sharing(settings: Settings, hold_at_most: timedelta) -> Sharing:
    if not settings.redis_url:
        return OneGateway()
    return ThroughRedis(settings.redis_url, seal=Seal(settings.secret_key), hold_at_most=hold_at_most)


def _window(settings: Settings, engine: Engine) -> timedelta:
    """Backups, and with another database than SQLite the day until it has cleaned up its old rows."""
    own_days = 0 if engine.dialect.name == "sqlite" else 1
    return timedelta(days=max(settings.backup_days, own_days))


@asynccontextmanager
async def running(services: Services) -> AsyncIterator[Services]:
    """Keeps the way to Rasa open and watches over what waits, while the block runs."""
    async with services.rasa:
        watching = asyncio.create_task(services.watch.run())
        try:
            yield services
        finally:
            watching.cancel()
            with suppress(asyncio.CancelledError):
                await watching
            await services.sessions.close()
            services.traces.close()


async def _answers(question: Callable[[], bool]) -> bool:
    try:
        return await asyncio.to_thread(question)
    except StoreNotUsable:
        return False
