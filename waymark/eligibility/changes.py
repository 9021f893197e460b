"""What would have to change for a trial to fit, or to be clear: time, a test, a paper, or nothing can."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from waymark.eligibility.answers.age import is_finer_than_years
from waymark.eligibility.answers.truth import Answer, LeafAnswer
from waymark.eligibility.change_days import months_until_passed, passes, reaches, washout_ends
from waymark.eligibility.change_kinds import FIRM, NOT_KNOWN, OPEN
from waymark.eligibility.change_rules import ChangeRule
from waymark.eligibility.found import Found, ToBeKnown
from waymark.eligibility.predicates import AgeTest, ConditionTest, LabTest
from waymark.eligibility.record_fields import AGE
from waymark.eligibility.rules import Rule
from waymark.eligibility.verdicts import Change, ChangeKind, Finding, FindingLabel, Fit
from waymark.profile.facts import Fact
from waymark.trials.trial import Eligibility

SOON_MONTHS = 18  # our own: a trial may take a year from the first call to the first treatment
YEAR_MONTHS = 12

_EASIEST_FIRST = (ChangeKind.TIME, ChangeKind.TEST, ChangeKind.PAPER, ChangeKind.FIXED)
_ONE_IS_ENOUGH = frozenset({Rule.NONE_OF_THESE, Rule.ALL_PARTS_HOLD})
_TIMED = frozenset({Rule.HELD_IN_TIME, Rule.TREATMENT_NOW})
_DOUBTS = frozenset({Rule.NOT_SURE, Rule.TOLD_WITH_DOUBT})
_SETTLED = _DOUBTS.union(OPEN)
"""The rules of open lines that something can settle; a laboratory value always can be."""


def changes_for(
    names: Sequence[str], found: Sequence[Found], fit: Fit, unclear: Collection[int]
) -> tuple[Change, ...]:
    """The changes a trial calls for, each once, in the order of its lines.

    `names` are those of what was found; `fit` and `unclear` are what `fit_of` gives. Never empty when a line
    says no, or when something makes the fit unclear. A trial that is ruled out names what rules it out and
    what was told with doubt; what was not told would only lengthen the list.
    """
    only_told = fit is Fit.UNLIKELY
    changes: list[Change] = []
    for number, one in enumerate(found):
        if one.to_hold:
            changes += one.to_hold
        known = one.to_be_known and [each for each in one.to_be_known if each.is_told or not only_told]
        if known:
            changes += [Change(kind, names[number], rule.word) for kind, rule, _ in known]
        elif number in unclear:
            changes.append(_to_be_clear(names[number], one))
    return _each_once(changes)


def to_hold(name: str, answer: Answer, today: date) -> tuple[Change, ...]:
    """What would make a line hold that does not: all of it, or the easiest where one part is enough."""
    changes = [_of_leaf(leaf, name, today) for leaf in answer.deciding]
    if answer.rule in _ONE_IS_ENOUGH and len(answer.deciding) == len(answer.all_leaves):
        changes = sorted(changes, key=lambda change: _EASIEST_FIRST.index(change.kind))[:1]
    known = tuple(change for change in changes if change.rule != ChangeRule.POINT_FIXED.word)
    return known or (Change(ChangeKind.FIXED, name, ChangeRule.POINT_FIXED.word),)


def to_be_known(answer: Answer) -> tuple[ToBeKnown, ...]:
    """What would settle an open line, in the order of its leaves."""
    known = []
    for leaf in answer.all_leaves:
        change = _of_open_leaf(leaf) if leaf.rule in _SETTLED or type(leaf.leaf) is LabTest else None
        if change:
            known.append(ToBeKnown(*change, bool(leaf.facts)))
    return tuple(known)


def of_field(finding: Finding, eligibility: Eligibility, today: date) -> tuple[Change, ...]:
    """What would have to change for a field of the record that does not hold, or will soon no longer."""
    if finding.label is FindingLabel.MET:
        return tuple(_limit_soon(finding, eligibility, today)) if finding.criterion == AGE else ()
    if finding.label is not FindingLabel.NOT_MET:
        return ()
    rule = Rule(finding.rule)
    if finding.criterion == AGE:
        test = AgeTest(eligibility.minimum_age, eligibility.maximum_age)
        return (_of_age(test, rule, AGE, finding.receipt.facts, today),)
    kind, change = FIRM.get(rule, (ChangeKind.FIXED, ChangeRule.POINT_FIXED))
    return (Change(kind, finding.criterion, change.word),)


def _of_leaf(leaf: LeafAnswer, name: str, today: date) -> Change:
    """What would have to change for one leaf; a time the line names gives a day where one was told."""
    if isinstance(leaf.leaf, AgeTest):
        return _of_age(leaf.leaf, leaf.rule, name, leaf.facts, today)
    days = getattr(leaf.leaf, "within_days", None)
    if days is not None and leaf.rule in _TIMED:
        day = washout_ends(leaf.facts, days, today) if leaf.rule is Rule.HELD_IN_TIME else None
        return Change(ChangeKind.TIME, name, ChangeRule.WASHOUT_ENDS.word, day)
    kind, change = FIRM.get(leaf.rule, (ChangeKind.FIXED, ChangeRule.POINT_FIXED))
    return Change(kind, name, change.word)


def _of_age(test: AgeTest, rule: Rule, name: str, facts: tuple[Fact, ...], today: date) -> Change:
    fact = next(iter(facts), None)
    if rule is Rule.AGE_BELOW_MINIMUM:
        day = reaches(test, fact, today) if fact else None
        return Change(ChangeKind.TIME, name, ChangeRule.AGE_WILL_BE_REACHED.word, day)
    if rule is Rule.AGE_IN_RANGE and test.maximum is not None:
        day = passes(test.maximum, fact, today) if fact else None
        return Change(ChangeKind.TIME, name, ChangeRule.AGE_RANGE_ENDS.word, day)
    return Change(ChangeKind.FIXED, name, ChangeRule.AGE_LIMIT_PASSED.word)


def _of_open_leaf(leaf: LeafAnswer) -> tuple[ChangeKind, ChangeRule] | None:
    if isinstance(leaf.leaf, LabTest):
        change = ChangeRule.LAB_OVER_TIME if leaf.leaf.window else ChangeRule.LAB_TEST
        return None if leaf.rule is Rule.LAB_WITHIN_LIMIT else (ChangeKind.TEST, change)
    if leaf.rule is Rule.TIME_NOT_TOLD and isinstance(leaf.leaf, ConditionTest):
        return ChangeKind.PAPER, ChangeRule.ILLNESS_LETTER
    if leaf.rule in _DOUBTS:
        return NOT_KNOWN.get(type(leaf.leaf))
    return OPEN.get(leaf.rule)


def _to_be_clear(name: str, found: Found) -> Change:
    """What would make a fit clear that this finding makes unclear: a paper, in every case."""
    if name == AGE:
        change = ChangeRule.AGE_PAPER
    elif found.label is FindingLabel.ASK_TEAM:
        change = ChangeRule.TEAM_READS
    else:
        change = ChangeRule.DIAGNOSIS_LETTER
    return Change(ChangeKind.PAPER, name, change.word)


def _limit_soon(finding: Finding, eligibility: Eligibility, today: date) -> Iterator[Change]:
    """ "16 years 11 months" still passes, but not for long; whole years say so without a day."""
    fact = next(iter(finding.receipt.facts), None)
    months = months_until_passed(eligibility.maximum_age, fact) if fact else None
    if fact is None or months is None:
        return
    if months <= (SOON_MONTHS if is_finer_than_years(fact) else YEAR_MONTHS):
        day = passes(eligibility.maximum_age, fact, today)
        yield Change(ChangeKind.TIME, finding.criterion, ChangeRule.AGE_LIMIT_SOON.word, day)


def _each_once(changes: Sequence[Change]) -> tuple[Change, ...]:
    """A change named by two lines is told once, for the first of them."""
    if len(changes) < 2:
        return tuple(changes)
    first: dict[tuple[str, date | None], Change] = {}
    for change in changes:
        first.setdefault((change.rule, change.date), change)
    return tuple(first.values())
