"""The place a person told: an emergency number depends on it."""

from __future__ import annotations

from sqlalchemy.engine import Engine

from waymark.conversations.slots_kept import slots_kept


def place_told(engine: Engine, session_id: str) -> str | None:
    """The place as told; None when none was told, or nothing is kept. Raises StoreNotUsable."""
    facts = slots_kept(engine, session_id, ["facts"]).get("facts")
    if not isinstance(facts, list):
        return None
    places = [fact.get("value") for fact in facts if isinstance(fact, dict) and fact.get("name") == "place"]
    return places[-1] if places and isinstance(places[-1], str) else None
