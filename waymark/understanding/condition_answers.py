"""Reads the bare name of an illness as the answer to which it is: "als", "it's ibd", "icl".

Such short names are too like other words to be looked for in any text; as the whole answer to that very
question they leave no doubt.
"""

from __future__ import annotations

import re

from waymark.profile.facts import Fact, FactName
from waymark.understanding.message import Message
from waymark.vocabulary.tables.ordinary_words import NO_ILLNESS, ORDINARY_WORDS, QUALIFIERS
from waymark.vocabulary.tokens import plain_word

_ORDINARY = frozenset(plain_word(word) for word in (*ORDINARY_WORDS, *QUALIFIERS))
_NO_ILLNESS = frozenset(map(plain_word, NO_ILLNESS))
_ANSWER = re.compile(
    r"\W*(?:(?:it's|it is|its|this is|that is|that's|the illness is|"
    r"(?:i|we|they) have|i've got|(?:he|she|it) has(?: got)?|(?:he|she)'s got|diagnosed with|called)\s+){0,2}"
    r"(?:(?:a|an|the)\s+)?(?P<name>\w[^,;!?\n]{0,58}[^\s.,;!?])[\s.!]*"
)

_SAID_SHORT = {
    "type 1": "type 1 diabetes",
    "type one": "type 1 diabetes",
    "type 2": "type 2 diabetes",
    "type two": "type 2 diabetes",
    "diabeetus": "diabetes",
    "high sugar": "diabetes",
    "sugar": "diabetes",
    "touch of sugar": "diabetes",
    "sugar disease": "diabetes",
    "sugar sickness": "diabetes",
    "big c": "cancer",
    "bp": "hypertension",
    "high bp": "hypertension",
    "endo": "endometriosis",
    "downs": "down syndrome",
    "down's": "down syndrome",
    "chronic fatigue": "chronic fatigue syndrome",
    "alcohol": "alcohol use disorder",
    "drinking": "alcohol use disorder",
}
"""What means an illness only where it is asked for."""


def answered_name(message: Message) -> list[Fact]:
    """The condition, where the whole answer is its name; empty when no table has exactly that name."""
    if message.asked is not FactName.CONDITION:
        return []
    answer = _ANSWER.fullmatch(message.plain)
    if answer is None:
        return []
    name = _SAID_SHORT.get(answer["name"], answer["name"])
    if is_ordinary_name(name):
        return []
    standard = message.vocabulary.conditions.standard_of(name)
    return [message.fact(FactName.CONDITION, standard, *answer.span("name"))] if standard else []


def is_ordinary_name(name: str) -> bool:
    """ "None", "children" and "quality of life" stand among the records' conditions, too."""
    words = [plain_word(word) for word in re.findall(r"[^\W\d_]+", name)]
    return (len(words) < 2 and _ORDINARY.issuperset(words)) or not _NO_ILLNESS.isdisjoint(words)
