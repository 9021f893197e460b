"""Which facts a line asks after: whatever else is told, what is found of the line stays the same."""

from __future__ import annotations

from functools import lru_cache
from typing import cast

from waymark.eligibility.criteria import Criterion
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
from waymark.profile.facts import ILLNESSES, FactName

_ILLNESSES = frozenset(ILLNESSES)
# Nobody asks a man or a small child about pregnancy.
_WHO_IS_ASKED = frozenset({FactName.SEX, FactName.AGE})

ASKED_AFTER: dict[type[Leaf], frozenset[FactName]] = {
    AgeTest: frozenset({FactName.AGE}),
    SexTest: frozenset({FactName.SEX}),
    ConditionTest: _ILLNESSES,
    TransfusionTest: frozenset({FactName.TRANSFUSION_DEPENDENT}),
    TreatmentTest: frozenset({FactName.TREATMENT}),
    DonorTest: frozenset({FactName.MATCHED_DONOR}),
    OtherTrialTest: frozenset({FactName.OTHER_TRIAL}),
    PregnancyTest: _WHO_IS_ASKED | {FactName.PREGNANT},
    PregnancyPlanTest: _WHO_IS_ASKED,
    BreastfeedingTest: _WHO_IS_ASKED | {FactName.BREASTFEEDING},
    BiomarkerTest: frozenset({FactName.BIOMARKER}),
    StageTest: _ILLNESSES | {FactName.STAGE},
    LabTest: frozenset({FactName.LAB}),
    PerformanceTest: frozenset({FactName.PERFORMANCE_STATUS}),
    DetailTest: frozenset(),
    NothingTest: frozenset(),
    TeamTest: frozenset(),
    UnreadPart: frozenset(),
}
"""By test, the facts that can change its answer."""


def asked_after(line: Criterion) -> frozenset[FactName]:
    """The names of all facts that can change what is found of a line."""
    shared = line.shared
    if shared is None:
        return frozenset()
    found = shared.worked_out.get(asked_after)
    if found is None:
        found = shared.worked_out[asked_after] = _of_tree(shared.node)
    return cast("frozenset[FactName]", found)


def _of_tree(node: Node) -> frozenset[FactName]:
    of_test = ASKED_AFTER.get(cast("type[Leaf]", type(node)))
    if of_test is not None:
        return of_test
    if isinstance(node, (AllOf, AnyOf, AmbiguousAnd, PartlyRead)):
        return _all_of(frozenset(map(_of_tree, node.of)))
    if isinstance(node, ForThose):
        return _of_tree(node.who) | _of_tree(node.then)
    return _of_tree(cast("Not", node).of)


@lru_cache(maxsize=1_000)
def _all_of(names: frozenset[frozenset[FactName]]) -> frozenset[FactName]:
    """Thousands of lines ask after the same few: each set is made once."""
    return frozenset().union(*names)
