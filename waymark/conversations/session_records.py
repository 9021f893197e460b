"""A session as JSON, and back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from typing import cast

from waymark.conversations.messages import Json, Record, message_from_record, message_to_record
from waymark.conversations.session import WEBSITE, Answer, ButtonMeaning, Consent, Session, Waiting


def session_to_json(session: Session) -> str:
    """Everything but what is held for consent: that stays in memory."""
    record: Record = {
        "channel": session.channel,
        "consent": session.consent.value,
        "terms": session.terms,
        "is_paused": session.is_paused,
        "messages": [message_to_record(message) for message in session.messages],
        "buttons": {key: [button.payload, button.title] for key, button in session.buttons.items()},
        "answers": {key: [answer.is_waiting, *answer.message_ids] for key, answer in session.answers.items()},
        "waiting": [
            [item.text, item.title, item.is_quiet, item.attempts, item.id, item.told_before]
            for item in session.waiting
        ],
        "kept_back": list(session.kept_back),
        "saved": list(session.saved),
    }
    return json.dumps(record, ensure_ascii=False)


def session_from_json(session_id: str, expires_at: datetime, text: str) -> Session:
    """Reads what `session_to_json` wrote."""
    record = cast(Record, json.loads(text))
    return Session(
        id=session_id,
        expires_at=expires_at,
        channel=str(record.get("channel", WEBSITE)),
        consent=Consent(record["consent"]),
        terms=str(record["terms"]),
        is_paused=bool(record["is_paused"]),
        messages=[message_from_record(cast(Record, item)) for item in _items(record["messages"])],
        buttons={key: _meaning(item) for key, item in _pairs(record["buttons"])},
        answers={key: _answer(item) for key, item in _pairs(record["answers"])},
        waiting=[_waiting(item) for item in _items(record["waiting"])],
        kept_back=[str(item) for item in _items(record.get("kept_back"))],
        saved=[str(item) for item in _items(record.get("saved"))],
    )


def _items(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _pairs(value: Json) -> list[tuple[str, Json]]:
    return list(value.items()) if isinstance(value, dict) else []


def _meaning(value: Json) -> ButtonMeaning:
    payload, title = _items(value)
    return ButtonMeaning(str(payload), str(title))


def _answer(value: Json) -> Answer:
    is_waiting, *message_ids = _items(value)
    return Answer(tuple(str(item) for item in message_ids), bool(is_waiting))


def _waiting(value: Json) -> Waiting:
    """Whoever reads it back cannot know how far it came before."""
    text, title, is_quiet, attempts, *later = _items(value)
    item = Waiting(
        text=str(text),
        title=None if title is None else str(title),
        is_quiet=bool(is_quiet),
        attempts=int(str(attempts)),
        is_again=True,
    )
    if len(later) > 1 and later[1] is not None:
        item = replace(item, told_before=str(later[1]))
    return replace(item, id=str(later[0])) if later else item
