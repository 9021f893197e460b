"""Reads a blood pressure told as a pair: "BP 130/80", "145 over 92"; each number is a value of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from waymark.profile.facts import Certainty, Fact, FactName
from waymark.understanding.message import Message
from waymark.understanding.people import People
from waymark.understanding.polarity import Polarity, is_hedged, polarity

SYSTOLIC, DIASTOLIC = "systolic blood pressure", "diastolic blood pressure"
_PAIR = (
    r"(?P<systolic>\d{2,3})\s?(?:/|over|on)\s?(?P<diastolic>\d{2,3})\b"
    r"(?!\s?[/%\d]|\s?(?:percent|years?|km|miles))"
)
_NAMED = re.compile(rf"\b(?:bp|b\.p|blood pressure|(?<!eye )pressure)\b[^.;?\d]{{0,25}}(?<![\d./]){_PAIR}")
_ALONE = re.compile(rf"(?<![\d./]){_PAIR}")
_HIGHEST, _LOWEST = (260, 160), (60, 30)
"""Beyond these a pair is something else: mmHg, above and below."""


def with_blood_pressures(labs: Sequence[Fact], message: Message, people: People) -> list[Fact]:
    """The values with both of the last pair, which come before what else was read of the two."""
    pair = _last_pair(message, people)
    names = {fact.analyte for fact in pair}
    return [*(fact for fact in labs if fact.analyte not in names), *pair]


def _last_pair(message: Message, people: People) -> list[Fact]:
    """Both values; without their name only where a blood pressure was asked for."""
    is_asked = message.asked is FactName.LAB and message.asked_analyte in (SYSTOLIC, DIASTOLIC)
    pairs = [match for match in (_ALONE if is_asked else _NAMED).finditer(message.plain) if _may_be(match)]
    for match in reversed(pairs):
        start = match.start("systolic")
        if message.is_in_question(start) or not people.is_patients(message, start):
            continue
        if polarity(message, start, match.end()) in (Polarity.DENIED, Polarity.DOUBTED):
            continue
        certainty = Certainty.ABOUT if is_hedged(message, start, match.end()) else Certainty.SURE
        return [
            message.fact(
                FactName.LAB,
                int(match[part]),
                *match.span(part),
                analyte=analyte,
                certainty=certainty,
            )
            for part, analyte in (("systolic", SYSTOLIC), ("diastolic", DIASTOLIC))
        ]
    return []


def _may_be(match: re.Match[str]) -> bool:
    above, below = int(match["systolic"]), int(match["diastolic"])
    is_within = _LOWEST[0] <= above <= _HIGHEST[0] and _LOWEST[1] <= below <= _HIGHEST[1]
    return is_within and above > below
