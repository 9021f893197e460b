"""What a tree is about, in one word."""

from __future__ import annotations

from waymark.eligibility.criteria import CriterionKind
from waymark.eligibility.predicates import (
    AgeTest,
    BreastfeedingTest,
    ConditionTest,
    DonorTest,
    LabTest,
    Leaf,
    Node,
    OtherTrialTest,
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
    UnreadPart: CriterionKind.UNREAD,
}


def kind_of(node: Node | None) -> CriterionKind:
    """COMPOSITE when the leaves are of several kinds, UNREAD when there is no tree."""
    if node is None:
        return CriterionKind.UNREAD
    kinds = {_kind_of_leaf(leaf) for leaf in leaves(node)}
    return kinds.pop() if len(kinds) == 1 else CriterionKind.COMPOSITE


def _kind_of_leaf(leaf: Leaf) -> CriterionKind:
    return CriterionKind(leaf.what.value) if isinstance(leaf, TeamTest) else _KINDS[type(leaf)]
