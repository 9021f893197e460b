"""A folded conversation as rows of the read model, masked before they are stored."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from waymark.conversations.desk.folding import LONG_AGO, Folded, Said, Shown
from waymark.conversations.desk.masking import mask_fact, mask_for_staff, mask_places, mask_verdict
from waymark.conversations.desk.outcomes import Outcome, flags_of, outcome_of, risk_of
from waymark.conversations.messages import Author

Row = dict[str, object]

UNKNOWN_CHANNEL = "unknown"
OPENING_LENGTH = 160


@dataclass(frozen=True)
class Rows:
    """What is written for one conversation."""

    conversation: Row
    flags: list[Row]
    messages: list[Row]
    verdicts: list[Row]
    problems: list[Row]


def rows_of(key: str, sender_id: str, folded: Folded) -> Rows:
    """The rows; the same events give the same rows."""
    flags = flags_of(folded)
    outcome = outcome_of(folded, flags)
    messages = list(_messages(key, folded))
    conversation: Row = {
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
        "fallbacks": sum(said.is_unanswered for said in folded.messages),
        "opening": _opening(messages),
        "consent": _json(folded.consent),
        "versions": _json(folded.versions),
        "event_count": folded.event_count,
        "last_event_id": folded.last_event_id,
    }
    return Rows(
        _storable(conversation),
        [{"key": key, "flag": flag.value} for flag in sorted(flags)],
        [_storable(row) for row in messages],
        [_storable(_verdict(key, shown)) for shown in folded.verdicts],
        [{"event_id": item.event_id, "key": key, "reason": item.reason.value} for item in folded.problems],
    )


def _messages(key: str, folded: Folded) -> Iterator[Row]:
    """Each message, masked with the facts told up to it."""
    facts: list[Mapping[str, object]] = []
    for said in folded.messages:
        facts += said.told.told
        yield _message(key, said, facts)


def _message(key: str, said: Said, facts: list[Mapping[str, object]]) -> Row:
    told = {"told": [mask_fact(fact) for fact in said.told.told], "dropped": list(said.told.dropped)}
    return {
        "key": key,
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
        "told": _json(told) if said.told.told or said.told.dropped else None,
    }


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


def _verdict(key: str, shown: Shown) -> Row:
    return {
        "key": key,
        "event_id": shown.event_id,
        "nct_id": shown.nct_id[:16],
        "message_id": shown.message_id,
        "fit": str(shown.record.get("fit", ""))[:16],
        "record": json.dumps(mask_verdict(shown.record), ensure_ascii=False, sort_keys=True),
    }


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


def _json(value: Mapping[str, object]) -> str | None:
    return json.dumps(value, ensure_ascii=False, sort_keys=True) if value else None
