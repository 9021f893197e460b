"""What staff do with a conversation; every deed is written with its entry in the log, or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from sqlalchemy import Table, delete, insert, select
from sqlalchemy.engine import Connection, Engine, Row

from waymark.conversations.database import usable_database
from waymark.conversations.desk.audit import Act, add_entry
from waymark.conversations.desk.tables import (
    assignment,
    conversation,
    correction,
    later,
    note,
    review,
    tag,
    unmasking,
)
from waymark.errors import WaymarkError
from waymark.store.engine import writing

UNMASKED_FOR = timedelta(minutes=15)
LONGEST_NOTE = 2_000
LONGEST_TAG = 32
LEAST_REASON = 10


class ConversationGone(WaymarkError):
    """There is no such conversation, or no longer."""


class Label(str, Enum):
    """What a reviewer finds."""

    GOOD = "good"
    COULD_BE_BETTER = "could_be_better"
    WRONG = "wrong"
    UNSAFE = "unsafe"


@dataclass(frozen=True)
class Review:
    name: str
    label: Label
    at: datetime


@dataclass(frozen=True)
class Note:
    name: str
    at: datetime
    text: str


@dataclass(frozen=True)
class Correction:
    """What was wrong with one message, and what would have been right. `text` is masked."""

    event_id: int
    name: str
    at: datetime
    text: str
    said_intent: str | None
    right_intent: str
    right_fact: str | None


@dataclass(frozen=True)
class Kept:
    """What staff wrote of one conversation."""

    reviews: tuple[Review, ...]
    notes: tuple[Note, ...]
    tags: tuple[str, ...]
    corrections: tuple[Correction, ...]
    assigned_to: str | None
    is_later: bool
    unmasked_until: datetime | None


@dataclass(frozen=True)
class Doing:
    """Who does something, when (UTC without a zone), and with which conversation."""

    key: str
    name: str
    at: datetime


class Reviews:
    """What staff wrote, in one conversations database. May raise StoreNotUsable."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def kept(self, key: str, name: str, now: datetime) -> Kept:
        """Everything written of this conversation, as this person sees it."""
        with usable_database(), self._engine.connect() as connection:
            return _kept(connection, key, name, now)

    def review(self, doing: Doing, label: Label) -> None:
        """Marks it reviewed with that finding; a second time changes the first."""
        values = {"key": doing.key, "name": doing.name, "label": label.value, "at": doing.at}
        self._set(doing, review, values, Act.REVIEWED, label.value)

    def add_note(self, doing: Doing, text: str) -> None:
        """Adds a note."""
        values = {"key": doing.key, "name": doing.name, "at": doing.at, "text": text[:LONGEST_NOTE]}
        with self._doing(doing, Act.NOTED) as connection:
            connection.execute(insert(note).values(values))

    def set_tag(self, doing: Doing, name: str, is_set: bool) -> None:
        """Puts a tag on, or takes it off."""
        row = (tag.c.key == doing.key) & (tag.c.tag == name)
        with self._doing(doing, Act.TAGGED, f"{'+' if is_set else '-'}{name}") as connection:
            connection.execute(delete(tag).where(row))
            if is_set:
                connection.execute(insert(tag).values(key=doing.key, tag=name))

    def assign(self, doing: Doing, to: str | None) -> None:
        """Gives it to somebody; None gives it back."""
        with self._doing(doing, Act.ASSIGNED, to or "") as connection:
            connection.execute(delete(assignment).where(assignment.c.key == doing.key))
            if to:
                connection.execute(insert(assignment).values(key=doing.key, name=to))

    def put_off(self, doing: Doing, is_later: bool) -> None:
        """Puts it on this person's own list for later, or takes it off."""
        row = (later.c.key == doing.key) & (later.c.name == doing.name)
        with self._doing(doing, Act.PUT_OFF, "+" if is_later else "-") as connection:
            connection.execute(delete(later).where(row))
            if is_later:
                connection.execute(insert(later).values(key=doing.key, name=doing.name))

    def unmask(self, doing: Doing, reason: str) -> datetime:
        """Lets this person read the words as Rasa keeps them, for a quarter of an hour; until when."""
        until = doing.at + UNMASKED_FOR
        row = {"key": doing.key, "name": doing.name, "until": until}
        self._set(doing, unmasking, row, Act.UNMASKED, reason)
        return until

    def correct(self, doing: Doing, wrong: Correction) -> None:
        """Keeps what would have been right; a second time changes the first."""
        row = (correction.c.key == doing.key) & (correction.c.event_id == wrong.event_id)
        with self._doing(doing, Act.CORRECTED, f"{wrong.said_intent} -> {wrong.right_intent}") as connection:
            connection.execute(delete(correction).where(row))
            connection.execute(insert(correction).values({"key": doing.key, **wrong.__dict__}))

    def corrections(self) -> tuple[tuple[str, Correction], ...]:
        """Every correction with its conversation's key, oldest first."""
        query = select(correction).order_by(correction.c.at, correction.c.event_id)
        with usable_database(), self._engine.connect() as connection:
            return tuple((row.key, _correction(row)) for row in connection.execute(query))

    def _set(self, doing: Doing, table: Table, values: Mapping[str, object], act: Act, detail: str) -> None:
        """Puts a row in the place of this person's earlier one."""
        row = (table.c.key == doing.key) & (table.c.name == doing.name)
        with self._doing(doing, act, detail) as connection:
            connection.execute(delete(table).where(row))
            connection.execute(insert(table).values(values))

    @contextmanager
    def _doing(self, doing: Doing, act: Act, detail: str = "") -> Iterator[Connection]:
        """One transaction with its entry in the log. Raises ConversationGone."""
        with usable_database(), writing(self._engine).begin() as connection:
            known = select(conversation.c.key).where(conversation.c.key == doing.key)
            if connection.execute(known).first() is None:
                raise ConversationGone(doing.key)
            add_entry(connection, act, name=doing.name, at=doing.at, subject=doing.key, detail=detail)
            yield connection


def _kept(connection: Connection, key: str, name: str, now: datetime) -> Kept:
    def rows(table: Table, *order: str) -> list[Row]:
        return list(connection.execute(select(table).where(table.c.key == key).order_by(*order)))

    mine = [row for row in rows(unmasking, "name") if row.name == name and row.until > now]
    return Kept(
        reviews=tuple(Review(row.name, Label(row.label), row.at) for row in rows(review, "at", "name")),
        notes=tuple(Note(row.name, row.at, row.text) for row in rows(note, "number")),
        tags=tuple(row.tag for row in rows(tag, "tag")),
        corrections=tuple(_correction(row) for row in rows(correction, "event_id")),
        assigned_to=next((row.name for row in rows(assignment, "name")), None),
        is_later=any(row.name == name for row in rows(later, "name")),
        unmasked_until=mine[0].until if mine else None,
    )


def _correction(row: Row) -> Correction:
    values = {name: value for name, value in row._mapping.items() if name != "key"}
    return Correction(**values)
