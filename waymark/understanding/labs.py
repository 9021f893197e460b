"""Reads laboratory values: what was measured, the number as told, its unit, and "over" or "under"."""

from __future__ import annotations

import re
from dataclasses import replace

from waymark.profile.facts import Certainty, Fact, FactName
from waymark.understanding.message import Message
from waymark.understanding.numbers import DECIMAL, decimal_from
from waymark.understanding.people import People
from waymark.understanding.polarity import Polarity, polarity
from waymark.vocabulary.analytes import (
    analyte_names,
    analyte_of,
    convert,
    resolve_analyte,
    resolve_unit,
    unit_spellings,
)

_NAME = "|".join(re.escape(name.lower()).replace(r"\ ", r"\s+") for name in analyte_names())
_UNIT = "|".join(re.escape(unit).replace(r"\ ", r"\s*") for unit in unit_spellings() if unit)
_COMPARATOR = {
    ">": ">", "over": ">", "above": ">", "more than": ">", "greater than": ">", "higher than": ">",
    "<": "<", "under": "<", "below": "<", "less than": "<", "lower than": "<",
    ">=": ">=", "≥": ">=", "at least": ">=", "<=": "<=", "≤": "<=", "at most": "<=", "up to": "<=",
}  # fmt: skip
_COMPARATORS = "|".join(re.escape(word) for word in sorted(_COMPARATOR, key=len, reverse=True))
_HEDGES = (
    r"about|around|roughly|approximately|approx\.?|almost|nearly|maybe|like|close to|"
    r"near|~|≈|probably|some|somewhere around"
)
_FILLER = (
    r"(?:is|was|are|were|of|at|:|=|-|level|levels|count|value|currently|now|just|only|"
    r"usually|normally|typically|normal|last|result|came|back|as|stays|stay|still|down|"
    r"up|to|dropped|drops|went|rose|"
    r"used|be|came|running|runs|sits|sitting|hovers|got|reads|reading|the|my|his|her|test|has|been|"
    r"it's|its|serum|total|\()"
)
_VALUE = re.compile(
    rf"\b(?P<name>{_NAME})(?![\w])(?:\s*{_FILLER}(?=[\s\d:=(<>~]|"
    rf"$)){{0,6}}\s*(?:(?P<range>between|"
    rf"from)\s+)?(?:(?P<hedge>{_HEDGES})\s*)?(?:(?P<cmp>{_COMPARATORS})\s*)?(?:(?P<hedge2>{_HEDGES})\s*)?"
    rf"(?P<value>{DECIMAL})(?P<thousand>\s?k\b)?(?P<ish>\s?-?ish\b)?(?:\s*(?P<unit>{_UNIT})(?![\w]))?"
)
_UNKNOWN = re.compile(
    rf"\b(?:don'?t know|do not know|not sure (?:of|about|what)|no idea (?:of|what|"
    rf"about)?)\s+(?:\w+\s+){{0,3}}?(?P<name>{_NAME})\b"
)
_BARE = re.compile(
    rf"(?P<hedge>(?:{_HEDGES})\s*)?(?:(?P<cmp>{_COMPARATORS})\s*)?(?P<value>{DECIMAL})(?P<thousand>\s?k\b)?(?P<ish>\s?-?ish\b)?(?:\s*(?P<unit>{_UNIT})(?![\w]))?"
)
_USED_TO = re.compile(
    r"\b(?:used to have|years? ago|last year|as a (?:baby|child)|before (?:chelation|treatment|"
    r"the \w+))\b[^,;]*$"
)
_USED_TO_BE = re.compile(r"\bused to\b")
_WAS = re.compile(r"\b(?:was|were|been)\b")
_LONG_AGO = re.compile(
    r"[^,;.]{0,15}?\b(?:last year|years? ago|in (?:\w+ )?(?:19|20)\d\d|\d+ (?:years?|months?) (?:ago|"
    r"back)|at diagnosis|at birth|"
    r"before (?:chelation|treatment|the|starting|exjade|jadenu|desferal)|when (?:he|she|i) (?:was|were))\b|"
    r"[^.;]{0,30}\b(?:but |and )?(?:now|currently|today|these days)(?: (?:it'?s|it is|at|is|down to|"
    r"around|about))* \d"
)
_NOW_AFTER = re.compile(
    rf"[^.;\d]{{0,40}}(?:\d{{4}})?[^.;\d]{{0,25}}\b(?:now|currently|today|these days|down to|"
    rf"up to)\b(?:\s+(?:it'?s|it is|at|is|"
    rf"down|up|to|only))*\s*(?P<hedge>(?:{_HEDGES})\s*)?(?:(?P<cmp>{_COMPARATORS})\s*)?(?P<hedge2>)(?P<value>{DECIMAL})"
    rf"(?P<thousand>\s?k\b)?(?P<ish>\s?-?ish\b)?(?:\s*(?P<unit>{_UNIT})(?![\w]))?"
)
_RANGE_AFTER = re.compile(rf"\s*(?:-|–|to|and|or)\s*(?:{DECIMAL})(?!\s*(?:weeks?|months?|years?|days?|/))")
_DATE_AFTER = re.compile(r"\s*(?:weeks?|months?|years?|days?|times|/\d)")


