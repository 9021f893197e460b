"""Whether a line of a trial waits for an answer, and for which topics."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, cast

from waymark.eligibility.answers.tree import Judge
from waymark.eligibility.answers.truth import SAID, LeafAnswer
from waymark.eligibility.criteria import Criterion, Section
from waymark.eligibility.expected_answers import ECOG_SCALE, Answers
from waymark.eligibility.kinds import is_infection, with_polarity
from waymark.eligibility.labels import label_of
from waymark.eligibility.predicates import (
    AllOf,
    AmbiguousAnd,
    AnyOf,
    BiomarkerTest,
    BreastfeedingTest,
    ConditionTest,
    DetailTest,
    DonorTest,
    ForThose,
    LabTest,
    Leaf,
    Node,
    Not,
    OtherTrialTest,
    PartlyRead,
    PerformanceTest,
    PregnancyTest,
    SexTest,
    StageTest,
    TransfusionTest,
    TreatmentTest,
    UnreadPart,
    leaves,
)
from waymark.eligibility.rules import Rule
from waymark.eligibility.verdicts import FindingLabel
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.profile.topics import Topic
from waymark.vocabulary.vocabulary import Vocabulary

_BY_TEST: dict[type[Leaf], FactName] = {
    SexTest: FactName.SEX,
    TransfusionTest: FactName.TRANSFUSION_DEPENDENT,
    DonorTest: FactName.MATCHED_DONOR,
    OtherTrialTest: FactName.OTHER_TRIAL,
    PregnancyTest: FactName.PREGNANT,
    BreastfeedingTest: FactName.BREASTFEEDING,
    StageTest: FactName.STAGE,
}
_BY_NAMED_TEST = {TreatmentTest: FactName.TREATMENT, BiomarkerTest: FactName.BIOMARKER}
_TOO_WIDE = frozenset({"infection", "infections", "disease"})  # nobody can answer "ever had an infection?"
_ALONE = (LabTest, PerformanceTest)
SETTLE_ALONE = frozenset({FactName.LAB, FactName.PERFORMANCE_STATUS})
"""The facts of which a test depends on nothing else that is told."""

Labels = tuple[FindingLabel | None, ...]
OPEN = frozenset({FindingLabel.UNKNOWN, FindingLabel.ASK_TEAM})
"""The labels of a line that is not settled."""


class OpenLine(NamedTuple):
    """One line that no answer settled yet, the topics it waits for, and those it wants true."""

    criterion: Criterion
    topics: frozenset[Topic]
    wanted: frozenset[Topic]


_Wanted = tuple[Topic, bool]
"""A topic, and whether the line wants it true."""


class _Asked(NamedTuple):
    """What one line asks, whoever is asked.

    `tests` are those that something told can settle, each with its topic: None where part of the line is
    for some people only. `while_untold` is the line as it waits while none of its `most` topics was told.
    """

    topics: Mapping[Leaf, _Wanted]
    tests: tuple[tuple[Leaf, _Wanted | None], ...] | None
    most: int
    while_untold: OpenLine | None


def settled_label(line: OpenLine, by: Judge) -> FindingLabel | None:
    """MET, NOT_MET or NOT_APPLICABLE where the judge decides the line; None where it stays open."""
    if line.criterion.tree is None:
        return None
    wanted = line.criterion.section is not Section.EXCLUSION
    label, _ = label_of(by.answer(line.criterion.tree, wanted=wanted), line.criterion.section)
    return None if label in OPEN else label


def labels_alone(line: OpenLine, topic: Topic, answers: Answers, vocabulary: Vocabulary) -> Labels | None:
    """What each answer makes of a line that turns on this topic alone, whoever is asked; else None.

    A value and a daily activity depend on nothing else that is told, so it is worked out once for a line.
    """
    known = cast("dict[Topic, Labels | None]", line.criterion.worked_out.setdefault(labels_alone, {}))
    if topic not in known:
        is_alone = line.criterion.tree is not None and all(
            isinstance(leaf, (DetailTest, UnreadPart))
            or (isinstance(leaf, _ALONE) and _topic_of(leaf) == topic)
            for leaf in leaves(line.criterion.tree)
        )
        by = (Judge(Profile(facts), vocabulary) for _, facts in answers)
        known[topic] = tuple(settled_label(line, one) for one in by) if is_alone else None
    return known[topic]


def open_line(criterion: Criterion, by: Judge) -> OpenLine | None:
    """What a line that is open waits for; None where nothing that can be asked would settle it."""
    if criterion.tree is None or not criterion.readable or criterion.section is Section.UNKNOWN:
        return None
    asked = _asked_by(criterion, criterion.tree)
    if not asked.topics:
        return None
    waiting = _waiting_while_open(asked, by)
    if waiting is None:
        answer = by.answer(criterion.tree, wanted=criterion.section is not Section.EXCLUSION)
        topics = asked.topics
        waiting = [topics[leaf.leaf] for leaf in answer.all_leaves if leaf.leaf in topics and _waits(leaf)]
    elif len(waiting) == asked.most:
        return asked.while_untold
    return _line_of(criterion, waiting) if waiting else None


def _waiting_while_open(asked: _Asked, by: Judge) -> list[_Wanted] | None:
    """What a line waits for where nothing that was told makes a test of it true or false; else None.

    Such a line is open whatever its tree: so no tree has to be gone through.
    """
    if asked.tests is None:
        return None
    waiting = []
    for test, topic in asked.tests:
        told = by.answer_alone(test)
        if told.truth in SAID:
            return None
        if topic and _waits(told):
            waiting.append(topic)
    return waiting


def _asked_by(criterion: Criterion, tree: Node) -> _Asked:
    """What a line asks; worked out once."""
    found = criterion.worked_out.get(_asked_by)
    if found is None:
        found = criterion.worked_out[_asked_by] = _what_is_asked(criterion, tree)
    return cast("_Asked", found)


def _what_is_asked(criterion: Criterion, tree: Node) -> _Asked:
    wanted = {
        leaf for leaf, wants in with_polarity(tree, criterion.section is not Section.EXCLUSION) if wants
    }
    named = ((leaf, _topic_of(leaf)) for leaf in leaves(tree))
    topics = {leaf: (topic, leaf in wanted) for leaf, topic in named if topic}
    if _is_for_some(tree):
        return _Asked(topics, None, 0, None)
    tests = tuple((test, topics.get(test)) for test in _that_settle(tree))
    untold = [topic for _, topic in tests if topic]
    return _Asked(topics, tests, len(untold), _line_of(criterion, untold) if untold else None)


def _line_of(criterion: Criterion, waiting: Sequence[_Wanted]) -> OpenLine:
    topics = frozenset(topic for topic, _ in waiting)
    return OpenLine(criterion, topics, frozenset(topic for topic, is_wanted in waiting if is_wanted))


def _that_settle(node: Node) -> Iterator[Leaf]:
    """The tests of a tree that something told can make true or false."""
    if isinstance(node, (AllOf, AnyOf, AmbiguousAnd)):
        for part in node.of:
            yield from _that_settle(part)
    elif isinstance(node, Not):
        yield from _that_settle(node.of)
    elif not isinstance(node, (ForThose, PartlyRead, DetailTest, UnreadPart)):
        yield node


def _is_for_some(node: Node) -> bool:
    """Whether a part of the tree is meant for some people only."""
    if isinstance(node, (AllOf, AnyOf, AmbiguousAnd)):
        return any(map(_is_for_some, node.of))
    return isinstance(node, ForThose) or (isinstance(node, Not) and _is_for_some(node.of))


def _waits(answer: LeafAnswer) -> bool:
    """Whether a question may help: nothing was told, or no illness told is the one named."""
    if isinstance(answer.leaf, ConditionTest):
        return answer.rule is Rule.DIAGNOSIS_DIFFERENT  # while no illness was told, that is the question
    return answer.rule is Rule.NOT_TOLD


def _topic_of(leaf: Leaf) -> Topic | None:
    """The topic whose answer a test waits for; None where no question is put for it."""
    if isinstance(leaf, ConditionTest):
        if leaf.name in _TOO_WIDE:
            return None
        return Topic(FactName.INFECTION if is_infection(leaf.name) else FactName.COMORBIDITY, leaf.name)
    if isinstance(leaf, (TreatmentTest, BiomarkerTest)):
        return Topic(_BY_NAMED_TEST[type(leaf)], leaf.name)
    if isinstance(leaf, LabTest):
        return None if leaf.window else Topic(FactName.LAB, leaf.analyte)
    if isinstance(leaf, PerformanceTest):
        return Topic(FactName.PERFORMANCE_STATUS) if leaf.scale == ECOG_SCALE else None
    name = _BY_TEST.get(type(leaf))
    return Topic(name) if name else None
