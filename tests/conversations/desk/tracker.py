"""Rasa's table of events, filled by hand or with what Rasa wrote in five recorded conversations."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime, timezone
from pathlib import Path

from sqlalchemy import Column, Float, Integer, MetaData, String, Table, Text, insert
from sqlalchemy.engine import Engine

from waymark.store.engine import writing

RECORDED = Path(__file__).parent / "recorded_events.jsonl"
_rasa = MetaData()

# As rasa.core.tracker_store.SQLTrackerStore.SQLEvent makes it.
events = Table(
    "events",
    _rasa,
    Column("id", Integer, primary_key=True),
    Column("sender_id", String(255), nullable=False, index=True),
    Column("type_name", String(255), nullable=False),
    Column("timestamp", Float),
    Column("intent_name", String(255)),
    Column("action_name", String(255)),
    Column("data", Text),
)

Row = Mapping[str, object]


def recorded(*senders: str) -> list[Row]:
    """What Rasa wrote, in order; of these senders only, when some are named."""
    rows = [json.loads(line) for line in RECORDED.read_text(encoding="utf-8").splitlines()]
    wanted = [row for row in rows if not senders or row["sender_id"] in senders]
    return [{**row, "data": json.dumps(row["data"])} for row in wanted]


def write_events(engine: Engine, rows: Iterable[Row]) -> None:
    """Makes the table where it is missing and puts the rows in."""
    _rasa.create_all(writing(engine))
    held = [dict(row) for row in rows]
    if held:
        with writing(engine).begin() as connection:
            connection.execute(insert(events), held)


class Talk:
    """A conversation written event by event, as Rasa would."""

    def __init__(self, sender: str, first_id: int = 10_000, at: datetime | None = None) -> None:
        self.sender = sender
        self.rows: list[Row] = []
        self._id = first_id
        self._at = (at or datetime(2026, 11, 22, 9, tzinfo=timezone.utc)).timestamp()

    def said(self, text: str, intent: str = "inform", confidence: float = 0.9, **metadata: str) -> Talk:
        """The person writes, or presses a button when `button_title` is given."""
        data = {
            "event": "user",
            "text": text,
            "parse_data": {"intent": {"name": intent, "confidence": confidence}, "entities": []},
            "input_channel": "rest",
            "metadata": {"channel": "web", "locale": "en", **metadata},
        }
        return self.add("user", data)

    def answered(self, text: str, response: str = "utter_ask_age", **metadata: object) -> Talk:
        """Waymark answers."""
        data = {"event": "bot", "text": text, "data": {}, "metadata": {"utter_action": response, **metadata}}
        return self.add("bot", data)

    def set(self, slot: str, value: object) -> Talk:
        """A slot is set."""
        return self.add("slot", {"event": "slot", "name": slot, "value": value})

    def did(self, action: str) -> Talk:
        """An action runs."""
        return self.add("action", {"event": "action", "name": action})

    def add(self, kind: str, data: object, timestamp: float | None = -1.0) -> Talk:
        """Any event; a text stands as it is, even if it is no JSON."""
        self._id += 1
        self._at += 1
        self.rows.append(
            {
                "id": self._id,
                "sender_id": self.sender,
                "type_name": kind,
                "timestamp": self._at if timestamp == -1.0 else timestamp,
                "intent_name": None,
                "action_name": None,
                "data": data if isinstance(data, str) else json.dumps(data),
            }
        )
        return self
