"""A folded conversation as rows of the read model, masked before they are stored."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from waymark.conversations.desk.folding import LONG_AGO, Folded, Said, Shown
from waymark.conversations.desk.keys import number_of
from waymark.conversations.desk.masking import mask_fact, mask_for_staff, mask_places, mask_verdict
from waymark.conversations.desk.outcomes import Outcome, flags_of, outcome_of, risk_of
from waymark.conversations.messages import Author

Row = dict[str, object]

UNKNOWN_CHANNEL = "unknown"
OPENING_LENGTH = 160


@dataclass(frozen=True)
class Rows:
    """What is written for one conversation. `words` are indexed, `problems` only counted."""

    number: int
    conversation: Row
    flags: list[Row]
    intents: list[Row]
    transcript: Row
    unanswered: list[Row]
    words: list[str]
    problems: int


def rows_of(key: str, sender_id: str, folded: Folded) -> Rows:
    """The rows; the same events give the same rows."""
    number, lines = number_of(key), list(_lines(folded))
    conversation = _storable(_conversation(key, sender_id, folded, lines))
    flags = str(conversation["flags"]).split()
    intents = Counter(str(line["intent"]) for line in lines if line["intent"] is not None)
    return Rows(
        number=number,
        conversation=conversation,
        flags=[{"id": number, "flag": flag} for flag in flags],
        intents=[{"id": number, "intent": name, "count": count} for name, count in sorted(intents.items())],
        transcript={"key": key, "document": _clean(_document(conversation, folded, lines))},
        unanswered=[
            _unanswered(key, said, line)
            for said, line in zip(folded.messages, lines, strict=True)
            if said.is_unanswered and said.button is None
        ],
        words=[str(line["text"]) for line in lines],
        problems=len(folded.problems),
    )


def _conversation(key: str, sender_id: str, folded: Folded, lines: list[Row]) -> Row:
    flags = flags_of(folded)
    outcome = outcome_of(folded, flags)
    return {
        "id": number_of(key),
        "key": key,
        "sender_id": sender_id,
        "started_at": folded.started_at or LONG_AGO,
        "last_at": folded.last_at or LONG_AGO,
        "channel": (folded.channel or UNKNOWN_CHANNEL)[:32],
        "language": (folded.language or UNKNOWN_CHANNEL)[:16],
        "outcome": outcome.value,
        "left_at": (folded.open_question or "")[:120] if outcome is Outcome.ABANDONED else None,
        "looked_for": None if folded.looked_for is None else folded.looked_for[:200],
        "risk": risk_of(folded, flags),
        "turns": max((said.turn for said in folded.messages), default=0),
        "flags": " ".join(sorted(flag.value for flag in flags)),
        "opening": _opening(lines),
        "event_count": folded.event_count,
        "last_event_id": folded.last_event_id,
    }


def _document(conversation: Row, folded: Folded, lines: list[Row]) -> str:
    """The whole conversation as JSON, read by `transcripts`."""
    head = ("key", "started_at", "last_at", "channel", "language", "outcome", "left_at", "risk", "flags")
    whole = {
        **{name: conversation[name] for name in head},
        "consent": folded.consent,
        "versions": folded.versions,
        "lines": lines,
        "problems": [(item.event_id, item.reason.value) for item in folded.problems],
    }
    return json.dumps(whole, ensure_ascii=False, sort_keys=True, default=_moment)


def _moment(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _lines(folded: Folded) -> Iterator[Row]:
    """Each message, masked with the facts told up to it, and the verdicts shown after it."""
    facts: list[Mapping[str, object]] = []
    shown: dict[int, list[Row]] = {}
    for verdict in folded.verdicts:
        shown.setdefault(verdict.message_id, []).append(_verdict(verdict))
    for said in folded.messages:
        facts += said.told.told
        yield _storable(_line(said, facts, shown.get(said.event_id, [])))


def _line(said: Said, facts: list[Mapping[str, object]], verdicts: list[Row]) -> Row:
    return {
        "event_id": said.event_id,
        "turn": said.turn,
        "author": said.author.value,
        "at": said.at,
        "text": masked_text(said, facts),
        "button": said.button,
        "intent": None if said.intent is None else said.intent[:64],
        "confidence": said.confidence,
        "response": None if said.response is None else said.response[:120],
        "unanswered": said.is_unanswered,
        "told": [mask_fact(fact) for fact in said.told.told],
        "dropped": list(said.told.dropped),
        "verdicts": verdicts,
    }


def _unanswered(key: str, said: Said, line: Row) -> Row:
    return {"event_id": said.event_id, "key": key, "at": said.at, "text": line["text"]}


def masked_text(said: Said, facts: list[Mapping[str, object]]) -> str:
    """The words as staff see them; of a command only its intent, which stands beside it anyway."""
    if said.author is Author.WAYMARK:
        return mask_places(said.text, facts)
    if said.button is not None:
        return said.button
    if said.text.startswith("/"):
        return f"/{said.intent or ''}"
    return _masked(said.text, json.dumps(facts, sort_keys=True))


@lru_cache(maxsize=20_000)
def _masked(text: str, facts: str) -> str:
    """Remembered: an ingest that looks at a growing conversation again masks only what is new."""
    return mask_for_staff(text, json.loads(facts))


def _verdict(shown: Shown) -> Row:
    fit = str(shown.record.get("fit", ""))[:16]
    return {"nct_id": shown.nct_id[:16], "fit": fit, "record": mask_verdict(shown.record)}


def _storable(row: Row) -> Row:
    """The row without signs that a database refuses: NUL, and halves of a pair."""
    return {name: _clean(value) if isinstance(value, str) else value for name, value in row.items()}


def _clean(text: str) -> str:
    return text.replace("\x00", "").encode("utf-8", "replace").decode()


def _opening(messages: list[Row]) -> str:
    """The first words the person wrote themselves."""
    typed = (
        str(row["text"])
        for row in messages
        if row["author"] == Author.PERSON.value
        and row["button"] is None
        and not str(row["text"]).startswith("/")
    )
    return " ".join(next(typed, "").split())[:OPENING_LENGTH]
