"""What the pages work with, built once a process."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone

from argon2 import PasswordHasher
from sqlalchemy.engine import Engine

from waymark.console.alerts import Alerts
from waymark.console.attempts import Attempts
from waymark.console.journal import journal
from waymark.console.telling import Teller
from waymark.conversations.desk.alerted import Alerted
from waymark.conversations.desk.audit import AuditLog
from waymark.conversations.desk.ingest import Ingest
from waymark.conversations.desk.questions import Questions
from waymark.conversations.desk.queue import Queue
from waymark.conversations.desk.reviews import Reviews
from waymark.conversations.desk.sign_ins import SignIns
from waymark.conversations.desk.signatures import Signatures
from waymark.conversations.desk.staff import StaffStore
from waymark.conversations.desk.transcripts import Transcripts
from waymark.conversations.desk.views import Views
from waymark.errors import SettingNotUsable
from waymark.hearing.listening import Listening
from waymark.settings import Settings, variable_of
from waymark.store.engine import open_engine

Record = Mapping[str, object]
Clock = Callable[[], datetime]
JudgeToday = Callable[[tuple[Record, ...], str], "Record | None"]


@dataclass(frozen=True)
class Services:
    """`clock` gives UTC without a zone. `judge_today` is None-safe: a trial that is gone has no verdict."""

    settings: Settings
    engine: Engine
    ingest: Ingest
    queue: Queue
    transcripts: Transcripts
    reviews: Reviews
    audit: AuditLog
    staff: StaffStore
    sign_ins: SignIns
    views: Views
    questions: Questions
    signatures: Signatures
    teller: Teller
    listening: Listening
    attempts: Attempts
    clock: Clock
    judge_today: JudgeToday


def utc_now() -> datetime:
    """The time in UTC, without a zone, as the tables hold it."""
    return datetime.now(timezone.utc).replace(tzinfo=None)


def build_services(
    settings: Settings, *, clock: Clock, judge_today: JudgeToday, hasher: PasswordHasher | None = None
) -> Services:
    """The services on the conversations database of the settings.

    Raises StoreNotUsable, and SettingNotUsable without a key: it seals the secrets of one-time codes.
    """
    if not settings.secret_key:
        raise SettingNotUsable(variable_of("secret_key"), "the staff desk needs a key to seal secrets with")
    engine = open_engine(settings.console_database, keeps_connections=True)
    ingest = Ingest(engine)
    staff = StaffStore(engine, hasher, secret_key=settings.secret_key)
    return Services(
        settings=settings,
        engine=engine,
        ingest=ingest,
        queue=Queue(engine),
        transcripts=Transcripts(engine),
        reviews=Reviews(engine),
        audit=AuditLog(engine),
        staff=staff,
        sign_ins=SignIns(engine, staff),
        views=Views(engine),
        questions=Questions(engine),
        signatures=Signatures(engine),
        teller=Teller(Alerted(engine), Alerts(settings)),
        listening=Listening(journal),
        attempts=Attempts(),
        clock=clock,
        judge_today=judge_today,
    )
