"""What a profile answers to a whole tree."""

from __future__ import annotations

from dataclasses import dataclass, replace

from waymark.eligibility.answers.age import answer_age
from waymark.eligibility.answers.condition import answer_condition
from waymark.eligibility.answers.donor import answer_donor
from waymark.eligibility.answers.lab import answer_lab
from waymark.eligibility.answers.treatment import answer_treatment
from waymark.eligibility.answers.truth import (
    Answer,
    LeafAnswer,
    Truth,
    all_of,
    ambiguous_and,
    any_of,
    denied,
    of_leaf,
)
from waymark.eligibility.answers.yes_no import answer_sex, answer_yes_no
from waymark.eligibility.predicates import (
    AgeTest,
    AllOf,
    AmbiguousAnd,
    AnyOf,
    ConditionTest,
    DonorTest,
    LabTest,
    Leaf,
    Node,
    Not,
    SexTest,
    TeamTest,
    TreatmentTest,
    UnreadPart,
)
from waymark.eligibility.rules import Rule
from waymark.eligibility.verdicts import FindingLabel
from waymark.profile.profile import Profile
from waymark.vocabulary.vocabulary import Vocabulary


@dataclass(frozen=True)
class RecordSays:
    """What the record's own fields give for this profile; a line about age or sex cannot go beyond them."""

    age: FindingLabel
    sex: FindingLabel
    is_gender_based: bool = False


@dataclass(frozen=True)
class Judge:
    """`record` is None when a line is judged on its own."""

    profile: Profile
    vocabulary: Vocabulary
    record: RecordSays | None = None

    def answer(self, node: Node, *, wanted: bool) -> Answer:
        """The truth of a tree; `wanted` says whether the trial wants it true (an inclusion) or false."""
        if isinstance(node, Not):
            return denied(self.answer(node.of, wanted=not wanted))
        if isinstance(node, (AllOf, AnyOf, AmbiguousAnd)):
            parts = [self.answer(part, wanted=wanted) for part in node.of]
            combine = (
                all_of if isinstance(node, AllOf) else any_of if isinstance(node, AnyOf) else ambiguous_and
            )
            return combine(parts)
        return of_leaf(self._bounded(self._leaf(node), wanted))

    def _leaf(self, leaf: Leaf) -> LeafAnswer:
        profile = self.profile
        if isinstance(leaf, AgeTest):
            return answer_age(leaf, profile)
        if isinstance(leaf, SexTest):
            return answer_sex(leaf, profile)
        if isinstance(leaf, ConditionTest):
            return answer_condition(leaf, profile, self.vocabulary.conditions)
        if isinstance(leaf, TreatmentTest):
            return answer_treatment(leaf, profile, self.vocabulary.treatments)
        if isinstance(leaf, DonorTest):
            return answer_donor(leaf, profile)
        if isinstance(leaf, LabTest):
            return answer_lab(leaf, profile)
        if isinstance(leaf, TeamTest):
            return LeafAnswer(leaf, Truth.ASK, Rule(leaf.what.value))
        if isinstance(leaf, UnreadPart):
            return LeafAnswer(leaf, Truth.UNKNOWN, Rule.NOT_READ)
        return answer_yes_no(leaf, profile)

    def _bounded(self, found: LeafAnswer, wanted: bool) -> LeafAnswer:
        """A text limit on age or sex counts only as far as the record's own field says the same."""
        if self.record is None or not isinstance(found.leaf, (AgeTest, SexTest)):
            return found
        if found.truth not in (Truth.TRUE, Truth.FALSE) or found.rule is Rule.SEX_NO_LIMIT:
            return found
        is_age = isinstance(found.leaf, AgeTest)
        field = self.record.age if is_age else self.record.sex
        says_no = (found.truth is Truth.TRUE) is not wanted
        if says_no is (field is FindingLabel.NOT_MET):
            return found
        rule = Rule.AGE_TEXT_DIFFERS if is_age else Rule.SEX_TEXT_DIFFERS
        if not is_age and self.record.is_gender_based:
            rule = Rule.SEX_GENDER_BASED
        return replace(found, truth=Truth.UNKNOWN, rule=rule)
