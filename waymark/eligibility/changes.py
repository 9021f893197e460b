"""What would have to change for a line to hold, or to be known: time, a test, a paper, or nothing can."""

from __future__ import annotations

import calendar
import math
from collections.abc import Iterator
from datetime import date, timedelta

from waymark.eligibility.answers.age import (
    ends_before,
    is_finer_than_years,
    months_of,
    span_of,
    starts_at,
)
from waymark.eligibility.answers.truth import Answer, LeafAnswer
from waymark.eligibility.answers.when import days_ago
from waymark.eligibility.change_rules import ChangeRule
from waymark.eligibility.predicates import (
    ConditionTest,
    DonorTest,
    LabTest,
    TransfusionTest,
    TreatmentTest,
)
from waymark.eligibility.record_fields import AGE
from waymark.eligibility.rules import Rule
from waymark.eligibility.verdicts import Change, ChangeKind, Finding, FindingLabel
from waymark.profile.facts import Fact
from waymark.trials.trial import Eligibility

SOON_MONTHS = 6  # our own: about the time from a first call to a first visit

_FIRM = {
    Rule.AGE_BELOW_MINIMUM: (ChangeKind.TIME, ChangeRule.AGE_WILL_BE_REACHED),
    Rule.AGE_ABOVE_MAXIMUM: (ChangeKind.FIXED, ChangeRule.AGE_LIMIT_PASSED),
    Rule.SEX_NOT_TAKEN: (ChangeKind.FIXED, ChangeRule.SEX_FIXED),
    Rule.DIAGNOSIS_CARRIER_ONLY: (ChangeKind.FIXED, ChangeRule.DIAGNOSIS_FIXED),
    Rule.DIAGNOSIS_IS_NOT: (ChangeKind.FIXED, ChangeRule.DIAGNOSIS_FIXED),
    Rule.DIAGNOSIS_IS_KIND_OF: (ChangeKind.FIXED, ChangeRule.DIAGNOSIS_FIXED),
    Rule.NOT_TRANSFUSION_DEPENDENT: (ChangeKind.FIXED, ChangeRule.TRANSFUSION_FIXED),
    Rule.TRANSFUSION_DEPENDENT: (ChangeKind.FIXED, ChangeRule.TRANSFUSION_FIXED),
    Rule.HELD_IN_TIME: (ChangeKind.TIME, ChangeRule.WASHOUT_ENDS),
    Rule.PERFORMANCE_OUTSIDE: (ChangeKind.TEST, ChangeRule.PERFORMANCE_TEST),
    Rule.PERFORMANCE_WITHIN: (ChangeKind.TEST, ChangeRule.PERFORMANCE_TEST),
    Rule.TREATMENT_HAD: (ChangeKind.FIXED, ChangeRule.TREATMENT_FIXED),
    Rule.MATCHED_DONOR_AVAILABLE: (ChangeKind.FIXED, ChangeRule.DONOR_FIXED),
    Rule.NO_MATCHED_DONOR: (ChangeKind.TIME, ChangeRule.DONOR_MISSING),
    Rule.IN_OTHER_TRIAL: (ChangeKind.TIME, ChangeRule.OTHER_TRIAL_ENDS),
    Rule.PREGNANT: (ChangeKind.TIME, ChangeRule.PREGNANCY_ENDS),
    Rule.BREASTFEEDING: (ChangeKind.TIME, ChangeRule.BREASTFEEDING_ENDS),
    Rule.LAB_OUTSIDE_LIMIT: (ChangeKind.TEST, ChangeRule.LAB_TEST),
    Rule.LAB_WITHIN_LIMIT: (ChangeKind.TEST, ChangeRule.LAB_TEST),
}
_OPEN = {
    Rule.DIAGNOSIS_BROADER: (ChangeKind.PAPER, ChangeRule.DIAGNOSIS_LETTER),
    Rule.DIAGNOSIS_CLOSE: (ChangeKind.PAPER, ChangeRule.DIAGNOSIS_LETTER),
    Rule.TREATMENT_BROADER: (ChangeKind.PAPER, ChangeRule.TREATMENT_RECORD),
    Rule.TIME_NOT_TOLD: (ChangeKind.PAPER, ChangeRule.TREATMENT_DATES),
    Rule.TREATMENT_IN_THE_PAST: (ChangeKind.PAPER, ChangeRule.TREATMENT_DATES),
    Rule.DIAGNOSIS_IN_THE_PAST: (ChangeKind.PAPER, ChangeRule.ILLNESS_LETTER),
    Rule.SCALE_DIFFERENT: (ChangeKind.TEST, ChangeRule.PERFORMANCE_TEST),
    Rule.HALF_MATCHED_DONOR: (ChangeKind.TEST, ChangeRule.HLA_TYPING),
    Rule.DONOR_ON_REGISTRY: (ChangeKind.TEST, ChangeRule.HLA_TYPING),
}
_NOT_KNOWN = {
    ConditionTest: (ChangeKind.PAPER, ChangeRule.DIAGNOSIS_LETTER),
    TransfusionTest: (ChangeKind.PAPER, ChangeRule.TRANSFUSION_RECORD),
    TreatmentTest: (ChangeKind.PAPER, ChangeRule.TREATMENT_RECORD),
    DonorTest: (ChangeKind.TEST, ChangeRule.HLA_TYPING),
}
_TIMED = frozenset({Rule.HELD_IN_TIME, Rule.TREATMENT_NOW})
_DOUBTS = frozenset({Rule.NOT_SURE, Rule.TOLD_WITH_DOUBT})


