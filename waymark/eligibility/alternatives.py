"""Lines that name several illnesses one under the other: mostly any one of them is enough."""

from __future__ import annotations

from collections.abc import Sequence

from waymark.eligibility.criteria import CriterionKind, Section
from waymark.eligibility.rules import Rule
from waymark.eligibility.verdicts import Finding, FindingLabel

_OTHER_ILLNESS = frozenset({Rule.DIAGNOSIS_IS_NOT.value, Rule.DIAGNOSIS_CARRIER_ONLY.value})


def with_alternatives(findings: Sequence[Finding], *, is_studied: bool) -> tuple[Finding, ...]:
    """The findings, without a firm no for one illness where another line or the record takes the one told.

    "Type 1 diabetes" and "Type 2 diabetes" as two inclusion lines cannot both be asked of one person.
    """
    if not is_studied and not any(one.label is FindingLabel.MET and _is_condition(one) for one in findings):
        return tuple(findings)
    if not any(map(_is_other_illness, findings)):
        return tuple(findings)
    return tuple(_opened(one) if _is_other_illness(one) else one for one in findings)


def _is_condition(finding: Finding) -> bool:
    return finding.kind == CriterionKind.DIAGNOSIS.value and finding.section is Section.INCLUSION


def _is_other_illness(finding: Finding) -> bool:
    if finding.label is not FindingLabel.NOT_MET:
        return False
    return finding.rule in _OTHER_ILLNESS and finding.section is Section.INCLUSION


def _opened(finding: Finding) -> Finding:
    return finding._replace(label=FindingLabel.UNKNOWN, rule=Rule.DIAGNOSIS_DIFFERENT.value)
