"""One event of Rasa's tracker as the desk reads it; an event that cannot be read is named, never fatal."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from enum import Enum

READ_TYPES = frozenset({"user", "bot", "slot", "action"})
PASSED_OVER = frozenset(
    {
        "session_started", "user_featurization", "entities", "reminder", "cancel_reminder", "restart",
        "reset_slots", "rewind", "undo", "followup", "export", "pause", "resume", "agent", "active_loop",
        "loop_interrupted",
        "action_execution_rejected", "conversation_paused", "conversation_resumed",
    }
)  # fmt: skip
"""Known types that say nothing about what was said or shown."""


class Unreadable(str, Enum):
    """Why an event was left out of the read model."""

    NOT_JSON = "not_json"
    NOT_AN_OBJECT = "not_an_object"
    UNKNOWN_TYPE = "unknown_type"
    NOT_FOLDABLE = "not_foldable"


@dataclass(frozen=True)
class Event:
    """`data` is the event as Rasa wrote it; `at` is UTC without a zone, None where the event has no time."""

    id: int
    type: str
    at: datetime | None
    data: Mapping[str, object]

    @property
    def name(self) -> str:
        """The slot's or action's name; empty for other events."""
        return text_of(self.data, "name") or ""

    @property
    def metadata(self) -> Mapping[str, object]:
        """What came along with the event."""
        return object_of(self.data, "metadata")


@dataclass(frozen=True)
class Problem:
    event_id: int
    reason: Unreadable


def read_event(event_id: int, type_name: str, timestamp: float | None, data: str | None) -> Event | Problem:
    """The event, or why it cannot be read. A broken time is no reason to lose words."""
    try:
        record = json.loads(data or "")
    except ValueError:
        return Problem(event_id, Unreadable.NOT_JSON)
    if not isinstance(record, dict):
        return Problem(event_id, Unreadable.NOT_AN_OBJECT)
    if type_name not in READ_TYPES and type_name not in PASSED_OVER:
        return Problem(event_id, Unreadable.UNKNOWN_TYPE)
    return Event(event_id, type_name, _moment(timestamp), record)


def object_of(record: Mapping[str, object], key: str) -> Mapping[str, object]:
    """The object under that key; empty when there is none."""
    value = record.get(key)
    return value if isinstance(value, dict) else {}


def objects_of(value: object) -> list[Mapping[str, object]]:
    """The objects of a list; everything else is left out."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def text_of(record: Mapping[str, object], key: str) -> str | None:
    """The text under that key; None when there is none."""
    value = record.get(key)
    return value if isinstance(value, str) else None


def number_of(record: Mapping[str, object], key: str) -> float | None:
    """The number under that key; None when there is none."""
    value = record.get(key)
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _moment(timestamp: float | None) -> datetime | None:
    if timestamp is None or not math.isfinite(timestamp):
        return None
    try:
        return datetime.fromtimestamp(timestamp, timezone.utc).replace(tzinfo=None)
    except (OverflowError, ValueError, OSError):
        return None
