"""The queue: which conversations to read next, filtered and in order."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import lru_cache

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
FEW = MOST_COUNTED = 1_000
STATEMENTS = 200
"""Statements remembered: building one takes as long as everything else that a page asks of the processor."""

# In the order of Listed's fields.
_LISTED = (
    *(
        conversation.c[name]
        for name in (
            "key", "started_at", "last_at", "channel", "language", "outcome", "left_at", "risk", "turns",
            "opening", "flags",
        )
    ),
    select(func.count()).where(review.c.key == conversation.c.key).scalar_subquery(),
    select(assignment.c.name).where(assignment.c.key == conversation.c.key).scalar_subquery(),
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
    """`total` counts what the filters let through, over all pages; beyond MOST_COUNTED, that it is more."""

    listed: tuple[Listed, ...]
    total: int
    number: int
    has_next: bool

    @property
    def is_counted(self) -> bool:
        """Whether `total` is all there is."""
        return self.total <= MOST_COUNTED


class Queue:
    """Reads the queue of one conversations database. May raise StoreNotUsable."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def page(self, filters: Filters, number: int = 1) -> Page:
        """That page, from 1, of what the filters let through."""
        dialect = self._engine.dialect.name
        with usable_database(), self._engine.connect() as connection:
            total = int(connection.execute(_count(filters, dialect, at_most=MOST_COUNTED)).scalar_one())
            query = _page(filters, number, dialect, are_few=total < FEW)
            rows = connection.execute(query).all() if total else []
        return Page(tuple(map(_listed, rows[:PAGE])), total, number, len(rows) > PAGE)

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


@lru_cache(maxsize=STATEMENTS)
def _count(filters: Filters, dialect: str, *, at_most: int) -> Select:
    """How many, counted no further than to say that there are more than anybody reads through."""
    found = _by_number(filters, dialect)
    is_alone = len(found) == 1 and replace(filters, words="", intent="", flag=None).is_empty
    numbers = found[0] if is_alone else select(conversation.c.id).where(*_conditions(filters, dialect))
    return select(func.count()).select_from(numbers.limit(at_most + 1).subquery())


def _by_number(filters: Filters, dialect: str) -> list[Select]:
    """What stands in indexes of its own: the numbers of the conversations with that flag, intent, words."""
    made = (
        select(flag.c.id).where(flag.c.flag == filters.flag.value) if filters.flag else None,
        select(intent.c.id).where(intent.c.intent == filters.intent) if filters.intent else None,
        numbers_with(filters.words, dialect) if filters.words else None,
    )
    return [numbers for numbers in made if numbers is not None]


@lru_cache(maxsize=STATEMENTS)
def _page(filters: Filters, number: int, dialect: str, *, are_few: bool) -> Select:
    """Few are fetched and put in order; of many, the order's index is followed until a page is full."""
    row = conversation.c.id if are_few else conversation.c.id + 0
    order = (conversation.c.risk.desc(),) if filters.order is Order.RISK else ()
    return (
        select(*_LISTED)
        .where(*_conditions(filters, dialect, row))
        .order_by(*order, conversation.c.last_at.desc(), conversation.c.key)
        .limit(PAGE + 1)
        .offset((number - 1) * PAGE)
    )


def _listed(row: Row) -> Listed:
    key, began, last, channel, language, outcome, left, risk, turns, opening, flags, reviewers, owner = row
    return Listed(
        key, began, last, channel, language, Outcome(outcome), left, risk, turns, opening, _flags(flags),
        reviewers, owner,
    )  # fmt: skip


@lru_cache(maxsize=1_000)
def _flags(names: str) -> tuple[Flag, ...]:
    return tuple(map(Flag, names.split()))


def _conditions(filters: Filters, dialect: str, number: ColumnElement = conversation.c.id) -> list[object]:
    """The filters as SQL conditions, all with bound values; `number` is the row's as the plan wants it."""
    key = conversation.c.key
    made = [
        conversation.c.outcome == filters.outcome.value if filters.outcome else None,
        conversation.c.last_at >= _start(filters.since) if filters.since else None,
        conversation.c.last_at < _start(filters.until) + timedelta(days=1) if filters.until else None,
        _reviewed(filters.reviewed) if filters.reviewed else None,
        *(number.in_(numbers) for numbers in _by_number(filters, dialect)),
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
