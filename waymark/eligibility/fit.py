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
    if not _is_age_met(kept) or not _is_condition_met(kept):
        return Fit.UNCLEAR
    return Fit.UNCLEAR if any(_is_for_the_team(finding) for finding in kept) else Fit.POSSIBLE


def _is_age_met(findings: Iterable[Finding]) -> bool:
    return all(one.label is FindingLabel.MET for one in findings if one.criterion == AGE)


def _is_condition_met(findings: Iterable[Finding]) -> bool:
    """Of several illnesses named on lines of their own, one is enough; the others are alternatives."""
    named = [one for one in findings if one.kind == _DIAGNOSIS and one.section is Section.INCLUSION]
    return not named or any(one.label is FindingLabel.MET for one in named)


def _is_for_the_team(finding: Finding) -> bool:
    return finding.label is FindingLabel.ASK_TEAM and finding.rule not in _BOILERPLATE
