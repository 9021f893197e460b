"""From findings to the fit of one trial."""

from __future__ import annotations

from collections.abc import Sequence

from waymark.eligibility.answers.truth import BOILERPLATE_RULES
from waymark.eligibility.criteria import Section
from waymark.eligibility.record_fields import AGE
from waymark.eligibility.verdicts import Finding, FindingLabel, Fit

_BOILERPLATE = frozenset(rule.value for rule in BOILERPLATE_RULES)
_DIAGNOSIS = "diagnosis"


def fit_of(findings: Sequence[Finding]) -> tuple[Fit, Sequence[Finding]]:
    """The fit, and the findings that make it unclear.

    UNLIKELY with one NOT_MET; UNCLEAR when age or condition is not MET, or a told fact is for the team.
    """
    not_met = FindingLabel.NOT_MET
    if any(one.label is not_met for one in findings):
        return Fit.UNLIKELY, ()
    unclear = what_is_unclear(findings)
    return (Fit.UNCLEAR if unclear else Fit.POSSIBLE), unclear


def what_is_unclear(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings that keep a trial without a no from being POSSIBLE.

    Of several illnesses named on lines of their own, one is enough; the others are alternatives.
    """
    met, ask = FindingLabel.MET, FindingLabel.ASK_TEAM
    is_condition_met = not any(map(_names_condition, findings)) or any(
        one.label is met and _names_condition(one) for one in findings
    )
    return tuple(
        one
        for one in findings
        if one.label is not met
        and (
            one.criterion == AGE
            or (one.label is ask and one.rule not in _BOILERPLATE)
            or (not is_condition_met and _names_condition(one))
        )
    )


def _names_condition(finding: Finding) -> bool:
    return finding.kind == _DIAGNOSIS and finding.section is Section.INCLUSION