def read_labs(message: Message, people: People) -> list[Fact]:
    """One fact for each value told. `unit` is None when none was said and the usual one fits the number."""
    facts = []
    for match in _VALUE.finditer(message.plain):
        if _is_of_before(message, match):
            facts += _of_now(message, people, match)
            continue
        if _is_other(message, people, match):
            continue
        fact = _fact(message, match, resolve_analyte(match["name"]) or "")
        facts += [fact] if fact else []
    for match in _UNKNOWN.finditer(message.plain):
        analyte = resolve_analyte(match["name"])
        facts.append(
            message.fact(FactName.LAB, None, *match.span(), analyte=analyte, certainty=Certainty.UNSURE)
        )
    return facts or _answered(message)


def _is_other(message: Message, people: People, match: re.Match[str]) -> bool:
    if _DATE_AFTER.match(message.after(match.end())) and not match["unit"]:
        return True
    return (
        message.is_in_question(match.start())
        or not people.is_patients(message, match.start())
        or (polarity(message, match.start(), match.end()) in (Polarity.DENIED, Polarity.DOUBTED))
    )


def _of_now(message: Message, people: People, past: re.Match[str]) -> list[Fact]:
    """The value of today behind one of before: "was 5000 last year, now 1200"."""
    now = _NOW_AFTER.match(message.plain, past.end())
    if now is None or _is_other(message, people, past):
        return []
    fact = _fact(message, now, resolve_analyte(past["name"]) or "")
    return (
        [replace(fact, start=now.start("value"), words=message.text[now.start("value") : now.end()])]
        if fact
        else []
    )


def _is_of_before(message: Message, match: re.Match[str]) -> bool:
    """ "Ferritin used to be 8000", "was 5000 last year": not the value of today."""
    return bool(
        _USED_TO_BE.search(match[0])
        or (_WAS.search(match[0]) and _LONG_AGO.match(message.after(match.end())))
        or (_USED_TO.search(message.before(match.start(), 30)))
    )


def _answered(message: Message) -> list[Fact]:
    """A bare number, when this very value was asked for."""
    if message.asked is not FactName.LAB or not message.asked_analyte or len(message.plain) > 60:
        return []
    match = _BARE.search(message.plain)
    fact = _fact(message, match, message.asked_analyte) if match else None
    return [fact] if fact else []


def _fact(message: Message, match: re.Match[str], analyte: str) -> Fact | None:
    row = analyte_of(analyte)
    if row is None:
        return None
    value = decimal_from(match["value"]) * (1000 if match["thousand"] else 1)
    unit = resolve_unit(match["unit"]) if match["unit"] else None
    if unit and convert(value, analyte=analyte, unit=unit, to_unit=None) is None:
        unit = None
    if unit is None and not row.plausible[0] <= value <= row.plausible[1]:
        unit = _fitting_unit(analyte, value)
        if unit is None:
            return None
    groups = match.groupdict()
    hedged = any(groups.get(name) for name in ("hedge", "hedge2", "ish", "range")) or bool(
        _RANGE_AFTER.match(message.plain, match.end())
    )
    return message.fact(
        FactName.LAB,
        value,
        match.start(),
        match.end(),
        unit=unit,
        analyte=analyte,
        comparator=_COMPARATOR.get(match["cmp"] or ""),
        certainty=Certainty.ABOUT if hedged else Certainty.SURE,
    )


def _fitting_unit(analyte: str, value: float) -> str | None:
    """The unit that makes an odd number possible: a hemoglobin of 89 can only be g/L."""
    row = analyte_of(analyte)
    if row is None:
        return None
    for unit, _ in row.units[1:]:
        usual = convert(value, analyte=analyte, unit=unit, to_unit=None)
        if usual is not None and row.plausible[0] <= usual <= row.plausible[1]:
            return unit
    return None
