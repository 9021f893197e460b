"""From the truth of a tree to the label of a finding, seen from the trial's side."""

from __future__ import annotations

from collections.abc import Iterable

from waymark.eligibility.answers.truth import Answer, Truth
from waymark.eligibility.criteria import Section
from waymark.eligibility.predicates import AgeTest, DetailTest, SexTest, UnreadPart
from waymark.eligibility.rules import Rule
from waymark.eligibility.verdicts import FindingLabel
from waymark.profile.facts import Certainty, Fact

_NOT_FOR = frozenset({Rule.NOT_FOR_MEN, Rule.NOT_FOR_CHILDREN})
_OPEN = {Truth.UNKNOWN: FindingLabel.UNKNOWN, Truth.ASK: FindingLabel.ASK_TEAM}


def label_of(answer: Answer, section: Section) -> tuple[FindingLabel, Rule]:
    """The label of a line and its rule; NOT_MET only when nothing is unread, hedged or unclear."""
    not_for = _not_for(answer)
    if not_for:
        return FindingLabel.NOT_APPLICABLE, not_for
    if answer.truth in _OPEN:
        return _OPEN[answer.truth], answer.rule
    if section is Section.UNKNOWN and not _is_about_age_or_sex(answer):
        return FindingLabel.UNKNOWN, Rule.SECTION_NOT_KNOWN
    holds = (answer.truth is Truth.TRUE) is (section is not Section.EXCLUSION)
    if any(isinstance(leaf.leaf, UnreadPart) for leaf in answer.all_leaves):
        label = FindingLabel.UNKNOWN if holds else FindingLabel.ASK_TEAM
        return label, Rule.NOT_READ if holds else Rule.NOT_WHOLLY_READ
    return _whole(answer, holds)


def _whole(answer: Answer, holds: bool) -> tuple[FindingLabel, Rule]:
    """The label of a line without an unread part; one for women says no to no man."""
    if not holds and all(leaf.rule in _NOT_FOR for leaf in answer.deciding):
        return FindingLabel.NOT_APPLICABLE, answer.deciding[0].rule
    facts = (fact for leaf in answer.deciding for fact in leaf.facts)
    return firm(FindingLabel.MET if holds else FindingLabel.NOT_MET, answer.rule, facts)


def _not_for(answer: Answer) -> Rule | None:
    """The rule by which all of a line is not meant for this person; None when some of it is."""
    if answer.truth is Truth.UNKNOWN and answer.rule is Rule.OTHER_GROUP:
        return answer.rule
    rule: Rule | None = None
    for leaf in answer.all_leaves:
        if isinstance(leaf.leaf, DetailTest):
            continue
        if leaf.rule not in _NOT_FOR or rule not in (None, leaf.rule):
            return None
        rule = leaf.rule
    return rule


def firm(label: FindingLabel, rule: Rule, facts: Iterable[Fact]) -> tuple[FindingLabel, Rule]:
    """A no that rests on anything but plain facts becomes UNKNOWN."""
    if label is FindingLabel.NOT_MET and any(_is_doubted(fact) for fact in facts):
        return FindingLabel.UNKNOWN, Rule.TOLD_WITH_DOUBT
    return label, rule


def _is_doubted(fact: Fact) -> bool:
    return fact.certainty is not Certainty.SURE or fact.is_guess


def _is_about_age_or_sex(answer: Answer) -> bool:
    return all(isinstance(leaf.leaf, (AgeTest, SexTest)) for leaf in answer.all_leaves)
