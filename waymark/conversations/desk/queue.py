"""The queue: which conversations to read next, filtered and in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time, timedelta
from enum import Enum

from sqlalchemy import func, select
from sqlalchemy.engine import Engine, Row
from sqlalchemy.sql import ColumnElement, Select

from waymark.conversations.database import usable_database
from waymark.conversations.desk.outcomes import Flag, Outcome
from waymark.conversations.desk.tables import (
    assignment,
    conversation,
    flag,
    intent,
    later,
    review,
    tag,
)
from waymark.conversations.desk.words import numbers_with

PAGE = 50
FEW = 1_000
_LISTED = tuple(
    conversation.c[name]
    for name in (
        "key", "started_at", "last_at", "channel", "language", "outcome", "left_at", "risk", "turns",
        "opening", "flags",
    )
)  # fmt: skip


class Order(str, Enum):
    RISK = "risk"
    NEWEST = "newest"


class Reviewed(str, Enum):
    NO = "no"
    YES = "yes"
    ONCE = "once"  # by exactly one person: wants a second
    APART = "apart"  # by two who do not agree


@dataclass(frozen=True)
class Filters:
    """What to list; a field that is None or empty filters nothing. `words` are looked for in masked text."""

    order: Order = Order.RISK
    outcome: Outcome | None = None
    flag: Flag | None = None
    intent: str = ""
    channel: str = ""
    language: str = ""
    since: date | None = None
    until: date | None = None
    reviewed: Reviewed | None = None
    reviewer: str = ""
    assigned: str = ""
    later: str = ""
    tag: str = ""
    words: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is filtered; the order does not count."""
        return all(not getattr(self, item.name) for item in fields(self) if item.name != "order")


@dataclass(frozen=True)
class Listed:
    """One line of the queue. Times are UTC without a zone."""

    key: str
    started_at: datetime
    last_at: datetime
    channel: str
    language: str
    outcome: Outcome
    left_at: str | None
    risk: int
    turns: int
    opening: str
    flags: tuple[Flag, ...]
    reviewers: int
    assigned_to: str | None


@dataclass(frozen=True)
class Page:
    """`total` counts everything the filters let through, over all pages."""

    listed: tuple[Listed, ...]
    total: int
    number: int

    @property
    def has_next(self) -> bool:
        """Whether there is a page after this one."""
        return self.number * PAGE < self.total


class Queue:
    """Reads the queue of one conversations database. May raise StoreNotUsable."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def page(self, filters: Filters, number: int = 1) -> Page:
        """That page, from 1, of what the filters let through."""
        where = _conditions(filters, self._engine.dialect.name)
        with usable_database(), self._engine.connect() as connection:
            total = connection.execute(_count(filters, where)).scalar_one()
            # Few are fetched and put in order; of many, the order's index is followed until a page is full.
            number_of_row = conversation.c.id if total < FEW else conversation.c.id + 0
            query = _page(filters, _conditions(filters, self._engine.dialect.name, number_of_row), number)
            rows = connection.execute(query).all() if total else []
        return Page(tuple(map(_listed, rows)), int(total), number)

    def keys(self, filters: Filters) -> tuple[str, ...]:
        """Every key the filters let through, oldest first: for an export."""
        query = (
            select(conversation.c.key)
            .where(*_conditions(filters, self._engine.dialect.name))
            .order_by(conversation.c.started_at, conversation.c.key)
        )
        with usable_database(), self._engine.connect() as connection:
            return tuple(connection.execute(query).scalars())

    def choices(self) -> dict[str, tuple[str, ...]]:
        """What there is to filter by: channels, languages, intents and tags, each in order."""
        columns = {
            "channels": conversation.c.channel,
            "languages": conversation.c.language,
            "intents": intent.c.intent,
            "tags": tag.c.tag,
        }
        with usable_database(), self._engine.connect() as connection:
            return {
                name: tuple(
                    connection.execute(
                        select(column).where(column.is_not(None)).distinct().order_by(column)
                    ).scalars()
                )
                for name, column in columns.items()
            }


def _count(filters: Filters, where: Sequence[object]) -> Select:
    """How many; of an intent or a flag alone, its own index knows."""
    if filters.flag and replace(filters, flag=None).is_empty:
        return select(func.count()).where(flag.c.flag == filters.flag.value)
    if filters.intent and replace(filters, intent="").is_empty:
        return select(func.count()).where(intent.c.intent == filters.intent)
    return select(func.count()).select_from(conversation).where(*where)


def _page(filters: Filters, where: Sequence[object], number: int) -> Select:
    order = (conversation.c.risk.desc(),) if filters.order is Order.RISK else ()
    reviewers = select(func.count()).where(review.c.key == conversation.c.key).scalar_subquery()
    assigned = select(assignment.c.name).where(assignment.c.key == conversation.c.key).scalar_subquery()
    return (
        select(*_LISTED, reviewers.label("reviewers"), assigned.label("assigned_to"))
        .where(*where)
        .order_by(*order, conversation.c.last_at.desc(), conversation.c.key)
        .limit(PAGE)
        .offset((number - 1) * PAGE)
    )


def _listed(row: Row) -> Listed:
    values = dict(row._mapping)
    flags = tuple(map(Flag, values.pop("flags").split()))
    return Listed(**{**values, "outcome": Outcome(values["outcome"])}, flags=flags)


def _conditions(filters: Filters, dialect: str, number: ColumnElement = conversation.c.id) -> list[object]:
    """The filters as SQL conditions, all with bound values; `number` is the row's as the plan wants it."""
    key = conversation.c.key
    made = [
        conversation.c.outcome == filters.outcome.value if filters.outcome else None,
        number.in_(select(flag.c.id).where(flag.c.flag == filters.flag.value)) if filters.flag else None,
        number.in_(select(intent.c.id).where(intent.c.intent == filters.intent)) if filters.intent else None,
        conversation.c.last_at >= _start(filters.since) if filters.since else None,
        conversation.c.last_at < _start(filters.until) + timedelta(days=1) if filters.until else None,
        _reviewed(filters.reviewed) if filters.reviewed else None,
        number.in_(numbers_with(filters.words, dialect)) if filters.words else None,
        conversation.c.channel == filters.channel if filters.channel else None,
        conversation.c.language == filters.language if filters.language else None,
    ]
    for column, value in (
        (review.c.name, filters.reviewer),
        (assignment.c.name, filters.assigned),
        (later.c.name, filters.later),
        (tag.c.tag, filters.tag),
    ):
        made.append(key.in_(select(column.table.c.key).where(column == value)) if value else None)
    return [condition for condition in made if condition is not None]


def _start(day: date) -> datetime:
    return datetime.combine(day, time())


def _reviewed(wanted: Reviewed) -> object:
    key = conversation.c.key
    if wanted in (Reviewed.NO, Reviewed.YES):
        by_anyone = key.in_(select(review.c.key))
        return by_anyone if wanted is Reviewed.YES else ~by_anyone
    grouped = select(review.c.key).group_by(review.c.key)
    if wanted is Reviewed.ONCE:
        return key.in_(grouped.having(func.count() == 1))
    return key.in_(grouped.having(func.count(review.c.label.distinct()) > 1))
