"""The slots of a conversation as Rasa kept them last: what was told, asked and shown so far."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import inspect, or_, select
from sqlalchemy.engine import Engine

from waymark.conversations.database import usable_database
from waymark.conversations.tables import rasa_events


def slots_kept(engine: Engine, session_id: str, names: Sequence[str]) -> dict[str, object]:
    """The newest value of each named slot; a slot never set is left out. Raises StoreNotUsable."""
    is_named = (rasa_events.c.data.like(f'%"name": "{name}"%') for name in names)
    query = (
        select(rasa_events.c.data)
        .where(
            rasa_events.c.sender_id == session_id, rasa_events.c.type_name == "slot", or_(False, *is_named)
        )
        .order_by(rasa_events.c.id)
    )
    with usable_database(), engine.connect() as connection:
        if not inspect(connection).has_table(rasa_events.name):
            return {}
        events = [json.loads(data) for data in connection.execute(query).scalars()]
    return {event["name"]: event.get("value") for event in events if event.get("name") in names}
