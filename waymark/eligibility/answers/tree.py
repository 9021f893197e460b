"""What a profile answers to a whole tree."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Union, cast

from waymark.eligibility.answers.age import answer_age
from waymark.eligibility.answers.biomarker import answer_biomarker
from waymark.eligibility.answers.condition import answer_condition
from waymark.eligibility.answers.donor import answer_donor
from waymark.eligibility.answers.lab import answer_lab
from waymark.eligibility.answers.performance import answer_performance
from waymark.eligibility.answers.stage import answer_stage
from waymark.eligibility.answers.treatment import answer_treatment
from waymark.eligibility.answers.truth import (
    SAID,
    Answer,
    LeafAnswer,
    Truth,
    all_of,
    ambiguous_and,
    answer_of,
    any_of,
    denied,
)
from waymark.eligibility.answers.yes_no import answer_pregnancy_plan, answer_sex, answer_yes_no
from waymark.eligibility.predicates import (
    AgeTest,
    AllOf,
    AmbiguousAnd,
    AnyOf,
    BiomarkerTest,
    ConditionTest,
    DetailTest,
    DonorTest,
    ForThose,
    LabTest,
    Leaf,
    Node,
    Not,
    NothingTest,
    PartlyRead,
    PerformanceTest,
    PregnancyPlanTest,
    SexTest,
    StageTest,
    TeamTest,
    TreatmentTest,
    UnreadPart,
)
from waymark.eligibility.rules import Rule
from waymark.eligibility.verdicts import FindingLabel
from waymark.profile.profile import Profile
from waymark.trials.once import once
from waymark.vocabulary.vocabulary import Vocabulary

_WITH_PROFILE: dict[type, Callable[..., LeafAnswer]] = {
    AgeTest: answer_age,
    SexTest: answer_sex,
    DonorTest: answer_donor,
    LabTest: answer_lab,
    PregnancyPlanTest: answer_pregnancy_plan,
    PerformanceTest: answer_performance,
    BiomarkerTest: answer_biomarker,
}
_WHATEVER_IS_TOLD: dict[type, tuple[Truth, Rule]] = {
    UnreadPart: (Truth.UNKNOWN, Rule.NOT_READ),
    DetailTest: (Truth.UNKNOWN, Rule.DETAIL_NOT_TOLD),
    NothingTest: (Truth.TRUE, Rule.NOTHING_ASKED),
}
# Of 8,190 records five have such a line that is wanted true: three are exclusions in the wrong place, one
# allows what it names, one names two groups of women. None may rule out who is not pregnant.
_PREGNANCY_TOLD = frozenset({Rule.PREGNANT, Rule.NOT_PREGNANT, Rule.BREASTFEEDING, Rule.NOT_BREASTFEEDING})
Branch = Union[AllOf, AnyOf, AmbiguousAnd, Not, ForThose, PartlyRead]
_BRANCHES = frozenset((AllOf, AnyOf, AmbiguousAnd, Not, ForThose, PartlyRead))
_COMBINE = {AllOf: all_of, AnyOf: any_of, AmbiguousAnd: ambiguous_and}


@dataclass(frozen=True)
class RecordSays:
    """What the record's own fields give for this profile, and the standard names of what it studies."""

    age: FindingLabel
    sex: FindingLabel
    is_gender_based: bool = False
    studied: tuple[str, ...] = ()


