"""The log of what staff read and did: each entry holds the hash of the one before, so a change shows."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from sqlalchemy import func, insert, select
from sqlalchemy.engine import Connection, Engine

from waymark.conversations.database import usable_database
from waymark.conversations.desk.tables import audit
from waymark.store.engine import writing

_POSTGRESQL_LOCK = 5_745_533  # any number that no other lock of the database has
BEFORE_THE_FIRST = "0" * 64


class Act(str, Enum):
    """What is logged."""

    SIGNED_IN = "signed_in"
    SIGN_IN_FAILED = "sign_in_failed"
    LOCKED_OUT = "locked_out"
    SIGNED_OUT = "signed_out"
    REFUSED = "refused"
    READ_QUEUE = "read_queue"
    READ = "read"
    READ_UNMASKED = "read_unmasked"
    PRINTED = "printed"
    READ_QUESTIONS = "read_questions"
    READ_REPORT = "read_report"
    READ_AUDIT = "read_audit"
    READ_SAFETY = "read_safety"
    SIGNED_SAFETY = "signed_safety"
    READ_STAFF = "read_staff"
    UNMASKED = "unmasked"
    REVIEWED = "reviewed"
    NOTED = "noted"
    TAGGED = "tagged"
    ASSIGNED = "assigned"
    PUT_OFF = "put_off"
    CORRECTED = "corrected"
    EXPORTED = "exported"
    TOOK_TEST = "took_test"
    SAVED_VIEW = "saved_view"
    ADDED_STAFF = "added_staff"
    CHANGED_STAFF = "changed_staff"
    CHANGED_OWN = "changed_own"


@dataclass(frozen=True)
class Entry:
    """`subject` is a conversation's key, a person or a page; `detail` never holds a person's words."""

    number: int
    at: datetime
    name: str
    action: str
    subject: str
    detail: str
    before: str
    hash: str


class AuditLog:
    """The log in one conversations database. Its methods raise StoreNotUsable."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def write(self, act: Act, *, name: str, at: datetime, subject: str = "", detail: str = "") -> None:
        """Adds an entry; two writers take turns."""
        with usable_database(), writing(self._engine).begin() as connection:
            add_entry(connection, act, name=name, at=at, subject=subject, detail=detail)

    def newest(self, count: int, before: int | None = None) -> tuple[Entry, ...]:
        """The newest entries, newest first; with `before` those with a smaller number."""
        query = select(audit).order_by(audit.c.number.desc()).limit(count)
        if before is not None:
            query = query.where(audit.c.number < before)
        with usable_database(), self._engine.connect() as connection:
            return tuple(Entry(**row._mapping) for row in connection.execute(query))

    def first_broken(self) -> int | None:
        """The number of the first entry that does not follow from the ones before; None when all do."""
        before = BEFORE_THE_FIRST
        for number, entry in enumerate(self._all(), start=1):
            if entry.number != number or entry.before != before or entry.hash != hash_of(entry):
                return number
            before = entry.hash
        return None

    def head(self) -> tuple[int, str]:
        """The count of entries and the last hash: kept elsewhere, they show that the end was cut off."""
        with usable_database(), self._engine.connect() as connection:
            return _last(connection)

    def _all(self) -> Iterator[Entry]:
        with usable_database(), self._engine.connect() as connection:
            for row in connection.execute(select(audit).order_by(audit.c.number)):
                yield Entry(**row._mapping)


def add_entry(
    connection: Connection, act: Act, *, name: str, at: datetime, subject: str = "", detail: str = ""
) -> None:
    """Adds an entry within a transaction, so that a deed and its entry stand or fall together."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_POSTGRESQL_LOCK)))
    number, before = _last(connection)
    entry = Entry(number + 1, _plain(at), name[:64], act.value, subject[:80], detail, before, hash="")
    connection.execute(insert(audit).values({**entry.__dict__, "hash": hash_of(entry)}))


def hash_of(entry: Entry) -> str:
    """SHA-256 over everything but the hash itself, the hash of the entry before included."""
    values = [
        entry.number,
        entry.at.isoformat(),
        entry.name,
        entry.action,
        entry.subject,
        entry.detail,
        entry.before,
    ]
    return hashlib.sha256(json.dumps(values, ensure_ascii=False).encode()).hexdigest()


def _last(connection: Connection) -> tuple[int, str]:
    newest = select(func.max(audit.c.number)).scalar_subquery()
    row = connection.execute(select(audit.c.number, audit.c.hash).where(audit.c.number == newest)).first()
    return (0, BEFORE_THE_FIRST) if row is None else (int(row.number), str(row.hash))


def _plain(at: datetime) -> datetime:
    return at.replace(tzinfo=None)
