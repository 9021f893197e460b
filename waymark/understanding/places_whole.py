"""A message that is nothing but a place, whatever was asked."""

from __future__ import annotations

from waymark.profile.facts import Fact, FactName
from waymark.understanding.message import Message
from waymark.vocabulary.mentions import Mention
from waymark.vocabulary.tables.place_cues import ALSO_PERSONS

_GREAT = 1_000_000  # people
_MAY_NAME_SOMEBODY = (FactName.ASKING_FOR, FactName.MATCHED_DONOR)
"""Asked about these, "Sofia" may be a person."""


def whole_place(message: Message) -> list[Fact]:
    """The fact place of a message that is nothing but one: "Leeds", "Perth, Australia"."""
    places = message.vocabulary.places
    mention = places.find_whole(message.text) if places else None
    if mention is None or any(m.is_exact for m in (*message.conditions, *message.treatments)):
        return []
    is_likewise_a_name = message.asked in _MAY_NAME_SOMEBODY and mention.words.lower() in ALSO_PERSONS
    if is_likewise_a_name and not _follows_a_story(message, mention):
        return []
    return [message.fact(FactName.PLACE, mention.standard, mention.start, mention.end)]


def _follows_a_story(message: Message, mention: Mention) -> bool:
    """Whether the illness is told already, and the name is a great city's: "Houston" says where, not who."""
    place = message.vocabulary.places.resolve(mention.words) if message.vocabulary.places else None
    is_great = place is not None and place.population >= _GREAT
    return is_great and message.known.fact(FactName.CONDITION) is not None
