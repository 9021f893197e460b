"""Reads where trials are wanted by somebody whose home is known: "only UK", "what about Germany"."""

from __future__ import annotations

import re

from waymark.profile.facts import Fact, FactName
from waymark.understanding.message import Message
from waymark.understanding.places_asked import place_left_out, place_named
from waymark.vocabulary.parts_of_the_world import part_of_the_world
from waymark.vocabulary.tables.place_words import NEVER_PLACES, ORDINARY_PLACES

_WELL_KNOWN = 100_000  # people; a smaller town needs its "in"
_GREAT = 1_000_000
_MOST_WORDS = 4
_TRIALS = re.compile(r"\s+(?:trials?|stud(?:y|ies)|ones?)\b.*$|^the\s+", re.IGNORECASE)
_PRONOUNS = frozenset({"us", "me", "it", "him", "her", "them", "you", "that", "this", "these", "those"})


def read_place_wanted(message: Message) -> list[Fact]:
    """The fact place, which the dialogue takes for no home; empty where the words name no known place."""
    home, places = message.known.fact(FactName.PLACE), message.vocabulary.places
    is_home_known = message.asked is None and home is not None and home.is_answered
    named = (place_named(message.text) or place_left_out(message.text)) if is_home_known else None
    if named is None or places is None:
        return []
    words = _TRIALS.sub("", _TRIALS.sub("", named)).strip()
    if (
        len(words.split()) > _MOST_WORDS
        or words in _PRONOUNS
        or words.lower() in NEVER_PLACES | ORDINARY_PLACES
    ):
        return []
    place = part_of_the_world(words) or places.resolve(words, is_whole=True)
    if place is None or not (place.is_wide or place.population >= _least_for(words)):
        return []
    start = message.text.index(words)
    return [message.fact(FactName.PLACE, place.standard, start, start + len(words))]


def _least_for(words: str) -> int:
    """People of a city that is meant: without its capital the name may be a word, as "gene" for Genoa is."""
    return _WELL_KNOWN if words[0].isupper() else _GREAT
