"""Reads the genotype SS told alone: "her genotype is SS", "a 4-year-old boy, SS"."""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, Fact, FactName
from waymark.understanding.message import Message
from waymark.understanding.people import People
from waymark.understanding.polarity import Polarity, polarity

_GENOTYPE = re.compile(
    r"(?:\b[Gg]enotype (?:is |na |: ?)?|\b(?:is|be|boy|girl|man|woman)[\s,]+|\d\s?[FM],?\s|, )"
    r"(?P<kind>SS)(?=\s*(?:$|[,.;)\n]|and\b))"
)


def read_genotype(message: Message, people: People) -> list[Fact]:
    """The condition, when no other is named: sure only where the word genotype says so."""
    match = _GENOTYPE.search(message.text)
    if match is None or message.conditions or not people.is_patients(message, match.start("kind")):
        return []
    span = match.span("kind")
    if message.is_in_question(span[0]) or polarity(message, *span) is not Polarity.SAID:
        return []
    certainty = Certainty.SURE if "enotype" in match[0] else Certainty.ABOUT
    return [message.fact(FactName.CONDITION, "hemoglobin ss disease", *span, certainty=certainty)]
