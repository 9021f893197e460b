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
    return Fit.UNCLEAR if what_is_unclear(kept) else Fit.POSSIBLE


def what_is_unclear(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings that keep a trial without a no from being POSSIBLE.

    Of several illnesses named on lines of their own, one is enough; the others are alternatives.
    """
    kept = tuple(findings)
    named = [one for one in kept if one.kind == _DIAGNOSIS and one.section is Section.INCLUSION]
    is_condition_met = not named or any(one.label is FindingLabel.MET for one in named)
    return tuple(
        one
        for one in kept
        if (one.criterion == AGE and one.label is not FindingLabel.MET)
        or (one in named and not is_condition_met)
        or _is_for_the_team(one)
    )


def _is_for_the_team(finding: Finding) -> bool:
    return finding.label is FindingLabel.ASK_TEAM and finding.rule not in _BOILERPLATE
