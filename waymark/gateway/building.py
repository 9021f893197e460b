"""Builds what one running gateway is made of from its settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, partial

from sqlalchemy.engine import Engine

from waymark.conversations.erasure import Erasures
from waymark.conversations.sealing import Seal
from waymark.conversations.session import WEBSITE, Session
from waymark.conversations.sessions import SessionStore
from waymark.errors import SettingNotUsable
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
from waymark.gateway.services import Services
from waymark.gateway.sharing import OneGateway, Sharing, ThroughRedis
from waymark.gateway.sheets import Sheets
from waymark.gateway.standing import Standings
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


def build_services(settings: Settings, *, clock: Clock, find_country: FindCountry, pause: float) -> Services:
    """Opens the conversations database and wires all to it; `pause` is in seconds, between looks for Rasa.

    Raises StoreNotUsable, SettingNotUsable.
    """
    if not settings.secret_key:
        raise SettingNotUsable(variable_of("secret_key"), "the gateway needs a key to sign sessions with")
    parts = _Parts(settings, clock, find_country)
    hold_at_most = parts.hold_at_most
    return Services(
        settings=settings,
        tokens=parts.tokens,
        button_ids=parts.button_ids,
        rates=parts.rates,
        rasa=parts.rasa,
        store=parts.store,
        sessions=parts.sessions,
        turns=parts.turns,
        erasing=parts.erasing,
        watch=Watch(parts.rasa, parts.sessions, parts.delivery, parts.erasing, hold_at_most, pause),
        standings=parts.standings,
        sheets=Sheets(parts.sheet_links, parts.sessions, parts.standings),
        wishes=parts.wishes,
        metrics=parts.metrics,
        traces=parts.traces,
    )


@dataclass(frozen=True)
class _Parts:
    """The parts of one gateway, each made once, when another first needs it."""

    settings: Settings
    clock: Clock
    find_country: FindCountry

    def today(self) -> date:
        return self.settings.today or self.clock().date()

    @property
    def lifetime(self) -> timedelta:
        return timedelta(hours=self.settings.session_hours)

    @property
    def hold_at_most(self) -> timedelta:
        return timedelta(minutes=self.settings.waiting_minutes)

    @cached_property
    def tokens(self) -> Tokens:
        return Tokens(self.settings.secret_key, clock=self.clock, lifetime=self.lifetime)

    @cached_property
    def button_ids(self) -> ButtonIds:
        return ButtonIds(self.settings.secret_key, clock=self.clock, lifetime=self.lifetime)

    @cached_property
    def sheet_links(self) -> SheetLinks:
        return SheetLinks(self.settings.secret_key, clock=self.clock)

    @cached_property
    def rates(self) -> Rates:
        return Rates(self.settings)

    @cached_property
    def wishes(self) -> Wishes:
        return Wishes()

    @cached_property
    def metrics(self) -> Metrics:
        return Metrics()

    @cached_property
    def traces(self) -> Traces:
        return traces_to(self.settings.traces_url, service="gateway")

    @cached_property
    def engine(self) -> Engine:
        return open_engine(self.settings.conversations_database, keeps_connections=True)

    @cached_property
    def store(self) -> SessionStore:
        return SessionStore(self.engine)

    @cached_property
    def erasures(self) -> Erasures:
        return Erasures(self.engine)

    @cached_property
    def standings(self) -> Standings:
        return Standings(self.engine, self.settings, self.today)

    @cached_property
    def sessions(self) -> LiveSessions:
        return LiveSessions(self.store, self.clock, self._sharing())

    def _sharing(self) -> Sharing:
        if not self.settings.redis_url:
            return OneGateway()
        seal = Seal(self.settings.secret_key)
        return ThroughRedis(self.settings.redis_url, seal=seal, hold_at_most=self.hold_at_most)

    @cached_property
    def erasing(self) -> Erasing:
        return Erasing(self.sessions, self.erasures, self.clock, _window(self.settings, self.engine))

    @cached_property
    def rasa(self) -> Rasa:
        models = ModelsSeen()
        self.metrics.count_models(models.lately)
        return Rasa(
            rasa_url=self.settings.rasa_url,
            actions_url=self.settings.actions_url,
            give_up_seconds=GIVE_UP_SECONDS,
            traces=self.traces,
            models=models,
        )

    @cached_property
    def delivery(self) -> Delivery:
        return Delivery(
            self.rasa,
            self.sessions,
            self.button_ids,
            Guardians(self.sessions, self.erasures, self.clock),
            self.wishes,
            partial(_sheet_link, self.sheet_links, self.settings),
            RowsAhead(rows_of),
        )

    @cached_property
    def turns(self) -> Turns:
        ways = _ways(self.settings)
        return Turns(
            sessions=self.sessions,
            delivery=self.delivery,
            concerns=Concerns(self.button_ids, self.find_country, EAR.list_or_ear),
            consenting=Consenting(self.button_ids, self.clock, self.hold_at_most, ways),
            kept_back=KeptBack(self.today),
            erasing=self.erasing,
            rates=self.rates,
            wishes=self.wishes,
            button_ids=self.button_ids,
            message_limit=self.settings.message_limit,
            patience=self.settings.answer_within_seconds * PATIENCE,
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


def _window(settings: Settings, engine: Engine) -> timedelta:
    """Backups, and with another database than SQLite the day until it has cleaned up its old rows."""
    own_days = 0 if engine.dialect.name == "sqlite" else 1
    return timedelta(days=max(settings.backup_days, own_days))
