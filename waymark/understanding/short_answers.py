"""Reads a whole answer of a few words that means yes or no to the question asked, and to no other."""

from __future__ import annotations

import re
from collections.abc import Mapping

from waymark.profile.facts import Certainty, Fact, FactName
from waymark.understanding.message import Message
from waymark.understanding.tables.short_answers import ANY, BY_FACT

_LONGEST = 50
_ASIDES = frozenset(
    {
        "um",
        "umm",
        "uh",
        "er",
        "well",
        "oh",
        "ah",
        "hmm",
        "so",
        "ok",
        "okay",
        "lol",
        "haha",
        "sorry",
        "sadly",
        "luckily",
    }
    | {
        "thankfully",
        "unfortunately",
        "just",
        "really",
        "actually",
        "honestly",
        "mate",
        "thanks",
        "please",
        "doc",
        "sir",
    }
)
_WORDS = re.compile(r"[\w'/]+")


def _by_saying(sayings: Mapping[bool, str]) -> dict[str, bool]:
    return {said: value for value, several in sayings.items() for said in several.split("|")}


_ANY = _by_saying(ANY)
_MEANT = {fact: {**_ANY, **_by_saying(sayings)} for fact, sayings in BY_FACT.items()}


def read_short_answer(message: Message, asked: FactName) -> list[Fact]:
    """The answer, about; empty where the message says more than that, or asks."""
    if asked not in _MEANT or len(message.plain) > _LONGEST or "?" in message.plain:
        return []
    words = list(_WORDS.finditer(message.plain))
    told = [word[0] for word in words]
    meant = _MEANT[asked].get(" ".join(told))
    if meant is None:
        meant = _MEANT[asked].get(" ".join(word for word in told if word not in _ASIDES))
    if meant is None:
        return []
    return [message.fact(asked, meant, words[0].start(), words[-1].end(), certainty=Certainty.ABOUT)]