@dataclass(frozen=True)
class Judge:
    """`record` is None when a line is judged on its own, `today` where no time can be counted."""

    profile: Profile
    vocabulary: Vocabulary
    record: RecordSays | None = None
    today: date | None = None

    def answer(self, node: Node, *, wanted: bool) -> Answer:
        """The truth of a tree; `wanted` says whether the trial wants it true (an inclusion) or false."""
        if type(node) in _BRANCHES:
            return self._answer_branch(cast("Branch", node), wanted)
        answer = self._known.get(node) or self._answer_alone(cast("Leaf", node))
        if self.record is None or answer.truth not in SAID:
            return answer
        return answer_of(self._within_record(answer.all_leaves[0], wanted, self.record))

    def _answer_branch(self, node: Branch, wanted: bool) -> Answer:
        combine = _COMBINE.get(type(node))
        if combine is not None:
            parts = cast("AllOf | AnyOf | AmbiguousAnd", node).of
            by = self if wanted or not self._is_of_stage_told(node) else replace(self, record=None)
            return combine([by.answer(part, wanted=wanted) for part in parts])
        if isinstance(node, Not):
            return denied(self.answer(node.of, wanted=not wanted))
        return (
            self._for_those(node, wanted)
            if isinstance(node, ForThose)
            else self._partly(cast("PartlyRead", node))
        )

    def _is_of_stage_told(self, node: Branch) -> bool:
        """Whether a line kept out names the very stage told: then it means no other case of the illness."""
        parts = node.of if isinstance(node, AllOf) else ()
        stages = [part for part in parts if isinstance(part, StageTest)]
        return any(self.answer_alone(stage).truth is Truth.TRUE for stage in stages)

    def _for_those(self, node: ForThose, wanted: bool) -> Answer:
        """The answer of who is meant; for others the line is not meant, and while that is open nothing is."""
        who = replace(self, record=None).answer(node.who, wanted=True)
        if who.truth is Truth.FALSE:
            return Answer(Truth.UNKNOWN, Rule.OTHER_GROUP, who.deciding, who.all_leaves)
        if who.truth is Truth.UNKNOWN and who.rule is Rule.DIAGNOSIS_DIFFERENT:
            return who  # the illness told is another one
        then = self.answer(node.then, wanted=wanted)
        leaves = (*who.all_leaves, *then.all_leaves)
        if who.truth is Truth.TRUE or then.truth not in (Truth.TRUE, Truth.FALSE):
            return then._replace(deciding=(*who.deciding, *then.deciding), all_leaves=leaves)
        is_good = (then.truth is Truth.TRUE) is wanted
        if is_good:
            return then._replace(all_leaves=leaves)
        return Answer(Truth.UNKNOWN, who.rule, who.deciding, leaves)

    def _partly(self, node: PartlyRead) -> Answer:
        """Never decided; what was told about the tests found stands in the receipt."""
        found = [leaf for part in node.of for leaf in self.answer(part, wanted=True).all_leaves]
        told = any(leaf.facts for leaf in found)
        rule = Rule.NOT_WHOLLY_READ if told else Rule.NOT_READ
        unread = LeafAnswer(UnreadPart(node.words), Truth.UNKNOWN, rule)
        known = tuple(leaf._replace(truth=Truth.UNKNOWN, rule=rule) for leaf in found)
        return Answer(Truth.UNKNOWN, rule, (unread,), (*known, unread))

    def answer_alone(self, leaf: Leaf) -> LeafAnswer:
        """What was told of a test, whatever the record says; worked out once: many trials ask the same."""
        return (self._known.get(leaf) or self._answer_alone(leaf)).all_leaves[0]

    def _answer_alone(self, leaf: Leaf) -> Answer:
        whatever = _WHATEVER_IS_TOLD.get(type(leaf))
        found = LeafAnswer(leaf, *whatever) if whatever else self._work_out(leaf)
        return self._known.setdefault(leaf, answer_of(found))

    @once
    def _known(self) -> dict[Node, Answer]:
        memory = self.profile.worked_out.setdefault((self.today, self.vocabulary), {})
        return cast("dict[Node, Answer]", memory)

    def _work_out(self, leaf: Leaf) -> LeafAnswer:
        if isinstance(leaf, ConditionTest):
            return answer_condition(leaf, self.profile, self.vocabulary.conditions, self.today)
        if isinstance(leaf, TreatmentTest):
            return answer_treatment(leaf, self.profile, self.vocabulary.treatments, self.today)
        if isinstance(leaf, StageTest):
            return answer_stage(leaf, self.profile, self.vocabulary.conditions)
        if isinstance(leaf, TeamTest):
            return LeafAnswer(leaf, Truth.ASK, Rule(leaf.what.value))
        return _WITH_PROFILE.get(type(leaf), answer_yes_no)(leaf, self.profile)

    def _within_record(self, found: LeafAnswer, wanted: bool, record: RecordSays) -> LeafAnswer:
        """The answer, as far as the record's own fields do not say otherwise."""
        says_no = (found.truth is Truth.TRUE) is not wanted
        if wanted and found.rule in _PREGNANCY_TOLD:
            truth = Truth.UNKNOWN if says_no else Truth.ASK
            return found._replace(truth=truth, rule=Rule.PREGNANCY_AMONG_INCLUSIONS)
        rule = self._what_differs(found, record, says_no)
        return found._replace(truth=Truth.UNKNOWN, rule=rule) if rule else found

    def _what_differs(self, found: LeafAnswer, record: RecordSays, says_no: bool) -> Rule | None:
        """Why the line cannot be taken at its word; None when it can."""
        if isinstance(found.leaf, AgeTest):
            return Rule.AGE_TEXT_DIFFERS if says_no is not (record.age is FindingLabel.NOT_MET) else None
        if isinstance(found.leaf, SexTest) and found.rule is not Rule.SEX_NO_LIMIT:
            if says_no is (record.sex is FindingLabel.NOT_MET):
                return None
            return Rule.SEX_GENDER_BASED if record.is_gender_based else Rule.SEX_TEXT_DIFFERS
        if isinstance(found.leaf, ConditionTest) and says_no:
            return self._not_this_illness(found.leaf.name, record, found.truth)
        return None

    def _not_this_illness(self, name: str, record: RecordSays, truth: Truth) -> Rule | None:
        """An exclusion of what the trial is for means another case; and an inclusion of another may."""
        is_kind_of = self.vocabulary.conditions.is_kind_of
        if truth is Truth.TRUE:
            return Rule.DIAGNOSIS_STUDIED if any(is_kind_of(one, name) for one in record.studied) else None
        is_studied = any(is_kind_of(name, one) or is_kind_of(one, name) for one in record.studied)
        return None if is_studied else Rule.NOT_STUDIED_HERE
