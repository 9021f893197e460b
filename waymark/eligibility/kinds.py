"""What a tree is about, in one word."""

from __future__ import annotations

from collections.abc import Iterator

from waymark.eligibility.criteria import CriterionKind, Section
from waymark.eligibility.predicates import (
    AgeTest,
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
    NothingTest,
    OtherTrialTest,
    PartlyRead,
    PerformanceTest,
    PregnancyPlanTest,
    PregnancyTest,
    SexTest,
    StageTest,
    TeamTest,
    TransfusionTest,
    TreatmentTest,
    UnreadPart,
)

_KINDS: dict[type[Leaf], CriterionKind] = {
    AgeTest: CriterionKind.AGE,
    SexTest: CriterionKind.SEX,
    ConditionTest: CriterionKind.DIAGNOSIS,
    TransfusionTest: CriterionKind.DIAGNOSIS,
    TreatmentTest: CriterionKind.TREATMENT,
    DonorTest: CriterionKind.DONOR,
    OtherTrialTest: CriterionKind.OTHER_TRIAL,
    PregnancyTest: CriterionKind.PREGNANCY,
    PregnancyPlanTest: CriterionKind.PREGNANCY,
    BreastfeedingTest: CriterionKind.PREGNANCY,
    BiomarkerTest: CriterionKind.BIOMARKER,
    StageTest: CriterionKind.STAGE,
    LabTest: CriterionKind.LAB,
    PerformanceTest: CriterionKind.PERFORMANCE_STATUS,
    NothingTest: CriterionKind.COMPOSITE,
    UnreadPart: CriterionKind.UNREAD,
}


# What the words of a part say beside its test does not change what the line is about.
_BESIDE = (DetailTest,)
_INFECTIONS = frozenset(
    (
        "hiv infection", "hepatitis b", "hepatitis c", "hepatitis", "tuberculosis", "covid-19", "malaria",
        "sepsis", "influenza", "pneumonia", "cytomegalovirus infection", "herpes simplex", "shingles",
        "human papillomavirus infection", "clostridium difficile infection", "urinary tract infection",
        "infection", "infections",
    )
)  # fmt: skip


def is_infection(name: str) -> bool:
    """Whether an illness, by its standard name, is spoken of as an infection."""
    return name in _INFECTIONS


def kind_of(node: Node | None, section: Section) -> CriterionKind:
    """COMPOSITE when the leaves are of several kinds, UNREAD when there is no tree."""
    if node is None:
        return CriterionKind.UNREAD
    polar = with_polarity(node, section is Section.INCLUSION)
    kinds = {_kind_of_leaf(leaf, wanted) for leaf, wanted in polar if not isinstance(leaf, _BESIDE)}
    if len(kinds) > 1:  # the stage of what a line names does not change what it is about either
        kinds.discard(CriterionKind.STAGE)
    return kinds.pop() if len(kinds) == 1 else CriterionKind.COMPOSITE


def with_polarity(node: Node, wanted: bool) -> Iterator[tuple[Leaf, bool]]:
    """Every leaf, and whether the line wants it true."""
    if isinstance(node, Not):
        yield from with_polarity(node.of, not wanted)
    elif isinstance(node, ForThose):
        yield from with_polarity(node.then, wanted)
    elif isinstance(node, (AllOf, AnyOf, AmbiguousAnd, PartlyRead)):
        for part in node.of:
            yield from with_polarity(part, wanted)
    else:
        yield node, wanted


def _kind_of_leaf(leaf: Leaf, is_asked_for: bool) -> CriterionKind:
    if isinstance(leaf, TeamTest):
        return CriterionKind(leaf.what.value)
    if isinstance(leaf, ConditionTest) and not is_asked_for:
        return CriterionKind.INFECTION if leaf.name in _INFECTIONS else CriterionKind.COMORBIDITY
    return _KINDS[type(leaf)]
