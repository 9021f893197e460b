"""The queue: which conversations to read next, filtered and in order."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime, time, timedelta
from enum import Enum

from sqlalchemy import func, literal_column, select, text
from sqlalchemy.engine import Connection, Engine

from waymark.conversations.database import usable_database
from waymark.conversations.desk.outcomes import Flag, Outcome
from waymark.conversations.desk.tables import (
    assignment,
    conversation,
    flag,
    later,
    message,
    review,
    tag,
)

PAGE = 50


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
        order = (conversation.c.risk.desc(),) if filters.order is Order.RISK else ()
        query = (
            select(conversation)
            .where(*where)
            .order_by(*order, conversation.c.last_at.desc(), conversation.c.key)
            .limit(PAGE)
            .offset((number - 1) * PAGE)
        )
        with usable_database(), self._engine.connect() as connection:
            total = connection.execute(
                select(func.count()).select_from(conversation).where(*where)
            ).scalar_one()
            return Page(_listed(connection, connection.execute(query).all()), int(total), number)

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
            "intents": message.c.intent,
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


def _listed(connection: Connection, rows: list[object]) -> tuple[Listed, ...]:
    keys = [row.key for row in rows]  # type: ignore[attr-defined]
    flags = select(flag.c.key, flag.c.flag).where(flag.c.key.in_(keys)).order_by(flag.c.flag)
    of_key: dict[str, list[Flag]] = {}
    for key, name in connection.execute(flags):
        of_key.setdefault(key, []).append(Flag(name))
    counts = select(review.c.key, func.count()).where(review.c.key.in_(keys)).group_by(review.c.key)
    reviewers = dict(connection.execute(counts.order_by(review.c.key)).all())
    owners = select(assignment.c.key, assignment.c.name).where(assignment.c.key.in_(keys))
    assigned = dict(connection.execute(owners.order_by(assignment.c.key)).all())
    return tuple(_one(row, of_key, reviewers, assigned) for row in rows)


def _one(
    row: object, flags: dict[str, list[Flag]], reviewers: dict[str, int], assigned: dict[str, str]
) -> Listed:
    values = dict(row._mapping)  # type: ignore[attr-defined]
    names = {item.name for item in fields(Listed)}
    kept = {name: value for name, value in values.items() if name in names}
    key = str(kept["key"])
    return Listed(
        **{**kept, "outcome": Outcome(kept["outcome"])},
        flags=tuple(flags.get(key, ())),
        reviewers=reviewers.get(key, 0),
        assigned_to=assigned.get(key),
    )


def _conditions(filters: Filters, dialect: str) -> list[object]:
    """The filters as SQL conditions, all with bound values."""
    key = conversation.c.key
    made = [
        conversation.c.outcome == filters.outcome.value if filters.outcome else None,
        key.in_(select(flag.c.key).where(flag.c.flag == filters.flag.value)) if filters.flag else None,
        conversation.c.last_at >= _start(filters.since) if filters.since else None,
        conversation.c.last_at < _start(filters.until) + timedelta(days=1) if filters.until else None,
        _reviewed(filters.reviewed) if filters.reviewed else None,
        key.in_(_keys_with(filters.words, dialect)) if filters.words else None,
        conversation.c.channel == filters.channel if filters.channel else None,
        conversation.c.language == filters.language if filters.language else None,
    ]
    for column, value in (
        (message.c.intent, filters.intent),
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


def _keys_with(words: str, dialect: str) -> object:
    """The keys of conversations with a message that holds all these words; "in quotes" side by side."""
    if dialect == "sqlite":
        found = text("SELECT rowid FROM desk_text WHERE desk_text MATCH :words").bindparams(
            words=match_expression(words)
        )
        return select(message.c.key).where(message.c.event_id.in_(found))
    vector = func.to_tsvector(literal_column("'simple'"), message.c.text)
    return select(message.c.key).where(
        vector.op("@@")(func.websearch_to_tsquery(literal_column("'simple'"), words))
    )


def match_expression(words: str) -> str:
    """What a person typed as an FTS5 query in which nothing but words and phrases has a meaning."""
    parts = words.split('"')
    phrases = [part for place, part in enumerate(parts) if place % 2 and part.strip()]
    loose = [word for place, part in enumerate(parts) if place % 2 == 0 for word in part.split()]
    terms = [term.strip() for term in (*phrases, *loose) if any(sign.isalnum() for sign in term)]
    return " ".join(f'"{term}"' for term in terms) or '""'
