"""Where a denied list ends: before what a trial asks for ("No heart failure, hemoglobin at least 9 g/dL")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from waymark.eligibility.criteria import Section
from waymark.eligibility.lines.lab import read_lab
from waymark.eligibility.lines.list_words import without_exception
from waymark.eligibility.lines.lists import split_list
from waymark.eligibility.lines.statement import Statement
from waymark.eligibility.predicates import Comparator, LabTest, leaves

# Of these a trial asks for no less, of those for no more. Of all others it may ask for either.
_NO_LESS = frozenset(
    (
        "hemoglobin", "hematocrit", "platelets", "neutrophils", "lvef", "egfr", "creatinine clearance",
        "oxygen saturation", "albumin", "fev1", "forced vital capacity", "dlco", "cd4 count",
        "six-minute walk distance", "mmse", "moca",
    )
)  # fmt: skip
_NO_MORE = frozenset(
    (
        "creatinine", "bilirubin", "alt", "ast", "alkaline phosphatase", "gamma-glutamyl transferase", "inr",
        "qtc interval", "urea", "amylase", "lipase", "ammonia", "lactate",
    )
)  # fmt: skip
_AT_LEAST = (Comparator.AT_LEAST, Comparator.MORE_THAN)
_DIGIT = re.compile(r"\d")
_OR = re.compile(r"\bor\b")
_ASKS = re.compile(r"(?:and )?(?:must|should|will|has|is|are|able|aged?|at least)\b(?! not\b| no\b)")
_MAY_ASK = re.compile(r"(?:,|;| and) (?:and )?(?:must|should|will|has|is|are|able|aged?|at least) ")


class Cut(NamedTuple):
    """The words of the denied list and those behind it; `is_limit` where these are limits asked for."""

    denied: str
    rest: str
    is_limit: bool


def end_of_denial(words: str, statement: Statement) -> Cut | None:
    """Where a denied list is over; None when it goes on to the end.

    A limit on the side that trials ask for is asked for, one on the other is denied with the list. Where it
    can be either, or stands in a list of "or", nothing can be told from it: it is no limit asked for. Nor is
    it in "Without metastases, AST at most 2.5 x ULN", which may be meant for those without alone.
    """
    if not _DIGIT.search(words) and not _MAY_ASK.search(words):
        return None
    parts, joins = split_list(without_exception(words)[0])
    at = 0
    for number, part in enumerate(parts):
        at = words.find(part, at)
        if at < 0:  # an exception in brackets was taken out of it
            return None
        if number:
            is_limit = _asks_for_limit(part, statement, is_of_or=_OR.search(" ".join(joins[number - 1 :])))
            if is_limit is not None:
                is_for_all = not statement.subject.startswith("without ")
                return Cut(
                    words[: at - len(joins[number - 1])].rstrip(" ,;"), words[at:], is_limit and is_for_all
                )
        at += len(part)
    return None


def _asks_for_limit(part: str, statement: Statement, *, is_of_or: object) -> bool | None:
    """Whether something new begins that is a limit asked for (True) or cannot be told (False); else None."""
    limit = (
        read_lab(Statement(part, Section.EXCLUSION, statement.vocabulary)) if _DIGIT.search(part) else None
    )
    if limit is None:
        return False if not is_of_or and _ASKS.match(part) else None
    sides = _sides([leaf for leaf in leaves(limit) if isinstance(leaf, LabTest)])
    if sides == {True}:
        return not is_of_or
    return None if is_of_or or sides == {False} else False


def _sides(limits: Sequence[LabTest]) -> set[bool | None]:
    """On which side of each value: that which trials ask for (True), the other, or not known (None)."""
    return {True} if _is_range(limits) else {_side(limit) for limit in limits}


def _is_range(limits: Sequence[LabTest]) -> bool:
    if len(limits) != 2 or limits[0].analyte != limits[1].analyte:
        return False
    low, high = sorted(limits, key=lambda limit: limit.value)
    return low.comparator in _AT_LEAST and high.comparator not in _AT_LEAST


def _side(limit: LabTest) -> bool | None:
    if limit.analyte in _NO_LESS:
        return limit.comparator in _AT_LEAST
    return limit.comparator not in _AT_LEAST if limit.analyte in _NO_MORE else None
