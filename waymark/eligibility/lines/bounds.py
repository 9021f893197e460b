"""Finds limits in words that were not understood as a whole, so that they are at least known."""

from __future__ import annotations

import re
from collections.abc import Iterator

from waymark.eligibility.lines.age_bounds import age_bounds
from waymark.eligibility.lines.lab_limits import (
    LIMIT,
    NAMES,
    SIGNS,
    Limit,
    analytes_in,
    limits_after,
    value_of,
)
from waymark.eligibility.lines.performance import performance_bounds
from waymark.eligibility.lines.statement import Statement
from waymark.eligibility.predicates import Comparator, Node, PartlyRead, leaves

LONGEST = 1_000
MOST_TESTS = 16

# What a name before or after means when it is not the analyte itself.
_OTHER_THING = re.compile(
    r"(?:\b(?:direct(?: \(conjugated\))?|conjugated|indirect|unconjugated|urine|urinary|random urine|csf"
    r"|cord blood|donor|ionized|free|protein|microalbumin|phospho|red cell|cell|number of)[ /-]+|[a-z]/)\Z"
)
_CHANGE = re.compile(
    r"\b(?:decrease|increase|reduction|change|changes|drop|fall|rise|variation|decline|difference"
    r"|improvement)s?,? (?:of|in|from)\b[^.;]{0,30}\Z"
)
_RATIO = re.compile(
    r" ?(?:/|to) ?[a-z ]{2,20} ratio| rati(?:o|on)\b"
    r"|(?<=tolic) (?:\w+ )?(?:speed|diameter|velocity|volume|dimension|function)"
    r"|[- ](?:transfusions?|lowering|producing)"
)
_TIME = (
    r"(?![\d.,]*\d)(?! ?-?(?:days?|weeks?|wks?|months?|years?|yrs?|hours?|hrs?|h\b|min(?:utes?)?\b"
    r"|times? (?:a|per)|st\b|nd\b|rd\b|th\b|consecutive|doses?"
    r"|\w* ?(?:values?|readings|measurements|tests|occasions)\b|mg\b(?!/)|kg\b(?!/)))"
)
_GAP = re.compile(r"[^.;<>=\d]{0,70}?(?=[<>]=? ?\d)")
_AGAIN = re.compile(r"(?:[^.;<>=]{0,60}?(?:\(|,| or| and| but| to))? ?" + LIMIT.replace("N>", ">") + _TIME)
_NO_TIME = re.compile(_TIME)
_SPAN_OF_TIME = re.compile(r" ?-?(?:days?|weeks?|wks?|months?|years?|yrs?|hours?|hrs?)\b")
_REPEATED = re.compile(r" ?(?P<value>\d{1,5}(?:\.\d+)?) ?(?P<unit>xuln|%)")
_FLIPPED = re.compile(r"(?P<value>\d{1,5}(?:\.\d+)?) ?(?P<unit>%|[a-zµ0-9^/]+)? ?(?P<sign>>=|<=|>|<) ?\Z")
_DIGIT = re.compile(r"\d")
_TURNED = {
    Comparator.AT_LEAST: Comparator.AT_MOST, Comparator.MORE_THAN: Comparator.LESS_THAN,
    Comparator.AT_MOST: Comparator.AT_LEAST, Comparator.LESS_THAN: Comparator.MORE_THAN,
}  # fmt: skip


def read_bounds(statement: Statement) -> PartlyRead | None:
    """The limits found anywhere in the words; None when there are none. Nothing is ever decided by them."""
    if len(statement.words) > LONGEST or not _may_limit(statement.words):
        return None
    of_blood = _lab_bounds(statement.limits_form) if statement.names_analyte else ()
    of_age = (leaf for limits in age_bounds(statement.words) for leaf in leaves(limits))
    tests = (*of_blood, *performance_bounds(statement.words), *of_age)
    return PartlyRead(statement.words, tests[:MOST_TESTS]) if tests else None


def _may_limit(words: str) -> bool:
    return _DIGIT.search(words) is not None or "normal" in words or "uln" in words


def _lab_bounds(words: str) -> Iterator[Node]:
    named = [found for found in NAMES.finditer(words) if not _is_other_thing(words, found)]
    at = 0
    for place, found in enumerate(named):
        if found.start() < at:
            continue
        names = analytes_in(found["names"])
        end = named[place + 1].start() if place + 1 < len(named) else len(words)
        if names:
            at, limits = _limits_of(words, found, names[0], end)
            for limit in limits:
                tests = (limit.for_analyte(name, any_unit=True) for name in names)
                yield from (leaf for test in tests if test for leaf in leaves(test))


def _is_other_thing(words: str, found: re.Match[str]) -> bool:
    before = words[max(0, found.start() - 60) : found.start()]
    if _OTHER_THING.search(before) or _CHANGE.search(before):
        return True
    return _RATIO.match(words, found.end()) is not None


def _limits_of(words: str, found: re.Match[str], name: str, end: int) -> tuple[int, list[Limit]]:
    """The limits of one name and the letter after the last; `end` is where the next name begins."""
    at = found.end()
    first = limits_after(words, at, name, is_in=True) or _loose(words, at, end)
    if first and first[0].unit is None and _SPAN_OF_TIME.match(words, first[1]):
        first = None
    limits = [*_before(words, found.start())]
    if first is None:
        return at, limits
    limit, at = first
    limits.append(limit)
    while again := _further(words, at, end, limit):
        limits.append(again[0])
        at = again[1]
    return at, limits


def _loose(words: str, at: int, end: int) -> tuple[Limit, int] | None:
    gap = _GAP.match(words, at)
    if not gap or gap.end() >= end:
        return None
    found = limits_after(words, gap.end(), "", is_in=False)
    return found if found and found[1] <= end and _NO_TIME.match(words, found[1]) else None


def _further(words: str, at: int, end: int, before: Limit) -> tuple[Limit, int] | None:
    """Another limit of the same name: "(> 3 x ULN in liver disease)"."""
    repeated = _REPEATED.match(words, at)
    if repeated and repeated.end() <= end and repeated["unit"] == before.unit:
        sign = before.bounds[-1][0]
        return Limit(((sign, value_of(repeated["value"])),), repeated["unit"]), repeated.end()
    again = _AGAIN.match(words, at)
    if not again or again.end() > end or (again["unit"] and again["unit"] != before.unit):
        return None
    return Limit(
        ((SIGNS[again["sign"]], value_of(again["value"])),), again["unit"] or before.unit
    ), again.end()


def _before(words: str, start: int) -> Iterator[Limit]:
    """The limit right before a name: "2 % < fev1", "> 3 x ULN alt"."""
    part = words[max(0, start - 40) : start]
    flipped = _FLIPPED.search(part)
    if flipped:
        sign = _TURNED[SIGNS[flipped["sign"]]]
        yield Limit(((sign, value_of(flipped["value"])),), flipped["unit"])
