"""Reads lines about taking part in another trial."""

from __future__ import annotations

import re

from waymark.eligibility.lines.statement import Statement
from waymark.eligibility.predicates import Node, Not, OtherTrialTest

_WORDS_FOR_NOW = (
    "current|currently|concurrent|concurrently|simultaneous|simultaneously|active|actively|already|also"
)
_NOW = rf"(?:(?:{_WORDS_FOR_NOW}) )*"
_TAKES_PART = (
    r"(?:participat(?:ion|ing|es?|ed)|enroll?(?:ed|ing|ment|s)?|inclusion|included|tak(?:ing|es?) part"
    r"|involved|involvement)"
)
_ELSEWHERE = (
    r"(?:another|any other|other|a different) (?:concurrent |ongoing )?"
    r"(?:clinical |clinical research |research )?"
    r"(?:trials?|stud(?:y|ies))(?: or (?:clinical )?(?:trials?|stud(?:y|ies)))?"
)
_WHEN = (
    r"(?: (?:at the same time|concurrently|simultaneously|currently|at present"
    r"|during (?:this|the) (?:study|trial)))?"
)
_LINE = re.compile(rf"{_NOW}{_TAKES_PART} {_NOW}in {_ELSEWHERE}{_WHEN}")


def read_other_trial(statement: Statement) -> Node | None:
    """A test for taking part elsewhere now; None when the line reaches back or names a kind of trial."""
    if "other" not in statement.words and "different" not in statement.words:
        return None
    affirmed = statement.affirmed()
    if affirmed is None or not _LINE.fullmatch(affirmed[0]):
        return None
    return Not(OtherTrialTest()) if affirmed[1] else OtherTrialTest()
