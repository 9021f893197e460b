"""What the action server is told of earlier events: what an action can ask of them, no more.

Rasa sends every event whole, with the trial cards shown and the ranking of all intents: 70 kB by the sixth
turn, two or three times a turn. The slots and the latest message are sent whole as ever.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_OF_ALL = ("event", "timestamp", "metadata")


def lighter(call: Mapping[str, Any]) -> dict[str, Any]:
    """The call of an action; its events say who spoke, with what intent, and what was noted on them."""
    tracker = call["tracker"]
    spoken = [_reduced(event) for event in tracker["events"] if event.get("event") in {"user", "bot"}]
    return {**call, "tracker": {**tracker, "events": spoken}}


def _reduced(event: Mapping[str, Any]) -> dict[str, Any]:
    reduced = {key: event[key] for key in _OF_ALL if key in event}
    if event["event"] == "user":
        intent = (event.get("parse_data") or {}).get("intent") or {}
        reduced["parse_data"] = {"intent": {"name": intent.get("name")}}
    return reduced
