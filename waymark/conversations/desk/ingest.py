"""Brings Rasa's events into the read model: again and again, with the same result however often.

A conversation is stale when the count or the newest id of its events differs from what the read model
holds of it; a stale one is folded anew from all of its events, in one transaction. So nothing depends
on the order in which events were committed, and a read model that was cut off at any moment ends as
one that is built from scratch.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, insert, select, update
from sqlalchemy.engine import Connection, Engine

from waymark.conversations.database import usable_database
from waymark.conversations.desk.events import Event, Problem, Unreadable, read_event
from waymark.conversations.desk.folding import Folded, fold
from waymark.conversations.desk.forgetting import Reason, forget, remove_rows, take_off
from waymark.conversations.desk.keys import key_of
from waymark.conversations.desk.preparing import empty_read_model, has_events, prepare_tables
from waymark.conversations.desk.rows import Rows, rows_of
from waymark.conversations.desk.tables import (
    EVENTS_SEEN,
    conversation,
    flag,
    intent,
    mark,
    rasa_events,
    tombstone,
    transcript,
    unanswered,
)
from waymark.conversations.desk.words import index_words
from waymark.store.engine import writing

OVERLAP = 2_000
"""Ids read again at each look: PostgreSQL gives out ids before it commits them, so they come out of order."""

AT_ONCE = 100
"""Conversations a transaction: on SQLite, Rasa waits while we write."""

FEW = 500
"""Conversations up to which the held state is looked up one by one rather than read whole."""

_Counts = dict[str, tuple[int, int]]


@dataclass(frozen=True)
class Ingested:
    """What one look brought: conversations folded anew, and events that could not be read in them."""

    conversations: int = 0
    problems: int = 0


class Ingest:
    """The ingest of one conversations database. Its methods raise StoreNotUsable; the next look goes on."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        prepare_tables(engine)

    def look(self) -> Ingested:
        """Takes in what is new since the last look."""
        with usable_database():
            newest, since = self._newest(), self._seen() - OVERLAP
            if newest is None:
                return Ingested()
            counts = self._changed_since(since) if since > 0 else self._all_counts()
            done = self._refresh(counts)
            self._remember(newest)
            return done

    def reconcile(self) -> Ingested:
        """Compares every conversation with its events: what a look could have missed is taken in.

        A conversation whose events are all gone leaves the desk.
        """
        with usable_database():
            with self._engine.connect() as connection:
                if not has_events(connection):
                    return Ingested()
            counts = self._all_counts()
            self._take_off_those_without_events(counts)
            return self._refresh(counts)

    def rebuild(self) -> Ingested:
        """Throws the read model away and makes it again from the events. What staff wrote stays."""
        with usable_database(), writing(self._engine).begin() as connection:
            empty_read_model(connection)
        return self.reconcile()

    def forget_older_than(self, before: datetime, now: datetime) -> int:
        """Forgets conversations whose last event is older; how many. Times are UTC without a zone."""
        old = (
            select(conversation.c.sender_id)
            .where(conversation.c.last_at < before)
            .order_by(conversation.c.last_at)
        )
        with usable_database(), writing(self._engine).begin() as connection:
            senders = connection.execute(old.limit(FEW)).scalars().all()
            return forget(connection, senders, reason=Reason.AGED, at=now)

    def _take_off_those_without_events(self, counts: _Counts) -> None:
        with writing(self._engine).begin() as connection:
            held = connection.execute(select(conversation.c.sender_id).order_by(conversation.c.sender_id))
            take_off(connection, [sender for sender in held.scalars().all() if sender not in counts])

    def _newest(self) -> int | None:
        with self._engine.connect() as connection:
            if not has_events(connection):
                return None
            newest = connection.execute(select(func.max(rasa_events.c.id))).scalar()
        return None if newest is None else int(newest)

    def _seen(self) -> int:
        with self._engine.connect() as connection:
            return int(
                connection.execute(select(mark.c.value).where(mark.c.name == EVENTS_SEEN)).scalar() or 0
            )

    def _remember(self, newest: int) -> None:
        with writing(self._engine).begin() as connection:
            row = mark.c.name == EVENTS_SEEN
            if connection.execute(update(mark).where(row).values(value=newest)).rowcount == 0:
                connection.execute(insert(mark).values(name=EVENTS_SEEN, value=newest))

    def _changed_since(self, since: int) -> _Counts:
        newer = select(rasa_events.c.sender_id).where(rasa_events.c.id > since).order_by(rasa_events.c.id)
        with self._engine.connect() as connection:
            # Named one by one: both databases would else read through the senders of every event.
            touched = sorted(set(connection.execute(newer).scalars()))
        return self._counts(rasa_events.c.sender_id.in_(touched))

    def _all_counts(self) -> _Counts:
        return self._counts(rasa_events.c.sender_id.is_not(None))

    def _counts(self, which: object) -> _Counts:
        query = (
            select(rasa_events.c.sender_id, func.count(), func.max(rasa_events.c.id))
            .where(which)
            .group_by(rasa_events.c.sender_id)
            .order_by(rasa_events.c.sender_id)
        )
        with self._engine.connect() as connection:
            return {sender: (count, newest) for sender, count, newest in connection.execute(query)}

    def _refresh(self, counts: _Counts) -> Ingested:
        stale = self._stale(counts)
        done, problems = 0, 0
        for start in range(0, len(stale), AT_ONCE):
            with writing(self._engine).begin() as connection:
                together = list(_folded(connection, stale[start : start + AT_ONCE]))
                _write(connection, together)
            done += len(together)
            problems += sum(rows.problems for rows in together)
        return Ingested(done, problems)

    def _stale(self, counts: _Counts) -> list[str]:
        """Whose events differ from what is held, but for those that were erased."""
        held = select(conversation.c.sender_id, conversation.c.event_count, conversation.c.last_event_id)
        buried = select(tombstone.c.key)
        if len(counts) <= FEW:
            held = held.where(conversation.c.sender_id.in_(list(counts)))
            buried = buried.where(tombstone.c.key.in_([key_of(sender) for sender in counts]))
        with self._engine.connect() as connection:
            gone = set(connection.execute(buried).scalars())
            known = {sender: (count, newest) for sender, count, newest in connection.execute(held)}
        return [
            sender
            for sender, state in counts.items()
            if known.get(sender) != state and key_of(sender) not in gone
        ]


