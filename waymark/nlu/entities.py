"""A fact as the entity that carries it into the conversation's events."""

from __future__ import annotations

from waymark.profile.facts import Fact
from waymark.profile.records import fact_to_record

EXTRACTOR = "FactReader"


def entity_of(fact: Fact) -> dict[str, object]:
    """The fact's name, its FACT record as value, and its span in the message."""
    return {
        "entity": fact.name.value,
        "value": fact_to_record(fact),
        "start": fact.start,
        "end": fact.end,
        "extractor": EXTRACTOR,
    }
