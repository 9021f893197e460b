"""Reads lines about a stay in hospital or an emergency visit within a time, with what it was for."""

from __future__ import annotations

import re

from waymark.eligibility.lines.needs import needs_one_of
from waymark.eligibility.lines.statement import Statement
from waymark.eligibility.lines.windows import COUNT, UNIT, days_of, since, within_days
from waymark.eligibility.predicates import AllOf, AnyOf, DetailTest, Moment, Node, Not, TreatmentTest
from waymark.vocabulary.tables.treatments_lay import EMERGENCY_VISIT, HOSPITAL_STAY

_PLAIN = r"(?:(?:an?|any|the|prior|previous|recent|last|history of|been|being|have|has|had|overnight) )*"
_STAY = (
    r"(?:hospitali[sz]ations?|hospitali[sz]ed|hospital (?:stays?|admissions?)"
    r"|admi(?:tted|ssions?) to (?:an? |the )?hospital|inpatient (?:stays?|hospitali[sz]ations?))"
)
_VISIT = r"(?:emergency (?:room|department|unit)|er|ed|emergency) visits?"
_FOR = r"(?P<cause>,? (?:for|due to|because of|related to|secondary to|with) [^;]{2,280}?)?"
_EVENT = re.compile(
    rf"{_PLAIN}(?:(?P<stay>{_STAY})(?:(?: or |/| and/or )(?:an? )?(?P<also>{_VISIT}))?|(?P<visit>{_VISIT}))"
    rf"{_FOR}"
)
_WHEN = re.compile(r"[ ,(]+(?=(?:at any time |any time )?(?:within|in|during|over)\b)")
_LESS_THAN = re.compile(
    rf"less than (?P<span>{COUNT}[ -]{UNIT})\b(?: must have| has| have)?(?: elapsed| passed)? since "
    r"(?:the |any |last )*"
)
# What turns a cause round, or adds to it something that is no cause.
_MORE = re.compile(
    r"\b(?:except|unless|excluding|other than|but|if|not|without|no|surgery|use|treatment|therapy|visits?"
    r"|history|participat\w*|transfus\w*|within|during|prior|last|past|planned|who|that|which|any|have|has)\b"
)


@needs_one_of("hospital", "emergency")
def read_hospital(statement: Statement) -> Node | None:
    """A test of a stay or a visit within so many days; None when the line says anything more.

    What it was for is a detail: who was in no hospital was there for nothing.
    """
    affirmed = statement.affirmed()
    if affirmed is None:
        return None
    words, is_denied = affirmed
    ago = since(words)
    if ago:
        node = None if is_denied else _event(ago[1], ago[0])
        return Not(node) if node else None
    less = _LESS_THAN.match(words)
    node = _event(words[less.end() :], days_of(less["span"])) if less else _within(words)
    return Not(node) if node and is_denied else node


def _within(words: str) -> Node | None:
    for found in _WHEN.finditer(words):
        days = within_days(words[found.end() :])
        if days is not None:
            return _event(words[: found.start()], days)
    return None


def _event(words: str, days: float | None) -> Node | None:
    found = _EVENT.fullmatch(words.strip(" ,()"))
    if not found or days is None or (found["cause"] and _MORE.search(found["cause"])):
        return None
    names = [name for group, name in _NAMES if found[group]]
    tests = tuple(TreatmentTest(name, Moment.EVER, days) for name in dict.fromkeys(names))
    node: Node = tests[0] if len(tests) == 1 else AnyOf(tests)
    return AllOf((node, DetailTest(found["cause"].strip(" ,")))) if found["cause"] else node


_NAMES = (
    ("stay", HOSPITAL_STAY),
    ("also", EMERGENCY_VISIT),
    ("visit", EMERGENCY_VISIT),
)
