"""Reads an age set right in the same breath: "56. No, 57.", "42 next week so 41", "the big five-oh"."""

from __future__ import annotations

import re

from waymark.profile.facts import FactName
from waymark.understanding.ages_around import Age
from waymark.understanding.message import Message
from waymark.understanding.numbers import NUMBER, number_from

_LATER = re.compile(
    rf"\b{NUMBER}\b[^\d.;]{{0,25}}?[\s.,;!-]*\b(?:no|wait|sorry|actually|meant|mean|ment|lie|correction|"
    rf"scrap|make that|oops|so|"
    rf"rather|today|yesterday|completed)\b[^\d]{{0,45}}?(?<![\w.])(?P<value>{NUMBER})"
    r"(?=\s*(?:\Z|[,.;!?]|on\b|for now|now|only|today|last|this|yesterday|then|years?\b|yrs?\b|actual\w*|"
    r"really))"
)
_ROUND = re.compile(r"\b(?:the )?big (?P<tens>two|three|four|five|six|seven|eight|nine)[\s-]?(?:oh|o|0)\b")
_NOT = re.compile(
    rf"\b(?:i )?(?:meant|ment|mean|is|am|was)\s+(?P<value>{NUMBER})\s*,?\s*not\s+{NUMBER}\b(?!\s*(?:km|mi|%))"
)
_OF_AGE = re.compile(r"\b(?:age|aged|old|years?|yrs?|birthday|he was|she was|turned|mix)\b")


def ages_set_right(message: Message) -> list[Age]:
    """The ages that take the place of the one said just before."""
    plain = message.plain
    found = [
        Age(10 * number_from(match["tens"]), "years", *match.span(), corrects=True)
        for match in _ROUND.finditer(plain)
    ]
    if message.asked is FactName.AGE:
        found += [_right(match) for match in _LATER.finditer(plain)]
    if message.asked is FactName.AGE or _OF_AGE.search(plain):
        found += [_right(match) for match in _NOT.finditer(plain)]
    return found


def _right(match: re.Match[str]) -> Age:
    return Age(number_from(match["value"]), "years", *match.span("value"), corrects=True)