def changes_for(
    finding: Finding, answer: Answer | None, eligibility: Eligibility, *, today: date
) -> Iterator[Change]:
    """The changes one finding calls for; none for a line that holds, save an age limit that is near."""
    if finding.criterion == AGE and finding.label is FindingLabel.MET:
        yield from _limit_soon(finding, eligibility, today)
    if finding.label is FindingLabel.NOT_MET and answer is None and Rule(finding.rule) in _FIRM:
        rule = Rule(finding.rule)
        kind, change = _FIRM[rule]
        yield Change(kind, finding.criterion, change.value, _day(rule, finding, eligibility, today))
    if finding.label is FindingLabel.NOT_MET:
        yield from (_firm(leaf, finding, eligibility, today) for leaf in _in_the_way(answer))
    if finding.label in (FindingLabel.UNKNOWN, FindingLabel.ASK_TEAM):
        for leaf in answer.all_leaves if answer else ():
            found = _to_be_known(leaf)
            if found:
                yield Change(found[0], finding.criterion, found[1].value)


def _in_the_way(answer: Answer | None) -> Iterator[LeafAnswer]:
    """The leaves a no rests on that something can be said of."""
    for leaf in answer.deciding if answer else ():
        if leaf.rule in _FIRM or leaf.rule in _TIMED:
            yield leaf


def _firm(leaf: LeafAnswer, finding: Finding, eligibility: Eligibility, today: date) -> Change:
    """What would have to change for one firm leaf; a time the line names gives a day where one was told."""
    days = getattr(leaf.leaf, "within_days", None)
    if days is not None and leaf.rule in _TIMED:
        day = _washout_ends(leaf, days, today)
        return Change(ChangeKind.TIME, finding.criterion, ChangeRule.WASHOUT_ENDS.value, day)
    if leaf.rule is Rule.TREATMENT_NOW:
        return Change(ChangeKind.FIXED, finding.criterion, ChangeRule.TREATMENT_NOW_FIXED.value)
    kind, change = _FIRM[leaf.rule]
    return Change(kind, finding.criterion, change.value, _day(leaf.rule, finding, eligibility, today))


def _washout_ends(leaf: LeafAnswer, days: float, today: date) -> date | None:
    """The day by which it surely lies far enough back; None when it goes on, or no time was told."""
    told = [days_ago(fact.when, today) for fact in leaf.facts]
    known = [span.least for span in told if span]
    if leaf.rule is not Rule.HELD_IN_TIME or len(known) < len(told) or not known:
        return None
    return today + timedelta(days=math.ceil(days - min(known)) + 1)


def _to_be_known(leaf: LeafAnswer) -> tuple[ChangeKind, ChangeRule] | None:
    if isinstance(leaf.leaf, LabTest):
        change = ChangeRule.LAB_OVER_TIME if leaf.leaf.window else ChangeRule.LAB_TEST
        return None if leaf.rule is Rule.LAB_WITHIN_LIMIT else (ChangeKind.TEST, change)
    if leaf.rule in _DOUBTS:
        return _NOT_KNOWN.get(type(leaf.leaf))
    return _OPEN.get(leaf.rule)


def _limit_soon(finding: Finding, eligibility: Eligibility, today: date) -> Iterator[Change]:
    """ "16 years 11 months" still passes, but not for long: the day by which the limit is surely passed."""
    fact = next(iter(finding.receipt.facts), None)
    span = span_of(fact)
    if eligibility.maximum_age is None or fact is None or span is None or not is_finer_than_years(fact):
        return
    months = months_of(ends_before(eligibility.maximum_age) - span.low)
    if months <= SOON_MONTHS:
        day = months_after(today, months)
        yield Change(ChangeKind.TIME, finding.criterion, ChangeRule.AGE_LIMIT_SOON.value, day)


def _day(rule: Rule, finding: Finding, eligibility: Eligibility, today: date) -> date | None:
    """The day by which the youngest age is surely reached; None when only whole years were told."""
    fact: Fact | None = next(iter(finding.receipt.facts), None)
    span = span_of(fact)
    if rule is not Rule.AGE_BELOW_MINIMUM or fact is None or span is None or not is_finer_than_years(fact):
        return None
    return months_after(today, months_of(starts_at(eligibility.minimum_age) - span.low))


def months_after(day: date, months: int) -> date:
    """The same day of a later month, or its last day when that month is shorter."""
    year, month = divmod(day.month - 1 + months, 12)
    last = calendar.monthrange(day.year + year, month + 1)[1]
    return date(day.year + year, month + 1, min(day.day, last))
