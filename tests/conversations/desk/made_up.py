"""Conversations by the thousand, from a seed: 26 events each, as Rasa writes them, many at a time."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import datetime, timezone

from tests.conversations.desk.tracker import Row, recorded

EVENTS = 26
SIDE_BY_SIDE = 40
_SAID = (
    ("my daughter is {age} and has {illness}", "inform", 0.98),
    ("my son is {age}, {illness}, transfused every 3 weeks", "inform", 0.97),
    ("i am {age} and have {illness}", "inform", 0.92),
    ("where is the trial", "ask_location", 0.91),
    ("can i talk to a human", "ask_human", 0.99),
    ("what does it cost to go to {place}", "nlu_fallback", 0.15),
    ("i am scared for her", "express_distress", 0.83),
    ("not sure about that", "not_sure", 0.88),
    ("how do we take part", "ask_participation", 0.97),
    ("tell me about the first one", "ask_trial_details", 0.98),
    ("do they pay for the hotel in {place}", "nlu_fallback", 0.12),
)
_ILLNESSES = ("beta thalassemia major", "sickle cell disease", "gout", "asthma", "diabetes", "hemophilia a")
_PLACES = ("Leeds", "Shenzhen", "Milan", "Toronto", "Athens")
_CHANNELS = ("web", "web", "web", "telegram")


def made_up_events(conversations: int, seed: int = 1) -> Iterator[Row]:
    """The rows of that many conversations in the order of their ids; the same seed gives the same rows."""
    chance = random.Random(seed)
    verdicts = _recorded_verdicts()
    number = 0
    for first in range(0, conversations, SIDE_BY_SIDE):
        count = min(SIDE_BY_SIDE, conversations - first)
        talks = [
            _events(f"made-up-{first + place}", first + place, chance, verdicts) for place in range(count)
        ]
        for step in range(EVENTS):
            for talk in talks:
                number += 1
                yield {**talk[step], "id": number}


def _recorded_verdicts() -> list[object]:
    slots = [json.loads(str(row["data"])) for row in recorded("amira") if row["type_name"] == "slot"]
    found: list[object] = next(slot["value"] for slot in slots if slot["name"] == "verdicts")
    return found


def _events(sender: str, number: int, chance: random.Random, verdicts: list[object]) -> list[Row]:
    """26 events: the opening, the consent, and four turns of five or six events."""
    events: list[dict[str, object]] = [
        {"event": "action", "name": "action_session_start"},
        {"event": "session_started"},
        {"event": "action", "name": "action_listen"},
        _user("/give_consent", "give_consent", 1.0, chance),
        {"event": "slot", "name": "consent", "value": {"terms": "2026-11-22", "mode": "anonymous"}},
    ]
    facts: list[object] = []
    for turn in range(1, 5):
        events += _turn(turn, chance, facts, verdicts)
    padded = [*events, *({"event": "action", "name": "action_listen"} for _ in range(EVENTS))][:EVENTS]
    began = datetime(2026, 11, 22, tzinfo=timezone.utc).timestamp() + number
    return [
        {
            "sender_id": sender,
            "type_name": event["event"],
            "timestamp": began + step,
            "intent_name": _intent_of(event),
            "action_name": event.get("name"),
            "data": json.dumps({**event, "timestamp": began + step}),
        }
        for step, event in enumerate(padded)
    ]


def _turn(
    turn: int, chance: random.Random, facts: list[object], verdicts: list[object]
) -> list[dict[str, object]]:
    words, intent, confidence = chance.choice(_SAID)
    values = {
        "age": chance.randint(1, 80), "illness": chance.choice(_ILLNESSES), "place": chance.choice(_PLACES),
    }  # fmt: skip
    said = _user(words.format(**values), intent, confidence, chance)
    action = "action_default_fallback" if intent == "nlu_fallback" else "action_next_step"
    events: list[dict[str, object]] = [
        said,
        {"event": "user_featurization"},
        {"event": "action", "name": action},
    ]
    if intent == "inform":
        facts.append(
            {
                "name": "age",
                "value": values["age"],
                "unit": "years",
                "words": str(values["age"]),
                "turn": turn,
            }
        )
        events.append({"event": "slot", "name": "facts", "value": list(facts)})
    if turn == 3 and chance.random() < 0.5:
        events.append({"event": "slot", "name": "shown_trials", "value": ["NCT05745532"]})
        events.append({"event": "slot", "name": "verdicts", "value": verdicts})
    response = "utter_no_trials" if chance.random() < 0.05 else "utter_ask_age"
    metadata = {"utter_action": response, "condition": values["illness"]}
    return [*events, {"event": "bot", "text": "How old is your child?", "data": {}, "metadata": metadata}]


def _user(text: str, intent: str, confidence: float, chance: random.Random) -> dict[str, object]:
    ranking = [{"name": f"intent_{place}", "confidence": chance.random()} for place in range(10)]
    parsed = {"intent": {"name": intent, "confidence": confidence}, "entities": [], "intent_ranking": ranking}
    metadata = {"channel": chance.choice(_CHANNELS), "locale": "en"}
    return {
        "event": "user",
        "text": text,
        "parse_data": parsed,
        "input_channel": "rest",
        "metadata": metadata,
    }


def _intent_of(event: dict[str, object]) -> object:
    parsed = event.get("parse_data")
    return parsed["intent"]["name"] if isinstance(parsed, dict) else None
