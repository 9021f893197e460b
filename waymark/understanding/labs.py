"""Reads laboratory values: what was measured, the number as told, its unit, and "over" or "under"."""

from __future__ import annotations

import re
from dataclasses import replace

from waymark.profile.facts import Certainty, Fact, FactName
from waymark.understanding.lab_patterns import (
    BARE,
    COMPARATOR,
    DATE_AFTER,
    LONG_AGO,
    NOW_AFTER,
    RANGE_AFTER,
    UNKNOWN,
    USED_TO,
    USED_TO_BE,
    VALUE,
    WAS,
)
from waymark.understanding.message import Message
from waymark.understanding.numbers import decimal_from, number_from
from waymark.understanding.people import People
from waymark.understanding.polarity import Polarity, polarity
from waymark.vocabulary.analytes import (
    analyte_of,
    convert,
    resolve_analyte,
    resolve_unit,
)


def read_labs(message: Message, people: People) -> list[Fact]:
    """One fact for each value told. `unit` is None when none was said and the usual one fits the number."""
    facts = []
    for match in VALUE.finditer(message.plain):
        if _is_of_before(message, match):
            facts += _of_now(message, people, match)
            continue
        if _is_other(message, people, match):
            continue
        fact = _fact(message, match, resolve_analyte(match["name"]) or "")
        facts += [fact] if fact else []
    for match in UNKNOWN.finditer(message.plain):
        analyte = resolve_analyte(match["name"])
        facts.append(
            message.fact(FactName.LAB, None, *match.span(), analyte=analyte, certainty=Certainty.UNSURE)
        )
    return facts or _answered(message)


def _is_other(message: Message, people: People, match: re.Match[str]) -> bool:
    if DATE_AFTER.match(message.after(match.end())) and not match["unit"]:
        return True
    return (
        message.is_in_question(match.start())
        or not people.is_patients(message, match.start())
        or (polarity(message, match.start(), match.end()) in (Polarity.DENIED, Polarity.DOUBTED))
    )


def _of_now(message: Message, people: People, past: re.Match[str]) -> list[Fact]:
    """The value of today behind one of before: "was 5000 last year, now 1200"."""
    now = NOW_AFTER.match(message.plain, past.end())
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
        USED_TO_BE.search(match[0])
        or (WAS.search(match[0]) and LONG_AGO.match(message.after(match.end())))
        or (USED_TO.search(message.before(match.start(), 30)))
    )


def _answered(message: Message) -> list[Fact]:
    """A bare number, when this very value was asked for."""
    if message.asked is not FactName.LAB or not message.asked_analyte or len(message.plain) > 60:
        return []
    match = BARE.search(message.plain)
    if match and _is_no_value(message, match):
        return []
    fact = _fact(message, match, message.asked_analyte) if match else None
    return [fact] if fact else []


def _is_no_value(message: Message, match: re.Match[str]) -> bool:
    """Whether a bare number is a part of a date, or told of another time."""
    after = message.after(match.end())
    was = WAS.search(message.before(match.start(), 20)) is not None
    return re.match(r"\s*[/.-]\d", after) is not None or (was and LONG_AGO.match(after) is not None)


def _fact(message: Message, match: re.Match[str], analyte: str) -> Fact | None:
    row = analyte_of(analyte)
    if row is None:
        return None
    value = _value(match)
    unit = resolve_unit(match["unit"]) if match["unit"] else None
    if unit and convert(value, analyte=analyte, unit=unit, to_unit=None) is None:
        unit = None
    if unit is None and not row.plausible[0] <= value <= row.plausible[1]:
        unit = _fitting_unit(analyte, value)
        if unit is None:
            return None
    groups = match.groupdict()
    hedged = any(groups.get(name) for name in ("hedge", "hedge2", "ish", "range")) or bool(
        RANGE_AFTER.match(message.plain, match.end())
    )
    return message.fact(
        FactName.LAB,
        value,
        match.start(),
        match.end(),
        unit=unit,
        analyte=analyte,
        comparator=COMPARATOR.get(match["cmp"] or ""),
        certainty=Certainty.ABOUT if hedged else Certainty.SURE,
    )


def _value(match: re.Match[str]) -> float | int:
    """The number, with its "k", "thousand" or "hundred"; whole when it comes out whole."""
    told = match["value"]
    number = decimal_from(told) if told[0].isdecimal() else number_from(told)
    times = (match["thousand"] or "").strip()
    value = number * ((100 if times == "hundred" else 1000) if times else 1)
    return int(value) if times and value == int(value) else value


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
