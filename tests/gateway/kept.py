"""Writes what Rasa's tracker store would keep of a conversation."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path


def rasa_keeps(folder: Path, sender: object, words: str) -> None:
    """One message of a person."""
    _insert(folder, [(sender, "user", words)])


def rasa_keeps_slots(folder: Path, sender: object, **slots: object) -> None:
    """The slots as an action set them."""
    _insert(
        folder,
        [
            (sender, "slot", json.dumps({"event": "slot", "name": name, "value": value}))
            for name, value in slots.items()
        ],
    )


def _insert(folder: Path, rows: list[tuple[object, str, str]]) -> None:
    with sqlite3.connect(folder / "conversations.db", timeout=10) as database:
        database.execute(
            "CREATE TABLE IF NOT EXISTS events (id INTEGER PRIMARY KEY, sender_id TEXT, type_name TEXT, "
            "timestamp FLOAT, intent_name TEXT, action_name TEXT, data TEXT)"
        )
        database.executemany("INSERT INTO events (sender_id, type_name, data) VALUES (?, ?, ?)", rows)
    database.close()
