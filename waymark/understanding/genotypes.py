"""Reads the genotype SS told alone: "her genotype is SS", "a 4-year-old boy, SS"."""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, Fact, FactName
from waymark.understanding.message import Message
from waymark.understanding.people import People
from waymark.understanding.polarity import Polarity, polarity

_GENOTYPE = re.compile(
    r"(?:(?i:\bgenotype (?:is |na |: ?)?)|\b(?:is|be|am|I'm|boy|girl|man|woman|warrior \(?|sickler)[\s,]*|"
    r"\d\s?[FM],?\s|[,.;(] )(?P<kind>SS)"
    r"(?=\s*(?:$|[,.;)\n]|and\b|from birth\b|since birth\b|warrior\b|with\b))|"
    r"(?:(?i:\bgenotype (?:is |na |: ?)?)|\b(?:am|I'm) |\d (?:years|yrs|yo), )(?P<sc>SC)"
    r"(?=\s*(?:$|[,.;)\n]|and\b|from birth\b|warrior\b|with\b))"
)


def read_genotype(message: Message, people: People) -> list[Fact]:
    """The condition, when no other is named: sure only where the word genotype says so."""
    match = _GENOTYPE.search(message.text)
    if match is None or message.conditions:
        return []
    kind = "kind" if match["kind"] else "sc"
    span = match.span(kind)
    if not people.is_patients(message, span[0]):
        return []
    if message.is_in_question(span[0]) or polarity(message, *span) is not Polarity.SAID:
        return []
    certainty = Certainty.SURE if "enotype" in match[0].lower() else Certainty.ABOUT
    disease = "hemoglobin ss disease" if kind == "kind" else "hemoglobin sc disease"
    return [message.fact(FactName.CONDITION, disease, *span, certainty=certainty)]
