"""Reads age lines: "8-16 years old", "Aged 8 to 16 years", "≥ 18 years of age", "under 18 or over 65"."""

from __future__ import annotations

import re

from waymark.eligibility.lines.age_words import in_short, speaks_of_age
from waymark.eligibility.lines.needs import needs_one_of
from waymark.eligibility.lines.sex import leading_sex
from waymark.eligibility.lines.statement import Statement
from waymark.eligibility.predicates import AgeTest, AllOf, AnyOf, Node
from waymark.trials.ages import AgeBound, AgeUnit

LONGEST_AGE_LINE = 120

_FIRST = r"(?P<value1>\d{1,3}) ?(?P<unit1>[ymwd])?"
_SECOND = r"(?P<value2>\d{1,3}) ?(?P<unit2>[ymwd])?"
_RANGE = re.compile(rf"{_FIRST} ?(?:-|to|and|through|until|<=|to <=) ?{_SECOND}")
_LIMITS = re.compile(rf"(?P<least>>=?) ?{_FIRST}(?: ?(?:and|to|but|-)? ?(?P<most><=?) ?{_SECOND})?")
_OUTSIDE = re.compile(rf"(?P<most><=?) ?{_FIRST} ?(?:or|and|and/or|/|,|, or) ?(?P<least>>=?) ?{_SECOND}")
_UP_TO = re.compile(rf"{_FIRST} ?up ?(?:and|to|but)? ?(?P<most><=?) ?{_SECOND}")
_DOWN_OR_UP = re.compile(rf"{_FIRST} ?down ?(?:or|and|and/or|/|,) ?{_SECOND} ?up")
_BELOW_OR_UP = re.compile(rf"(?P<most><=?) ?{_FIRST} ?(?:or|and|and/or|/|,|, or) ?{_SECOND} ?up")
_AT_MOST = re.compile(rf"(?P<most><=?) ?{_FIRST}")
_AND_DOWN = re.compile(rf"{_FIRST} ?down")
_AND_UP = re.compile(rf"{_FIRST} ?(?:up|\+)")
_GROUP = re.compile(
    r"(?:(?:adults?|children|adolescents?|infants?)\b ?(?:patients?|subjects?|participants?)?[ ,(]*)"
)
_DIGIT = re.compile(r"\d")
_UNITS = {"y": AgeUnit.YEARS, "m": AgeUnit.MONTHS, "w": AgeUnit.WEEKS, "d": AgeUnit.DAYS, None: AgeUnit.YEARS}


@needs_one_of(
    " age ", " aged ", " ages ", " old ", " older ", " younger ", " yo ", " y o ", " year", " yr", " months ",
)  # fmt: skip
def read_age(statement: Statement) -> Node | None:
    """An age test, with a sex test before it when the line names one; None when it is no age line."""
    words = statement.subject
    if len(words) > LONGEST_AGE_LINE or not _DIGIT.search(words) or not speaks_of_age(words):
        return None
    sex, rest = leading_sex(words)
    group = _GROUP.match(rest)
    test = age_limits(rest[group.end() :] if group else rest)
    if test is None:
        return None
    return AllOf((sex, test)) if sex else test


def age_limits(words: str) -> Node | None:
    """The limits that words about an age set; None when they say anything more."""
    short = in_short(words)
    return _range(short) or _limits(short) or _one_limit(short) or _outside(short)


def _range(words: str) -> AgeTest | None:
    found = _RANGE.fullmatch(words)
    if not found:
        return None
    low = _bound(found["value1"], found["unit1"] or found["unit2"])
    high = _bound(found["value2"], found["unit2"] or found["unit1"])
    return AgeTest(low, high) if _in_order(low, high) else None


def _limits(words: str) -> AgeTest | None:
    found = _LIMITS.fullmatch(words) or _UP_TO.fullmatch(words)
    if not found:
        return None
    low = _bound(found["value1"], found["unit1"] or found["unit2"])
    most = found["most"]
    high = _last(found["value2"], found["unit2"] or found["unit1"], most) if most else None
    return (
        AgeTest(low, high, is_minimum_strict=found.groupdict().get("least") == ">")
        if _in_order(low, high)
        else None
    )


def _one_limit(words: str) -> AgeTest | None:
    up = _AND_UP.fullmatch(words)
    if up:
        return AgeTest(minimum=_bound(up["value1"], up["unit1"]))
    down = _AND_DOWN.fullmatch(words)
    if down:
        return AgeTest(maximum=_bound(down["value1"], down["unit1"]))
    most = _AT_MOST.fullmatch(words)
    return AgeTest(maximum=_last(most["value1"], most["unit1"], most["most"])) if most else None


def _outside(words: str) -> Node | None:
    """ "under 18 or over 65": either side."""
    found = _OUTSIDE.fullmatch(words) or _BELOW_OR_UP.fullmatch(words)
    either = _DOWN_OR_UP.fullmatch(words)
    if either:
        low, high = _bound(either["value1"], either["unit1"]), _bound(either["value2"], either["unit2"])
        return AnyOf((AgeTest(maximum=low), AgeTest(minimum=high))) if _in_order(low, high) else None
    if not found:
        return None
    unit = found["unit1"] or found["unit2"]
    below = AgeTest(maximum=_last(found["value1"], unit, found["most"]))
    is_strict = found.groupdict().get("least") == ">"
    above = AgeTest(minimum=_bound(found["value2"], unit), is_minimum_strict=is_strict)
    return AnyOf((below, above)) if _in_order(below.maximum, above.minimum) else None


def _bound(value: str, unit: str | None) -> AgeBound:
    return AgeBound(int(value), _UNITS[unit])


def _last(value: str, unit: str | None, sign: str) -> AgeBound:
    """The last completed age: "under 18" is 17, "up to 18" is 18."""
    return AgeBound(max(0, int(value) - (sign == "<")), _UNITS[unit])


def _in_order(low: AgeBound | None, high: AgeBound | None) -> bool:
    return low is None or high is None or low.unit is not high.unit or low.value < high.value
