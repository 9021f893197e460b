"""Reads simple lines about pregnancy and breastfeeding."""

from __future__ import annotations

import re

from waymark.eligibility.lines.statement import Statement
from waymark.eligibility.predicates import (
    AmbiguousAnd,
    AnyOf,
    BreastfeedingTest,
    Node,
    Not,
    PregnancyPlanTest,
    PregnancyTest,
)

_WOMEN = (
    r"(?:(?:women|females?|mothers|patients|subjects|participants|ladies)\b ?"
    r"(?:patients|subjects|participants)? ?)"
)
_LEAD = re.compile(rf"(?:{_WOMEN})?(?:(?:who|that|are|is|be|known|to|currently|either) )*")
_TAIL = re.compile(rf" {_WOMEN}?\Z|(?<=[a-z]) (?:women|females?|mothers|patients|subjects|participants)\Z")
_PREGNANT = re.compile(r"(?:non-)?pregnan(?:t|cy|cies)(?: (?:women|females?))?")
_BREASTFEEDING = re.compile(
    r"(?:non-)?(?:breast[- ]?feed(?:ing|s)?|lactati(?:ng|on)|lactating|nursing)"
    r"(?: (?:women|females?|mothers|period|an infant|a child|infants))?"
)
_PLANNED = re.compile(
    r"(?:(?:are|is|who|who are) )?"
    r"(?:plan(?:s|ning)?|intend(?:s|ing)?|wish(?:es|ing)?|want(?:s|ing)?|trying)"
    r" (?:to (?:become|get|be) pregnant|(?:for )?(?:a )?pregnancy|on becoming pregnant)"
    r"(?: (?:during|within) [a-z0-9 ]{3,40})?"
)
_ROOTS = ("pregnan", "feed", "lactati", "nursing")
_JOIN = re.compile(r",? and/or |,? and |,? or |, |/")


def read_pregnancy(statement: Statement) -> Node | None:
    """A test of pregnancy, breastfeeding or both; None when the line says anything more."""
    if not any(root in statement.words for root in _ROOTS):
        return None
    affirmed = statement.affirmed()
    if affirmed is None or len(affirmed[0]) > 100:
        return None
    words, is_denied = affirmed
    words = _TAIL.sub("", words[_LEAD.match(words).end() :])  # type: ignore[union-attr]
    words = re.sub(r"^(?:non-pregnant)", "pregnant", words) if _is_non(words, statement) else words
    parts = [_part(part.removeprefix("not ").removeprefix("currently ")) for part in _JOIN.split(words)]
    tests = tuple(part for part in parts if part)
    if len(tests) != len(parts) or _is_non(affirmed[0], statement) is None:
        return None
    node = tests[0] if len(tests) == 1 else _joined(tests, words, is_denied)
    return Not(node) if is_denied or _is_non(affirmed[0], statement) else node


def _joined(tests: tuple[Node, ...], words: str, is_denied: bool) -> Node:
    """ "Not pregnant and not breastfeeding" denies both; elsewhere "and" may mean either."""
    return AmbiguousAnd(tests) if " and" in words and not is_denied else AnyOf(tests)


def _is_non(words: str, statement: Statement) -> bool | None:
    """Whether "non-pregnant" denies; None when it stands under exclusions or beside another denial."""
    if "non-" not in words:
        return False
    return True if statement.section.value == "inclusion" and words.count("non-") == 1 else None


def _part(words: str) -> Node | None:
    if _PLANNED.fullmatch(words):
        return PregnancyPlanTest()
    if words.startswith("non-"):
        return None
    if _PREGNANT.fullmatch(words):
        return PregnancyTest()
    return BreastfeedingTest() if _BREASTFEEDING.fullmatch(words) else None
