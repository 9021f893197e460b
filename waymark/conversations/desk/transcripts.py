"""One conversation as staff read it: every message with what was understood, told and judged beside it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.engine import Connection, Engine

from waymark.conversations.database import usable_database
from waymark.conversations.desk.events import read_event
from waymark.conversations.desk.folding import Folded, fold
from waymark.conversations.desk.outcomes import Flag, Outcome
from waymark.conversations.desk.tables import conversation, flag, message, problem, rasa_events, verdict
from waymark.conversations.messages import Author

Record = Mapping[str, object]


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
            row = connection.execute(select(conversation).where(conversation.c.key == key)).first()
            return None if row is None else _transcript(connection, row)

    def unmasked(self, key: str) -> Transcript | None:
        """The conversation in the words that Rasa keeps: without identifiers, but with its places."""
        with usable_database(), self._engine.connect() as connection:
            row = connection.execute(select(conversation).where(conversation.c.key == key)).first()
            if row is None:
                return None
            words = _words_kept(connection, row.sender_id)
            return _with_words(_transcript(connection, row), words)

    def facts(self, key: str) -> tuple[Record, ...]:
        """The facts as they stood last, unmasked: judging anew needs them. Not for any page."""
        with usable_database(), self._engine.connect() as connection:
            sender = select(conversation.c.sender_id).where(conversation.c.key == key)
            sender_id = connection.execute(sender).scalar()
            return () if sender_id is None else _fold(connection, sender_id).facts


def _transcript(connection: Connection, row: object) -> Transcript:
    values = dict(row._mapping)  # type: ignore[attr-defined]
    key = values["key"]
    flags = connection.execute(select(flag.c.flag).where(flag.c.key == key).order_by(flag.c.flag)).scalars()
    problems = select(problem.c.event_id, problem.c.reason).where(problem.c.key == key)
    return Transcript(
        key=key,
        started_at=values["started_at"],
        last_at=values["last_at"],
        channel=values["channel"],
        language=values["language"],
        outcome=Outcome(values["outcome"]),
        left_at=values["left_at"],
        risk=values["risk"],
        flags=tuple(map(Flag, flags)),
        consent=_record(values["consent"]),
        versions=_record(values["versions"]),
        lines=_lines(connection, key),
        problems=tuple(
            (found.event_id, found.reason) for found in connection.execute(problems.order_by("event_id"))
        ),
    )


def _lines(connection: Connection, key: str) -> tuple[Line, ...]:
    verdicts: dict[int, list[Verdict]] = {}
    shown = select(verdict).where(verdict.c.key == key).order_by(verdict.c.event_id, verdict.c.nct_id)
    for row in connection.execute(shown):
        found = Verdict(row.nct_id, row.fit, _record(row.record))
        verdicts.setdefault(row.message_id, []).append(found)
    query = select(message).where(message.c.key == key).order_by(message.c.event_id)
    return tuple(_line(dict(row._mapping), verdicts) for row in connection.execute(query))


def _line(row: dict[str, object], verdicts: Mapping[int, list[Verdict]]) -> Line:
    told = _record(row.pop("told"))
    del row["key"]
    records, names = told.get("told", []), told.get("dropped", [])
    return Line(
        **{**row, "author": Author(row["author"])},  # type: ignore[arg-type]
        told=tuple(records) if isinstance(records, list) else (),
        dropped=tuple(map(str, names)) if isinstance(names, list) else (),
        verdicts=tuple(verdicts.get(int(str(row["event_id"])), ())),
    )


def _record(text: object) -> Record:
    value = json.loads(text) if isinstance(text, str) and text else {}
    return value if isinstance(value, dict) else {}


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
