"""Lines that name several illnesses one under the other: mostly any one of them is enough."""

from __future__ import annotations

from collections.abc import Sequence

from waymark.eligibility.answers.truth import Answer
from waymark.eligibility.criteria import Criterion, CriterionKind, Section
from waymark.eligibility.predicates import AllOf
from waymark.eligibility.rules import Rule
from waymark.eligibility.verdicts import Finding, FindingLabel

_SHUT_OUT = frozenset({Rule.DIAGNOSIS_IS_NOT, Rule.DIAGNOSIS_CARRIER_ONLY})
_NOT_THE_ONE_TOLD = _SHUT_OUT | {Rule.DIAGNOSIS_DIFFERENT}


def with_alternatives(
    findings: Sequence[Finding], read: Sequence[tuple[Criterion, Answer | None]], *, is_studied: bool
) -> tuple[Finding, ...]:
    """The findings, without a firm no for one illness where another line or the record takes the one told.

    "Type 1 diabetes" and "Type 2 diabetes" as two inclusion lines cannot both be asked of one person, nor
    the limit of "heart failure (LVEF at most 35 %)" of an obese one in a trial for both illnesses. `read`
    holds each line of the record with its answer.
    """
    if not is_studied and not any(one.label is FindingLabel.MET and _is_condition(one) for one in findings):
        return tuple(findings)
    refused = {one.criterion for one in findings if _is_refusal(one)}
    opened = {one.id for one, answer in read if one.id in refused and _goes_with_another(one, answer)}
    opened |= {one.criterion for one in findings if one.criterion in refused and Rule(one.rule) in _SHUT_OUT}
    return tuple(_opened(one) if one.criterion in opened else one for one in findings)


def _is_condition(finding: Finding) -> bool:
    return finding.kind == CriterionKind.DIAGNOSIS.value and finding.section is Section.INCLUSION


def _is_refusal(finding: Finding) -> bool:
    return finding.label is FindingLabel.NOT_MET and finding.section is Section.INCLUSION


def _goes_with_another(criterion: Criterion, answer: Answer | None) -> bool:
    """Whether the line asks for another illness than the one told, and for more of those who have it."""
    parts = criterion.tree.of if isinstance(criterion.tree, AllOf) else ()
    leaves = answer.all_leaves if answer else ()
    return any(leaf.rule in _NOT_THE_ONE_TOLD and leaf.leaf in parts for leaf in leaves)


def _opened(finding: Finding) -> Finding:
    return finding._replace(label=FindingLabel.UNKNOWN, rule=Rule.DIAGNOSIS_DIFFERENT.value)
