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
    MISSPELT,
    NOW_AFTER,
    PAIR,
    PLUS,
    RANGE_AFTER,
    SHORT,
    UNKNOWN,
    UNKNOWN_AFTER,
    USED_TO,
    USED_TO_BE,
    VALUE,
    WAS,
)
from waymark.understanding.labs_around import shares_before_names, values_around
from waymark.understanding.labs_asked import (
    NEWER,
    NO_VALUE,
    NO_VALUE_AFTER,
    ROUGHLY_AFTER,
    is_of_a_person,
    is_of_long_ago,
)
from waymark.understanding.labs_newer import newer_value
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

_SCALE = re.compile(r"\b(?:hundred|thousand|lakhs?|lacs?)\b")
_TIMES = {"hun": 100, "lak": 100_000, "lac": 100_000}
"""What "hundred" and "lakh" multiply by; "k", "thousand" and "mil" by a thousand."""


def read_labs(message: Message, people: People) -> list[Fact]:
    """One fact for each value told. `unit` is None when none was said and the usual one fits the number."""
    facts, taken = _pairs(message, people), []
    for share in shares_before_names(message.plain):
        facts += _share(message, share)
        taken.append(share.span())
    for match in VALUE.finditer(message.plain):
        if any(start <= match.start() < end for start, end in taken):
            continue
        fact = None if _is_other(message, people, match) else _of_name(message, people, match)
        facts += [fact] if fact else []
        if fact or _is_of_before(message, match):
            taken.append(match.span())
    facts += _around(message, people, taken)
    read = {fact.analyte for fact in facts}
    unknown = [*UNKNOWN.finditer(message.plain)]
    unknown += UNKNOWN_AFTER.finditer(message.plain) if message.asked is FactName.LAB else []
    for match in unknown:
        if _analyte(match["name"]) in read:
            continue
        analyte = _analyte(match["name"])
        facts.append(
            message.fact(FactName.LAB, None, *match.span(), analyte=analyte, certainty=Certainty.UNSURE)
        )
    return facts or _answered(message)


def _share(message: Message, share: re.Match[str]) -> list[Fact]:
    analyte = _analyte(share["name"])
    value = float(share["value"])
    return [message.fact(FactName.LAB, value, *share.span(), analyte=analyte, unit="%")] if analyte else []


def _of_name(message: Message, people: People, match: re.Match[str]) -> Fact | None:
    """The value right behind its name, or the newer one that is told behind it."""
    analyte = _analyte(match["name"])
    if match["name"] == "tg" and resolve_unit(match["unit"] or "") in ("mg/dL", "mmol/L"):
        analyte = "triglycerides"
    if _is_of_before(message, match):
        return _of_now(message, people, match)
    newer = newer_value(message.plain, message.before(match.start(), 40), match)
    fact = _fact(message, newer, analyte) if newer else None
    return fact or _fact(message, match, analyte)


def _around(message: Message, people: People, taken: list[tuple[int, int]]) -> list[Fact]:
    """Values told further from their names: never sure."""
    facts = []
    for name, number in values_around(message.plain, taken):
        if _is_other(message, people, name) or LONG_AGO.match(message.after(number.end())):
            continue
        if not _has_unit_of(number, analyte := _analyte(name["name"])):
            continue
        newer = newer_value(message.plain, message.plain[name.start() : number.start()], number)
        fact = (_fact(message, newer, analyte) if newer else None) or _fact(message, number, analyte)
        facts += [replace(fact, certainty=Certainty.ABOUT)] if fact else []
    return facts


def _has_unit_of(number: re.Match[str], analyte: str) -> bool:
    """Whether the unit told, if any, can be one of this value."""
    unit = resolve_unit(number["unit"]) if number["unit"] else None
    return unit is None or convert(1, analyte=analyte, unit=unit, to_unit=None) is not None


def _pairs(message: Message, people: People) -> list[Fact]:
    """The values of "AST/ALT 45/52"."""
    facts = []
    for match in PAIR.finditer(message.plain):
        if message.is_in_question(match.start()) or not people.is_patients(message, match.start()):
            continue
        for name, number in (("one", "first"), ("two", "second")):
            analyte, value = _analyte(match[name]), decimal_from(match[number])
            row = analyte_of(analyte)
            if row and row.plausible[0] <= value <= row.plausible[1]:
                facts.append(message.fact(FactName.LAB, value, *match.span(), analyte=analyte))
    return facts


def _analyte(name: str) -> str:
    """The standard name of what the pattern found, misspelt or short; "" when it is none."""
    known = resolve_analyte(name) or SHORT.get(name)
    return known or next((kind for kind, way in MISSPELT.items() if re.fullmatch(way, name)), "")


