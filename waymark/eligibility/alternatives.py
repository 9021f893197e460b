"""Lines that name several illnesses one under the other: mostly any one of them is enough."""

from __future__ import annotations

from collections.abc import Sequence

from waymark.eligibility.answers.truth import Answer
from waymark.eligibility.criteria import Criterion, Section
from waymark.eligibility.found import Found
from waymark.eligibility.predicates import AllOf
from waymark.eligibility.rules import Rule
from waymark.eligibility.verdicts import FindingLabel

_SHUT_OUT = frozenset({Rule.DIAGNOSIS_IS_NOT, Rule.DIAGNOSIS_CARRIER_ONLY})
_NOT_THE_ONE_TOLD = _SHUT_OUT | {Rule.DIAGNOSIS_DIFFERENT}


def with_alternatives(found: Sequence[Found]) -> tuple[Found, ...]:
    """What was found where another line or the record takes the illness told: no firm no for another one.

    "Type 1 diabetes" and "Type 2 diabetes" as two inclusion lines cannot both be asked of one person, nor
    the limit of "heart failure (LVEF at most 35 %)" of an obese one in a trial for both illnesses.
    """
    return tuple(_opened(one) if one.goes_with_another else one for one in found)


def goes_with_another(criterion: Criterion, rule: Rule, answer: Answer) -> bool:
    """Whether a line that says no asks for another illness than the one told, and for more of its people."""
    if criterion.section is not Section.INCLUSION:
        return False
    parts = criterion.tree.of if isinstance(criterion.tree, AllOf) else ()
    return rule in _SHUT_OUT or any(
        leaf.rule in _NOT_THE_ONE_TOLD and leaf.leaf in parts for leaf in answer.all_leaves
    )


def _opened(found: Found) -> Found:
    return found._replace(
        label=FindingLabel.UNKNOWN,
        rule=Rule.DIAGNOSIS_DIFFERENT.word,
        to_hold=(),
        goes_with_another=False,
    )
