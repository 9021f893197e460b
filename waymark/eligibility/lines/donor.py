"""Reads lines about an available matched stem cell donor."""

from __future__ import annotations

import re

from waymark.eligibility.lines.needs import needs_one_of
from waymark.eligibility.lines.statement import Statement
from waymark.eligibility.predicates import DonorTest, Node, Not

_MATCHED = (
    r"(?:(?:an?|any|the) )?(?:(?:available|existing|fully?|well|known|10/10|genotypically"
    r"|phenotypically) ?-?)*"
    r"(?:hla|human leukocyte antigen(?: \(hla\))?)?[ -]?(?:fully )?(?:matched|identical|compatible|match)"
    r"(?P<related> (?:related|sibling|family|familial|intrafamilial|brother or sister))*"
    r" (?:(?:hematopoietic |haematopoietic )?stem cell |bone marrow )?donors?"
)
_AVAILABLE = re.compile(
    rf"(?:(?P<availability>availability|presence|existence) of )?{_MATCHED}"
    r"(?P<after>,? (?:(?:that|who|which) )?(?:is |are )?available)?"
)


@needs_one_of("donor")
def read_donor(statement: Statement) -> Node | None:
    """A test for an available matched donor; None when the line asks for more."""
    affirmed = statement.affirmed()
    if affirmed is None:
        return None
    words, is_denied = affirmed
    found = _AVAILABLE.fullmatch(words)
    if not found:
        return None
    says_available = (
        found["availability"] or found["after"] or " available " in f" {words} " or _has(statement)
    )
    if not says_available:
        return None
    test = DonorTest(is_related=bool(found["related"]))
    return Not(test) if is_denied else test


def _has(statement: Statement) -> bool:
    """ "Have an HLA matched donor" says that there is one."""
    return re.search(r"\b(?:have|has|having|with|without|no)\b", statement.words[:40]) is not None
