"""A home whose name is misspelt: "we live in barnsly", or the answer "shefield"."""

from __future__ import annotations

import re

from waymark.profile.facts import Fact, FactName
from waymark.understanding.message import Message
from waymark.vocabulary.tables.place_words import NEVER_PLACES, ORDINARY_PLACES

_LIVES_IN = re.compile(
    r"\b(?:i|we|he|she|they|who|and|mum|mom|dad|currently)(?:'m|'re| am| are| is)? "
    r"(?:(?:all|now|still|both|just) )?(?:live|lives|living|liv|based|stay|stays|staying|reside|resides) "
    r"(?:(?:in|near|nr|at|by|outside|just outside) )(?P<name>[a-z]{5,})\b(?! (?:with|of|and) (?:fear|pain))"
)
_NAME = re.compile(r"(?P<name>[^\W\d_]{5,})(?=\s*(?:[,.!]|\Z))|(?P<first>[^\W\d_]{6,})\s[^\W\d_]+\W*\Z")
_NO_TOWN = NEVER_PLACES | ORDINARY_PLACES | frozenset(
    {"house", "hotel", "hospital", "hospice", "constant", "total", "terror", "shelter", "hostel", "mainly",
     "mostly", "lately", "nowhere", "anywhere", "somewhere", "whatever", "nothing", "anything", "already",
     "rather", "prefer", "sorry", "skip", "village", "cities", "country", "county", "north", "south"}
)  # fmt: skip


def misspelt_home(message: Message) -> list[Fact]:
    """The large town that was most likely meant behind "live in"; empty where none is near."""
    match = _LIVES_IN.search(message.plain)
    return _meant(message, match, "name") if match else []


def misspelt_answer(message: Message, start: int) -> list[Fact]:
    """The large town that an answer of a word or two most likely meant."""
    match = _NAME.match(message.plain, start) if len(message.plain) <= 40 else None
    return _meant(message, match, "name" if match["name"] else "first") if match else []


def _meant(message: Message, match: re.Match[str], group: str) -> list[Fact]:
    places, word = message.vocabulary.places, match[group]
    place = places.nearly(word) if places and word not in _NO_TOWN else None
    return [message.fact(FactName.PLACE, place.standard, *match.span(group))] if place else []
