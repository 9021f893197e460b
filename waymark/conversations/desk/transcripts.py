"""One conversation as staff read it: every message with what was understood, told and judged beside it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.engine import Connection, Engine

from waymark.conversations.database import usable_database
from waymark.conversations.desk.events import read_event
from waymark.conversations.desk.folding import Folded, Shown, fold
from waymark.conversations.desk.outcomes import Flag, Outcome
from waymark.conversations.desk.tables import conversation, rasa_events, transcript
from waymark.conversations.messages import Author

Record = Mapping[str, object]
_DOCUMENT = select(transcript.c.document).where(transcript.c.key == bindparam("key"))


@dataclass(frozen=True)
class Verdict:
    """A trial's verdict as it was shown."""

    nct_id: str
    fit: str
    record: Record


@dataclass(frozen=True)
class Line:
    """One message. `told` are the fact records new with it, `dropped` the names of facts taken back."""

    event_id: int
    turn: int
    author: Author
    at: datetime
    text: str
    button: str | None
    intent: str | None
    confidence: float | None
    response: str | None
    unanswered: bool
    told: tuple[Record, ...]
    dropped: tuple[str, ...]
    verdicts: tuple[Verdict, ...]


@dataclass(frozen=True)
class Transcript:
    """A whole conversation. Times are UTC without a zone; `problems` are events that could not be read."""

    key: str
    started_at: datetime
    last_at: datetime
    channel: str
    language: str
    outcome: Outcome
    left_at: str | None
    risk: int
    flags: tuple[Flag, ...]
    consent: Record
    versions: Record
    lines: tuple[Line, ...]
    problems: tuple[tuple[int, str], ...]
    is_unmasked: bool = False

    def line(self, event_id: int) -> Line | None:
        """The message of that event; None when the conversation has none."""
        return next((line for line in self.lines if line.event_id == event_id), None)


class Transcripts:
    """Reads conversations of one database. May raise StoreNotUsable."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def get(self, key: str) -> Transcript | None:
        """The conversation, masked; None when there is none of that key."""
        with usable_database(), self._engine.connect() as connection:
            return _transcript(connection.execute(_DOCUMENT, {"key": key}).scalar())

    def unmasked(self, key: str) -> Transcript | None:
        """The conversation in the words that Rasa keeps: without identifiers, but with its places."""
        with usable_database(), self._engine.connect() as connection:
            sender = select(conversation.c.sender_id).where(conversation.c.key == key)
            sender_id = connection.execute(sender).scalar()
            masked = _transcript(connection.execute(_DOCUMENT, {"key": key}).scalar())
            if sender_id is None or masked is None:
                return None
            return _with_words(masked, _words_kept(connection, sender_id))

    def shown(self, key: str) -> tuple[Shown, ...]:
        """Each verdict with the facts it was of, unmasked: judging anew needs them. Not for any page."""
        with usable_database(), self._engine.connect() as connection:
            sender = select(conversation.c.sender_id).where(conversation.c.key == key)
            sender_id = connection.execute(sender).scalar()
            return () if sender_id is None else tuple(_fold(connection, sender_id).verdicts)


def _transcript(document: str | None) -> Transcript | None:
    if document is None:
        return None
    held = json.loads(document)
    began, last = map(datetime.fromisoformat, (held.pop("started_at"), held.pop("last_at")))
    return Transcript(
        started_at=began,
        last_at=last,
        outcome=Outcome(held.pop("outcome")),
        flags=tuple(map(Flag, held.pop("flags").split())),
        lines=tuple(map(_line, held.pop("lines"))),
        problems=tuple(map(tuple, held.pop("problems"))),
        **held,
    )


def _line(held: dict[str, Any]) -> Line:
    return Line(
        author=Author(held.pop("author")),
        at=datetime.fromisoformat(held.pop("at")),
        told=tuple(held.pop("told")),
        dropped=tuple(held.pop("dropped")),
        verdicts=tuple(Verdict(**shown) for shown in held.pop("verdicts")),
        **held,
    )


def _fold(connection: Connection, sender_id: str) -> Folded:
    query = select(rasa_events).where(rasa_events.c.sender_id == sender_id).order_by(rasa_events.c.id)
    return fold(
        read_event(row.id, row.type_name, row.timestamp, row.data) for row in connection.execute(query)
    )


def _words_kept(connection: Connection, sender_id: str) -> dict[int, tuple[str, tuple[Record, ...]]]:
    return {
        said.event_id: (said.text, said.told.told)
        for said in _fold(connection, sender_id).messages
        if said.is_typed or said.author is Author.WAYMARK
    }


def _with_words(transcript: Transcript, words: Mapping[int, tuple[str, tuple[Record, ...]]]) -> Transcript:
    """The same conversation with those words and facts in the place of the masked ones."""
    lines = []
    for line in transcript.lines:
        said, told = words.get(line.event_id, (line.text, line.told))
        lines.append(Line(**{**line.__dict__, "text": said, "told": told}))
    return Transcript(**{**transcript.__dict__, "lines": tuple(lines), "is_unmasked": True})
