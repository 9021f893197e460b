"""Actions learn as much of the conversation from the lighter call as from Rasa's own."""

from __future__ import annotations

import json
from typing import Any

from rasa_sdk import Tracker

from actions.history import (
    misunderstandings_of,
    model_of,
    said_since,
    turn_of,
    was_ever_said,
    was_said_last,
)
from waymark.nlu.lighter_calls import lighter

MODEL = {"model_id": "of today"}


def user(intent: str, text: str = "in Leeds") -> dict[str, Any]:
    ranking = [{"name": f"intent_{number}", "confidence": 0.01} for number in range(40)]
    parsed = {"intent": {"name": intent, "confidence": 0.9}, "text": text, "intent_ranking": ranking}
    return {"event": "user", "timestamp": 1.0, "text": text, "parse_data": parsed, "metadata": MODEL}


def bot(response: str) -> dict[str, Any]:
    data = {"custom": {"type": "trial", "text": "a card " * 200}}
    metadata = {"utter_action": response, **MODEL}
    return {"event": "bot", "timestamp": 2.0, "text": "Noted.", "data": data, "metadata": metadata}


EVENTS = [
    {"event": "session_started", "timestamp": 0.5, "metadata": MODEL},
    user("give_consent"),
    user("inform"),
    {"event": "slot", "name": "facts", "value": ["a fact"] * 50, "timestamp": 1.5, "metadata": MODEL},
    {"event": "action", "name": "action_next_step", "timestamp": 1.6, "metadata": MODEL},
    bot("utter_offer"),
    user("nlu_fallback"),
    bot("utter_not_understood"),
    user("out_of_scope"),
    bot("utter_off_topic"),
]
CALL = {
    "next_action": "action_next_step",
    "sender_id": "one",
    "tracker": {
        "sender_id": "one",
        "slots": {"facts": ["a fact"]},
        "latest_message": user("out_of_scope")["parse_data"],
        "events": EVENTS,
    },
}


def learned(call: dict[str, Any]) -> list[object]:
    tracker = Tracker.from_dict(call["tracker"])
    return [
        turn_of(tracker),
        misunderstandings_of(tracker),
        model_of(tracker),
        said_since(tracker),
        [was_said_last(tracker, response) for response in ("utter_not_understood", "utter_offer")],
        [was_ever_said(tracker, response) for response in ("utter_offer", "utter_nothing")],
        tracker.slots,
        tracker.latest_message,
    ]


def test_an_action_learns_the_same() -> None:
    assert learned(lighter(CALL)) == learned(CALL)
    assert learned(CALL)[:2] == [3, 2]


def test_neither_cards_nor_words_of_earlier_turns_are_sent() -> None:
    sent = json.dumps(lighter(CALL)["tracker"]["events"])
    assert "a card" not in sent
    assert "in Leeds" not in sent
    assert "intent_7" not in sent
    assert len(CALL["tracker"]["events"]) == len(EVENTS)  # type: ignore[arg-type]
