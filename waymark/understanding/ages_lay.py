"""Reads ages in lay forms: "pushing 80", "has completed nine years", "44, bloke", "so that's 67 now"."""

from __future__ import annotations

import re

from waymark.profile.facts import FactName
from waymark.understanding.ages_around import Age
from waymark.understanding.message import Message
from waymark.understanding.numbers import NUMBER, number_from

_SEX = r"(?:bloke|fella|chap|lad|lass|widow|widower|gent|gentleman|lady|woman|man|guy|female|male|girl|boy)"
_ENDS = r"(?=\s*(?:[.,;:!?)(]|\Z|and\b|with\b|who\b|in\b|from\b|now\b|has\b|at\b|on\b|me\b|under\b|but\b))"
_NO_MEASURE = (
    r"(?!\s*(?:%|km|kms|kg|kgs|mg|ml|g/|units?|weeks?|wks?|days?|hours?|miles?|cycles?|rounds?|times|people|"
    r"patients|percent|years? (?:ago|of|since|on)|\d|[/.-]\d))"
)
_COMPLETED = re.compile(
    rf"\b(?:(?:has|have|had|he|she|i|just|only)\s+)+(?:completed|clocked|entered|attained)\s+"
    rf"(?P<value>{NUMBER})(?:\s*(?P<unit>years?|yrs?|months?))?"
    rf"(?=\s*(?:[.,;!)]|\Z|last\b|in\b|on\b|this\b|now\b|only\b|yesterday\b|oh\b))"
)
_IS_COMPLETED = re.compile(
    rf"\b(?P<value>{NUMBER})(?:\s*(?:years?|yrs?))?\s+completed\b(?! (?:cycles|rounds|by))"
)
_BUT_COMPLETED = re.compile(rf"\bcompleted (?P<value>{NUMBER}) only\b")
_NEARLY = re.compile(
    rf"\b(?:pushing|knocking on|nudging|touching|getting on for|coming up (?:to|for|on)|not far off|"
    rf"the wrong side of|the right side of)\s+"
    rf"(?P<value>[2-9]\d|(?:thirty|forty|fifty|sixty|seventy|eighty|ninety))"
    rf"\b{_NO_MEASURE}{_ENDS}"
)
_DECADE = r"(?:[2-9]0|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_IS = r"(?:\b(?:is|am|are|i'?m|he'?s|she'?s|\w+'s)\s+|\A\W*)"
_SOME = re.compile(
    rf"(?:{_IS}|[.,;(]\s*)(?P<value>{_DECADE})(?:[\s-]?odd|\s?-?ish)\b(?!\s*(?:%|km|kms|kg|miles|minutes|mins|percent|"
    r"cycles?|people|hours?|units?|years? (?:ago|of|since)|mg|ml))"
)
""" "30ish", "fifty odd"."""
_SOMEBODY_OF = re.compile(
    rf"\b(?:{_SEX}|child|baby|widow|patient|pt|toddler|teenager|pensioner|nephew|niece) of (?:about |some )?"
    rf"(?P<value>{NUMBER})\b{_NO_MEASURE}{_ENDS}"
)
_BESIDE_SEX = re.compile(
    rf"(?:\A|[,.;:(]\s*)(?P<value>[1-9]\d)\s*,?\s*{_SEX}\b(?! (?:doctor|nurse|donor))|"
    rf"(?:\A|[,.;:(!]\s*){_SEX},\s*(?P<after>[1-9]\d)(?=\s*(?:[.,;)]|\Z))|"
    rf"(?<!the )(?<!for )\b(?P<told>{NUMBER}) years? (?:woman|man|boy|girl|lady|male|female|gentleman)\b"
)
_GOING_ON = re.compile(
    rf"(?:\A\W*|[,.;:]\s*|\b(?:is|am|i'm|he's|she's)\s+)(?P<value>{NUMBER}) going on {NUMBER}\b"
)
_AND_SOON = re.compile(
    rf"\A\W*(?:(?:he|she|i|they)(?:'s|'m|'re|s|m)? )?(?P<value>{NUMBER})(?:\s*(?:years?|yrs?))?\s*"
    rf"[,(.—–-]+\s*(?:but |and )?"
    rf"(?:(?:he|she|i|they)(?:'ll| will|'s going to|s going to|'m going to)(?: be)?|"
    rf"turning|turns|soon to be|nearly|almost) {NUMBER}\b"
)
_DICTATED = re.compile(
    rf"\A\W*(?:(?:he|she|i)(?:'s|'m| is| am)? )?(?P<value>{NUMBER}) (?:period|full stop|comma|stop)\W*\Z"
)
_BIRTHDAY = re.compile(r"\b(?:birthday|bday|b-day)\b")
_AFTER_BIRTHDAY = re.compile(
    rf"\b(?:make (?:that|it)|so (?:that'?s|it'?s|he'?s|she'?s|i'?m)|that'?s|(?:he|she|i) was"
    rf"(?= \w+ (?:on|yesterday|today|last|this)\b))\s+(?P<value>{NUMBER})\b{_NO_MEASURE}|"
    rf"(?<![\d.-])\b(?P<now>{NUMBER}) now\b"
)
_SO_IS = re.compile(
    rf"\b(?:so|that makes (?:me|him|her)|i'm|he's|she's)\s+(?P<value>{NUMBER})\b{_NO_MEASURE}"
)


def ages_lay(message: Message) -> list[Age]:
    """The ages that the message tells in one of these ways."""
    plain = message.plain
    found = [_age(m) for pattern in (_SOMEBODY_OF, _BESIDE_SEX, _GOING_ON) for m in pattern.finditer(plain)]
    found += [_age(match, hedged=True) for match in _NEARLY.finditer(plain)]
    if message.asked in (None, FactName.AGE, FactName.ASKING_FOR, FactName.CONDITION):
        found += [_age(match, hedged=True) for match in _SOME.finditer(plain)]
    found += [
        _age(match) for match in _COMPLETED.finditer(plain) if match["unit"] or "completed" not in match[0]
    ]
    if _BIRTHDAY.search(plain):
        found += [_age(match, corrects=True) for match in _AFTER_BIRTHDAY.finditer(plain)]
    if message.asked is FactName.AGE or re.search(r"\bage\b|\bparkinson|\brunning\b", plain):
        found += [
            _age(m, corrects=True) for m in (*_IS_COMPLETED.finditer(plain), *_BUT_COMPLETED.finditer(plain))
        ]
    if message.asked is FactName.AGE:
        found += [_age(m, corrects=True) for m in (*_AND_SOON.finditer(plain), *_DICTATED.finditer(plain))]
    return found


def age_worked_out(message: Message, born: int) -> Age | None:
    """The age said beside a birth year, "born in 38, so eighty-eight": of two the right one."""
    ages = [_age(match) for match in _SO_IS.finditer(message.plain)]
    return next((age for age in ages if abs(age.value - born) <= 1), None)


def _age(match: re.Match[str], *, hedged: bool = False, corrects: bool = False) -> Age:
    name = next(group for group in ("value", "after", "told", "now") if match.groupdict().get(group))
    unit = "months" if (match.groupdict().get("unit") or "").startswith("mo") else "years"
    return Age(number_from(match[name]), unit, *match.span(name), hedged, corrects)