def _is_other(message: Message, people: People, match: re.Match[str]) -> bool:
    if DATE_AFTER.match(message.after(match.end())) and not match.groupdict().get("unit"):
        return True
    return (
        message.is_in_question(match.start())
        or not people.is_patients(message, match.start())
        or polarity(message, match.start(), match.end()) is Polarity.DENIED
        or (message.asked is not FactName.LAB and _is_doubted(message, match))
    )


def _is_doubted(message: Message, match: re.Match[str]) -> bool:
    return polarity(message, match.start(), match.end()) is Polarity.DOUBTED


def _of_now(message: Message, people: People, past: re.Match[str]) -> Fact | None:
    """The value of today behind one of before: "was 5000 last year, now 1200"."""
    now = NOW_AFTER.match(message.plain, past.end()) or newer_value(message.plain, "was", past)
    if now is None or _is_other(message, people, past):
        return None
    fact = _fact(message, now, _analyte(past["name"]))
    words = message.text[now.start("value") : now.end()]
    if fact is None:
        return None
    comparator = None if now["cmp"] == "up to" else fact.comparator
    return replace(fact, start=now.start("value"), words=words, comparator=comparator)


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
    newer = NEWER.search(message.plain)
    match = newer or BARE.search(message.plain)
    if match is None:
        return []
    if not newer and (_is_no_value(message, match) or is_of_a_person(message.plain, match)):
        return []
    fact = _fact(message, match, message.asked_analyte)
    if fact is None or NO_VALUE_AFTER.match(message.after(match.end())):
        return []
    if not newer and is_of_long_ago(message.plain, match):
        return [replace(fact, value=None, unit=None, comparator=None, certainty=Certainty.UNSURE)]
    is_rough = ROUGHLY_AFTER.match(message.after(match.end()))
    return [replace(fact, certainty=Certainty.ABOUT) if is_rough else fact]


def _is_no_value(message: Message, match: re.Match[str]) -> bool:
    """Whether a bare number is a part of a date, or told of another time."""
    after = message.after(match.end())
    was = WAS.search(message.before(match.start(), 20)) is not None
    if NO_VALUE.search(message.before(match.start(), 20)):
        return True
    return re.match(r"\s*(?:[/.]\d|-\d{1,2}[/.-]\d)", after) is not None or (
        was and LONG_AGO.match(after) is not None
    )


def _fact(message: Message, match: re.Match[str], analyte: str) -> Fact | None:
    row = analyte_of(analyte)
    if row is None:
        return None
    value = _value(match)
    if re.fullmatch(r"\d\.\d{3}", match["value"]) and row.plausible[1] > 1000 * value > 1000:
        value = round(1000 * value)
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
        comparator=COMPARATOR.get(match["cmp"] or "")
        or (">" if PLUS.match(message.plain, match.end()) else None),
        certainty=Certainty.ABOUT if hedged else Certainty.SURE,
    )


def _value(match: re.Match[str]) -> float | int:
    """The number, with its "k", "thousand" or "hundred"; whole when it comes out whole."""
    number = _number(match["value"])
    times = (match["thousand"] or "").strip()
    value = number * _TIMES.get(times[:3], 1000) if times else number
    return int(round(value, 3)) if times and round(value, 3) == int(round(value, 3)) else value


def _number(told: str) -> float | int:
    """In figures or spoken: "9.5", "9 and a half", "seven point two", "one hundred and four"."""
    if told.startswith("."):
        return float(told)
    if _SCALE.search(told):
        return _spoken_large(told)
    spoken = re.fullmatch(r"(.+?)\s+(?:point|dot)\s+(\w+)", told)
    if spoken:
        digit = spoken[2] if spoken[2].isdecimal() else str(number_from(spoken[2].replace("oh", "zero")))
        return float(f"{number_from(spoken[1])}.{digit}")
    halved = re.fullmatch(r"(.+?)(?:\s+and a half|\s+and\s+a\s+half|½|\s+1/2)", told)
    if halved:
        return number_from(halved[1]) + 0.5
    return decimal_from(told) if told[0].isdecimal() else number_from(told)


def _spoken_large(told: str) -> int:
    """ "One lakh ten thousand", "two thousand three hundred", "one hundred and four"."""
    total, rest = 0, told
    for scale in _SCALE.finditer(told):
        count = re.sub(r"^\s*and\b", "", rest[: scale.start() - (len(told) - len(rest))]).strip()
        total += number_from(count) * _TIMES.get(scale[0][:3], 1000)
        rest = told[scale.end() :]
    last = re.sub(r"^\s*and\b", "", rest).strip()
    return total + (number_from(last) if last else 0)


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
