"""From findings to the fit of one trial."""

from __future__ import annotations

from collections.abc import Iterable

from waymark.eligibility.answers.truth import BOILERPLATE_RULES
from waymark.eligibility.criteria import Section
from waymark.eligibility.record_fields import AGE
from waymark.eligibility.verdicts import Finding, FindingLabel, Fit

_BOILERPLATE = frozenset(rule.value for rule in BOILERPLATE_RULES)
_DIAGNOSIS = "diagnosis"


def fit_of(findings: Iterable[Finding]) -> Fit:
    """UNLIKELY with one NOT_MET; UNCLEAR when age or condition is not MET, or a told fact is for the team."""
    kept = tuple(findings)
    if any(finding.label is FindingLabel.NOT_MET for finding in kept):
        return Fit.UNLIKELY
    if any(_must_be_met(finding) and finding.label is not FindingLabel.MET for finding in kept):
        return Fit.UNCLEAR
    return Fit.UNCLEAR if any(_is_for_the_team(finding) for finding in kept) else Fit.POSSIBLE


def _must_be_met(finding: Finding) -> bool:
    is_condition = finding.kind == _DIAGNOSIS and finding.section is Section.INCLUSION
    return finding.criterion == AGE or is_condition


def _is_for_the_team(finding: Finding) -> bool:
    return finding.label is FindingLabel.ASK_TEAM and finding.rule not in _BOILERPLATE
