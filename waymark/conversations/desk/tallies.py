"""Counts by day that outlive the conversations: numbers only, nothing anybody said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import func, insert, select, update
from sqlalchemy.engine import Connection, Engine

from waymark.conversations.database import usable_database
from waymark.conversations.desk.tables import conversation, flag, intent, tally

Counts = Counter[tuple[date, str, str]]
KINDS = ("outcome", "flag", "intent", "channel", "language", "left_at")


def keep_counts(connection: Connection, keys: Sequence[str]) -> None:
    """Adds these conversations to the counts, in the transaction that takes them off the desk."""
    for (day, kind, name), count in sorted(_live(connection, keys).items()):
        row = (tally.c.day == day) & (tally.c.kind == kind) & (tally.c.name == name)
        added = update(tally).where(row).values(count=tally.c.count + count)
        if connection.execute(added).rowcount == 0:
            connection.execute(insert(tally).values(day=day, kind=kind, name=name, count=count))


def counts_of_week(engine: Engine, until: date) -> Mapping[str, Mapping[str, int]]:
    """Counts of the seven days that end with this one, by kind and name; "day" gives conversations a day."""
    since = until - timedelta(days=6)
    with usable_database(), engine.connect() as connection:
        counts = _live(connection, None)
        kept = select(tally).where(tally.c.day >= since, tally.c.day <= until)
        for row in connection.execute(kept.order_by(tally.c.day, tally.c.kind, tally.c.name)):
            counts[(row.day, row.kind, row.name)] += row.count
    days = [since + timedelta(days=step) for step in range(7)]
    week: dict[str, dict[str, int]] = {kind: {} for kind in KINDS}
    week["day"] = {day.isoformat(): 0 for day in days}
    for (day, kind, name), count in sorted(counts.items()):
        if day in days:
            week[kind][name] = week[kind].get(name, 0) + count
            if kind == "outcome":
                week["day"][day.isoformat()] += count
    return {
        kind: dict(sorted(held.items(), key=_by_count if kind != "day" else None))
        for kind, held in week.items()
    }


def _by_count(item: tuple[str, int]) -> tuple[int, str]:
    return -item[1], item[0]


def _live(connection: Connection, keys: Sequence[str] | None) -> Counts:
    """The counts of the conversations that are there; of these keys only, when some are given."""
    day = func.date(conversation.c.started_at)
    counts: Counts = Counter()
    columns = {name: conversation.c[name] for name in ("outcome", "channel", "language", "left_at")}
    joined = {"flag": flag.c.flag, "intent": intent.c.intent}
    for kind, column in {**columns, **joined}.items():
        number = func.sum(intent.c.count) if kind == "intent" else func.count()
        query = select(day, column, number).where(column.is_not(None)).group_by(day, column)
        if kind in joined:
            query = query.join(conversation, conversation.c.id == column.table.c.id)
        if keys is not None:
            query = query.where(conversation.c.key.in_(keys))
        for began, name, count in connection.execute(query.order_by(day, column)):
            counts[(_day(began), kind, str(name))] += int(count)
    return counts


def _day(value: object) -> date:
    return value if isinstance(value, date) else date.fromisoformat(str(value))
