"""What the tracker's earlier events tell: the turn, misunderstandings in a row, the model in use."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker

NOT_A_TURN = frozenset({"give_consent"})
"""Intents that the gateway sends by itself; the person said nothing."""
NOT_UNDERSTOOD = frozenset({"nlu_fallback", "out_of_scope"})


def turn_of(tracker: Tracker) -> int:
    """The number of the message being answered: 1 for the person's first."""
    said = [event for event in tracker.events if event.get("event") == "user"]
    return sum(_intent_of(event) not in NOT_A_TURN for event in said)


def misunderstandings_of(tracker: Tracker) -> int:
    """How many messages in a row, up to this one, were not understood."""
    said = [event for event in tracker.events if event.get("event") == "user"]
    count = 0
    for event in reversed(said):
        if _intent_of(event) not in NOT_UNDERSTOOD:
            break
        count += 1
    return count


def was_said_last(tracker: Tracker, response: str) -> bool:
    """Whether the answer to the message before this one had that response in it."""
    said, messages = [], 0
    for event in reversed(tracker.events):
        messages += event.get("event") == "user"
        if messages == 2:
            break
        if messages == 1 and event.get("event") == "bot":
            said.append((event.get("metadata") or {}).get("utter_action"))
    return response in said


def said_since(tracker: Tracker) -> set[str]:
    """The responses already given to the message being answered."""
    said: set[str] = set()
    for event in reversed(tracker.events):
        if event.get("event") == "user":
            break
        if event.get("event") == "bot":
            said.add(str((event.get("metadata") or {}).get("utter_action")))
    return said


def was_ever_said(tracker: Tracker, response: str) -> bool:
    """Whether that response was said in this conversation."""
    return any((event.get("metadata") or {}).get("utter_action") == response for event in tracker.events)


def was_in_need(tracker: Tracker) -> bool:
    """Whether an emergency or thoughts of self-harm stopped this conversation before."""
    said = (event for event in tracker.events if event.get("event") == "user")
    return any(_intent_of(event) in ("report_emergency", "report_self_harm") for event in said)


def model_of(tracker: Tracker) -> str | None:
    """The id of the dialogue model in use, as Rasa notes it on its events; None in older trackers."""
    noted = (event.get("metadata") or {} for event in reversed(tracker.events))
    return next((str(data["model_id"]) for data in noted if data.get("model_id")), None)


def _intent_of(event: dict[str, Any]) -> str | None:
    parsed = event.get("parse_data") or {}
    return (parsed.get("intent") or {}).get("name")
