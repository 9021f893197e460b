"""A message that is nothing but a place, whatever was asked."""

from __future__ import annotations

from waymark.profile.facts import Fact, FactName
from waymark.understanding.message import Message
from waymark.vocabulary.tables.place_cues import ALSO_PERSONS

_MAY_NAME_SOMEBODY = (FactName.ASKING_FOR, FactName.MATCHED_DONOR)
"""Asked about these, "Sofia" may be a person."""


def whole_place(message: Message) -> list[Fact]:
    """The fact place of a message that is nothing but one: "Leeds", "Perth, Australia"."""
    places = message.vocabulary.places
    mention = places.find_whole(message.text) if places else None
    if mention is None or any(m.is_exact for m in (*message.conditions, *message.treatments)):
        return []
    if message.asked in _MAY_NAME_SOMEBODY and mention.words.lower() in ALSO_PERSONS:
        return []
    return [message.fact(FactName.PLACE, mention.standard, mention.start, mention.end)]
