"""Reads lines about regular transfusions: "chronic transfusion therapy", "not transfusion-dependent"."""

from __future__ import annotations

import re

from waymark.eligibility.criteria import Section
from waymark.eligibility.lines.needs import needs_one_of
from waymark.eligibility.lines.statement import Statement
from waymark.eligibility.predicates import Node, Not, TransfusionTest

_BLOOD = r"(?:(?:red blood cell|red cell|rbc|prbc|blood|packed red blood cell) )?"
_OFTEN = r"(?:chronic|regular|regularly scheduled|long-term|chronic or regular)"
_ON = (
    r"(?:(?:are|is|be|currently|now|being|participating|in|on|a|an|receiving|undergoing|receive|requiring"
    r"|require|need for) )*"
)
_REGULAR = re.compile(
    rf"{_ON}{_OFTEN},? {_BLOOD}(?:transfusions?|hypertransfusions?)"
    r"(?: (?:therapy|program(?:me)?|protocol|regimen|support|treatment|schedule))*"
    rf"|{_ON}(?:regularly|chronically) (?:{_BLOOD}transfused)"
    r"|(?:chronically |regularly )?(?:red cell |blood )?transfusion[- ]dependen(?:t|ce|cy)"
    r"(?: (?:patients?|subjects?|individuals|participants))?"
)
_NOT = re.compile(r"(?:non|not)(?: |-|- )(?=(?:chronically |regularly )?transfusion[- ]dependent)")


@needs_one_of("transfus")
def read_transfusion(statement: Statement) -> Node | None:
    """A test of regular transfusions; None when the line says anything more."""
    negated = _NOT.match(statement.subject)
    if negated:
        is_whole = _REGULAR.fullmatch(statement.subject[negated.end() :])
        return Not(TransfusionTest()) if is_whole and statement.section is Section.INCLUSION else None
    affirmed = statement.affirmed()
    if affirmed is None or not _REGULAR.fullmatch(affirmed[0]):
        return None
    return Not(TransfusionTest()) if affirmed[1] else TransfusionTest()
