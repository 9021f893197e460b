"""Reads ages of two parts: "7 years 11 months", "3 and a half", "fifteen and three quarters"."""

from __future__ import annotations

import re

from waymark.profile.facts import FactName
from waymark.understanding.age_patterns import COMPOUND, HALF, NOT_BEFORE
from waymark.understanding.ages_around import Age
from waymark.understanding.message import Message
from waymark.understanding.numbers import number_from

_SPENT = re.compile(r"\s*(?:of (?!age)|on |without |for |to |before |until |since )")
""" "A year and a half of tablets": how long, not how old."""


def ages_compound(message: Message) -> list[Age]:
    """Each such age, in months."""
    ages = []
    for match in COMPOUND.finditer(message.plain):
        if not NOT_BEFORE.search(message.before(match.start(), 30)):
            ages.append(
                Age(12 * number_from(match["years"]) + number_from(match["months"]), "months", *match.span())
            )
    for match in HALF.finditer(message.plain):
        is_told_of = re.search(
            r"\b(?:is|'s|am|i'm|turned|aged?|hes|shes|im)\s+$", message.before(match.start(), 12)
        )
        is_age = is_told_of or (
            re.search(r"(?:yo|y/o|old|yrs?|years?)$|\b(?:yrs?|years?) (?:and|an|n|&)", match[0])
            and not ("old" not in match[0] and _SPENT.match(message.plain, match.end()))
        )
        before = message.before(match.start(), 30)
        is_told = re.search(r"(?<!at )(?<!the )\b(?:age|aged)\s+$", before) or not NOT_BEFORE.search(before)
        if (is_age or message.asked is FactName.AGE) and is_told:
            ages.append(
                Age(12 * number_from(match["years"]) + _part_of_year(match["part"]), "months", *match.span())
            )
    return ages


def _part_of_year(words: str) -> int:
    """The months of "and a half", "and three quarters", "and a quarter"."""
    if "three" in words or "3/4" in words or "¾" in words or ".75" in words:
        return 9
    return 3 if "quarter" in words or "1/4" in words or "¼" in words or ".25" in words else 6
