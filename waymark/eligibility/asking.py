"""Which facts a line asks after: whatever else is told, what is found of the line stays the same."""

from __future__ import annotations

from typing import cast

from waymark.eligibility.criteria import Criterion
from waymark.eligibility.predicates import (
    AgeTest,
    AllOf,
    AmbiguousAnd,
    AnyOf,
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
    TeamTest,
    TransfusionTest,
    TreatmentTest,
    UnreadPart,
)
from waymark.profile.facts import FactName

# Nobody asks a man or a small child about pregnancy.
_WHO_IS_ASKED = frozenset({FactName.SEX, FactName.AGE})

ASKED_AFTER: dict[type[Leaf], frozenset[FactName]] = {
    AgeTest: frozenset({FactName.AGE}),
    SexTest: frozenset({FactName.SEX}),
    ConditionTest: frozenset({FactName.CONDITION, FactName.COMORBIDITY, FactName.INFECTION}),
    TransfusionTest: frozenset({FactName.TRANSFUSION_DEPENDENT}),
    TreatmentTest: frozenset({FactName.TREATMENT}),
    DonorTest: frozenset({FactName.MATCHED_DONOR}),
    OtherTrialTest: frozenset({FactName.OTHER_TRIAL}),
    PregnancyTest: _WHO_IS_ASKED | {FactName.PREGNANT},
    PregnancyPlanTest: _WHO_IS_ASKED,
    BreastfeedingTest: _WHO_IS_ASKED | {FactName.BREASTFEEDING},
    LabTest: frozenset({FactName.LAB}),
    PerformanceTest: frozenset({FactName.PERFORMANCE_STATUS}),
    DetailTest: frozenset(),
    NothingTest: frozenset(),
    TeamTest: frozenset(),
    UnreadPart: frozenset(),
}
"""By test, the facts that can change its answer."""


def asked_after(line: Criterion) -> frozenset[FactName]:
    """The names of all facts that can change what is found of a line; worked out once."""
    found = line.worked_out.get(asked_after)
    if found is None:
        found = line.worked_out[asked_after] = frozenset(_gathered(line.tree, set()))
    return cast("frozenset[FactName]", found)


def _gathered(node: Node | None, found: set[FactName]) -> set[FactName]:
    """With those found so far. A search asks for thousands of trees: one set, no lists of leaves."""
    if isinstance(node, (AllOf, AnyOf, AmbiguousAnd, PartlyRead)):
        for part in node.of:
            _gathered(part, found)
    elif isinstance(node, ForThose):
        _gathered(node.who, found)
        _gathered(node.then, found)
    elif isinstance(node, Not):
        _gathered(node.of, found)
    elif node is not None:
        found |= ASKED_AFTER[type(node)]
    return found
