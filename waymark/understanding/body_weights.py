"""Reads what somebody weighs, told unasked or in stone: "I weigh 82 kg", "weight 180 lbs", "12 stone 4"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from waymark.profile.facts import Certainty, Fact, FactName
from waymark.understanding.message import Message
from waymark.understanding.people import People
from waymark.understanding.polarity import is_hedged

BODY_WEIGHT = "body weight"
_POUNDS = r"lbs?|pounds"
_VALUE = (
    r"(?P<value>\d{1,3}(?:[.,]\d)?)\s?(?P<unit>kgs?|kilos?|kilograms?|st|stone|" + _POUNDS + r")\b"
    r"(?:\s?(?P<more>\d{1,2})\b(?:\s?(?:" + _POUNDS + r")\b)?)?(?![/²\d])"
)
_SAID = r"(?:\s+(?:is|now|of|about|around|roughly|only|just|currently|at|almost|nearly|over))*\s*[:=~]?\s*"
_TOLD = re.compile(rf"(?:\bweigh(?:s|ing)?|(?<!birth )(?<!loss )\bweight){_SAID}{_VALUE}")
_ALONE = re.compile(
    rf"(?:\A|[,;(]|\band)\s*(?:(?:i'?m|he'?s|she'?s|about|around)\s+)*{_VALUE}(?=\s*(?:\Z|[,;.)]|and\b))"
)
_IS_ASKED = re.compile(_VALUE)
_OF_ANOTHER_TIME = re.compile(
    r"\b(?:lost|lose|losing|gained?|gaining|put on|dropped|drop|used to|birth|born|was|were|lift\w*|per|goal|"
    r"target|had been|under|at least|than|limit)\b[^.;,]{0,25}$"
)
_LEAST, _MOST = 1, 350  # kg
_KG_OF_POUND, _POUNDS_OF_STONE = 0.45359237, 14


def with_body_weights(labs: Sequence[Fact], message: Message, people: People) -> list[Fact]:
    """The values with the body weight told; what else was read of its number gives way."""
    told = _told(message, people)
    if told is None:
        return list(labs)
    return [*(fact for fact in labs if fact.analyte != BODY_WEIGHT), told]


def _told(message: Message, people: People) -> Fact | None:
    is_asked = message.asked is FactName.LAB and message.asked_analyte == BODY_WEIGHT
    for pattern in (_TOLD, _IS_ASKED if is_asked else _ALONE):
        for match in pattern.finditer(message.plain):
            fact = _fact(message, people, match)
            if fact is not None:
                return fact
    return None


def _fact(message: Message, people: People, match: re.Match[str]) -> Fact | None:
    start = match.start("value")
    is_other = message.is_in_question(start) or not people.is_patients(message, start)
    if is_other or _OF_ANOTHER_TIME.search(message.before(start, 40)):
        return None
    value, unit = _weight(match)
    if not _LEAST <= (value * _KG_OF_POUND if unit == "lb" else value) <= _MOST:
        return None
    certainty = Certainty.ABOUT if is_hedged(message, start, match.end()) else Certainty.SURE
    return message.fact(
        FactName.LAB,
        int(value) if value.is_integer() else value,
        start,
        match.end(),
        unit=unit,
        analyte=BODY_WEIGHT,
        certainty=certainty,
    )


def _weight(match: re.Match[str]) -> tuple[float, str]:
    """The number with its unit; stone are counted in pounds."""
    value = float(match["value"].replace(",", "."))
    if match["unit"].startswith("st"):
        return value * _POUNDS_OF_STONE + int(match["more"] or 0), "lb"
    return value, "lb" if re.fullmatch(_POUNDS, match["unit"]) else "kg"
