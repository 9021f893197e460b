"""What a tree is about, in one word."""

from __future__ import annotations

from waymark.eligibility.criteria import CriterionKind, Section
from waymark.eligibility.predicates import (
    AgeTest,
    BreastfeedingTest,
    ConditionTest,
    DetailTest,
    DonorTest,
    LabTest,
    Leaf,
    Node,
    Not,
    NothingTest,
    OtherTrialTest,
    PerformanceTest,
    PregnancyPlanTest,
    PregnancyTest,
    SexTest,
    TeamTest,
    TransfusionTest,
    TreatmentTest,
    UnreadPart,
    leaves,
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


def kind_of(node: Node | None, section: Section) -> CriterionKind:
    """COMPOSITE when the leaves are of several kinds, UNREAD when there is no tree."""
    if node is None:
        return CriterionKind.UNREAD
    is_asked_for = section is Section.INCLUSION and not isinstance(node, Not)
    kinds = {_kind_of_leaf(leaf, is_asked_for) for leaf in leaves(node) if not isinstance(leaf, _BESIDE)}
    return kinds.pop() if len(kinds) == 1 else CriterionKind.COMPOSITE


def _kind_of_leaf(leaf: Leaf, is_asked_for: bool) -> CriterionKind:
    if isinstance(leaf, TeamTest):
        return CriterionKind(leaf.what.value)
    if isinstance(leaf, ConditionTest) and not is_asked_for:
        return CriterionKind.INFECTION if leaf.name in _INFECTIONS else CriterionKind.COMORBIDITY
    return _KINDS[type(leaf)]