def _folded(connection: Connection, senders: Sequence[str]) -> Iterator[Rows]:
    """The rows of these conversations, from their events in order."""
    query = (
        select(rasa_events)
        .where(rasa_events.c.sender_id.in_(senders))
        .order_by(rasa_events.c.sender_id, rasa_events.c.id)
    )
    events: dict[str, list[Event | Problem]] = {}
    for row in connection.execute(query):
        read = read_event(row.id, row.type_name, row.timestamp, row.data)
        events.setdefault(row.sender_id, []).append(read)
    for sender, read_events in events.items():
        yield _rows(sender, read_events)


def _rows(sender: str, read_events: Sequence[Event | Problem]) -> Rows:
    """The rows; of a conversation that cannot be folded, that it is there and the problem."""
    key = key_of(sender)
    try:
        return rows_of(key, sender, fold(read_events))
    except Exception:  # whatever it is, one conversation must not keep all others from the desk
        last = max(event.event_id if isinstance(event, Problem) else event.id for event in read_events)
        bare = Folded(event_count=len(read_events), last_event_id=last)
        bare.problems.append(Problem(last, Unreadable.NOT_FOLDABLE))
        return rows_of(key, sender, bare)


def _write(connection: Connection, together: Sequence[Rows]) -> None:
    """Puts these conversations' rows in the place of the ones before."""
    remove_rows(connection, [str(rows.conversation["key"]) for rows in together])
    for table, values in (
        (conversation, [rows.conversation for rows in together]),
        (flag, [row for rows in together for row in rows.flags]),
        (intent, [row for rows in together for row in rows.intents]),
        (transcript, [rows.transcript for rows in together]),
        (unanswered, [row for rows in together for row in rows.unanswered]),
    ):
        if values:
            connection.execute(insert(table), values)
    index_words(connection, {rows.number: rows.words for rows in together})
