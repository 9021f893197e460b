"""Reads age lines: "8-16 years old", "Aged 8 to 16 years", "≥ 18 years"."""

from __future__ import annotations

import re

from waymark.eligibility.lines.sex import leading_sex
from waymark.eligibility.lines.statement import Statement
from waymark.eligibility.predicates import AgeTest, AllOf, Node
from waymark.trials.ages import AgeBound, AgeUnit

_UNIT = r"(?P<unit{0}>[ymwd])?"
_NUMBER = r"(?P<value{0}>\d{{1,3}}) ?"
_RANGE = re.compile(
    f"{_NUMBER.format(1)}{_UNIT.format(1)} ?(?:-|to|and|through|until|<=|to <=) ?{_NUMBER.format(2)}{_UNIT.format(2)}"
)
_LIMITS = re.compile(
    rf"(?P<least>>=?) ?{_NUMBER.format(1)}{_UNIT.format(1)}"
    rf"(?: ?(?:and|to|but|-)? ?(?P<most><=?) ?{_NUMBER.format(2)}{_UNIT.format(2)})?"
)
_AT_MOST = re.compile(
    rf"(?P<most><=?) ?{_NUMBER.format(2)}{_UNIT.format(2)}|{_NUMBER.format(3)}{_UNIT.format(3)} ?down"
)
_AT_LEAST = re.compile(rf"{_NUMBER.format(1)}{_UNIT.format(1)} ?(?:up|\+)")

_REWRITES = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (r"\(?\b(?:both )?inclusive(?:ly)?\b\)?", " "),
        (r"\b(?:at|on)(?: the)? (?:(?:time|day|date) of )?(?:study )?"
         r"(?:enroll?ment|entry|screening|inclusion|consent|signing (?:the )?informed consent|registration|baseline)\b", " "),
        (r"\b(?:greater|older|more|higher) than or equal(?: to)?\b|\bequal to or (?:older|greater|more) than\b"
         r"|\bat least\b|\bno(?:t)? (?:younger|less) than\b|\bminimum(?: of)?\b|\bgreater or equal(?: to| than)?\b", ">="),
        (r"\b(?:younger|less|lower) than or equal(?: to)?\b|\bequal to or (?:younger|less) than\b|\bat most\b"
         r"|\bno(?:t)? (?:older|more|greater) than\b|\bmaximum(?: of)?\b|\bup to\b", "<="),
        (r"\b(?:or|and) (?:older|over|above|greater|up|more)\b", "up"),
        (r"\b(?:or|and) (?:younger|under|below|less)\b", "down"),
        (r"\b(?:older|greater|more) than\b|\bover\b|\babove\b", ">"),
        (r"\b(?:younger|less) than\b|\bunder\b|\bbelow\b", "<"),
        (r"(?:\bthe )?\bage(?:s|d)?\b(?: range| group| limits?)?(?: of| is| are| from| in)?(?: between| from)?", " "),
        (r"\bbetween(?: the)?\b|\bfrom\b|\binclusive of\b", " "),
        (r"\b(?:in )?years\b|\byears?\b|\byrs?\b|\by/?o\b|\by\.o\.?|-years?(?:-| )old", "y"),
        (r"\bmonths?\b|\bmos?\b", "m"),
        (r"\bweeks?\b|\bwks?\b", "w"),
        (r"\bdays?\b", "d"),
        (r"\bof\b|\bold\b|[,:()=](?<![<>]=)|\.(?=\s|$)", " "),
    )
)  # fmt: skip
_SPEAKS_OF_AGE = re.compile(
    r"\bage[sd]?\b|\b(?:years?|yrs?)\b|\b(?:months?|weeks?|days?) (?:old|of age)\b|\by/?o\b"
)
_GROUP = re.compile(
    r"(?:(?:adults?|children|adolescents?|infants?)\b ?(?:patients?|subjects?|participants?)?[ ,(]*)"
)
_UNITS = {"y": AgeUnit.YEARS, "m": AgeUnit.MONTHS, "w": AgeUnit.WEEKS, "d": AgeUnit.DAYS, None: AgeUnit.YEARS}


def read_age(statement: Statement) -> Node | None:
    """An age test, with a sex test before it when the line names one; None when it is no age line."""
    words = statement.subject
    if len(words) > 120 or not _SPEAKS_OF_AGE.search(words):
        return None
    sex, rest = leading_sex(words)
    group = _GROUP.match(rest)
    test = _limits(_reduced(rest[group.end() :] if group else rest))
    if test is None:
        return None
    return AllOf((sex, test)) if sex else test


def _reduced(words: str) -> str:
    for pattern, put in _REWRITES:
        words = pattern.sub(f" {put} ", words)
    return " ".join(words.split())


def _limits(words: str) -> AgeTest | None:
    between = _RANGE.fullmatch(words)
    if between:
        low = _bound(between["value1"], between["unit1"] or between["unit2"])
        high = _bound(between["value2"], between["unit2"] or between["unit1"])
        return AgeTest(low, high) if _in_order(low, high) else None
    limits = _LIMITS.fullmatch(words)
    if limits:
        low = _bound(limits["value1"], limits["unit1"] or limits["unit2"])
        most = (
            _below(limits["value2"], limits["unit2"] or limits["unit1"], limits["most"])
            if limits["most"]
            else None
        )
        return AgeTest(low, most, is_minimum_strict=limits["least"] == ">") if _in_order(low, most) else None
    return _one_limit(words)


def _one_limit(words: str) -> AgeTest | None:
    least = _AT_LEAST.fullmatch(words)
    if least:
        return AgeTest(minimum=_bound(least["value1"], least["unit1"]))
    most = _AT_MOST.fullmatch(words)
    if most and most["value2"]:
        return AgeTest(maximum=_below(most["value2"], most["unit2"], most["most"]))
    return AgeTest(maximum=_bound(most["value3"], most["unit3"])) if most else None


def _bound(value: str, unit: str | None) -> AgeBound:
    return AgeBound(int(value), _UNITS[unit])


def _below(value: str, unit: str | None, sign: str) -> AgeBound:
    """ "under 18" is a last completed year of 17."""
    return AgeBound(max(0, int(value) - (sign == "<")), _UNITS[unit])


def _in_order(low: AgeBound, high: AgeBound | None) -> bool:
    return high is None or low.unit is not high.unit or low.value < high.value
