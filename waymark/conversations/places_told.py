"""The place a person told, read from the newest `facts` that Rasa kept: an emergency number depends on it."""

from __future__ import annotations

import json

from sqlalchemy import inspect, select
from sqlalchemy.engine import Engine

from waymark.conversations.database import usable_database
from waymark.conversations.tables import rasa_events


def place_told(engine: Engine, session_id: str) -> str | None:
    """The place as told; None when none was told, or nothing is kept. Raises StoreNotUsable."""
    query = (
        select(rasa_events.c.data)
        .where(
            rasa_events.c.sender_id == session_id,
            rasa_events.c.type_name == "slot",
            rasa_events.c.data.like('%"name": "facts"%'),
        )
        .order_by(rasa_events.c.id.desc())
        .limit(1)
    )
    with usable_database(), engine.connect() as connection:
        if not inspect(connection).has_table(rasa_events.name):
            return None
        data = connection.execute(query).scalar()
    return None if data is None else _place_in(json.loads(data).get("value"))


def _place_in(facts: object) -> str | None:
    if not isinstance(facts, list):
        return None
    places = [fact.get("value") for fact in facts if isinstance(fact, dict) and fact.get("name") == "place"]
    return places[-1] if places and isinstance(places[-1], str) else None
