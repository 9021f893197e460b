"""The tests a line can be read into; the only module that takes their JSON apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Union, cast

from waymark.eligibility.criteria import Predicate, PredicateValue
from waymark.trials.ages import AgeBound, AgeUnit
from waymark.trials.vocabulary import Sex


class Comparator(str, Enum):
    AT_LEAST = ">="
    MORE_THAN = ">"
    AT_MOST = "<="
    LESS_THAN = "<"


class Boilerplate(str, Enum):
    """What only the study team can settle, whatever was told."""

    CONSENT = "consent"
    FOLLOW_UP = "follow_up"
    TEAM_JUDGEMENT = "team_judgement"


@dataclass(frozen=True)
class AllOf:
    of: tuple[Node, ...]


@dataclass(frozen=True)
class AnyOf:
    of: tuple[Node, ...]


@dataclass(frozen=True)
class AmbiguousAnd:
    """ "A and B" in a line that may mean both together or either one."""

    of: tuple[Node, ...]


@dataclass(frozen=True)
class Not:
    of: Node


@dataclass(frozen=True)
class AgeTest:
    """Completed ages; None is open. A strict minimum (">18") is read both ways at 18 itself."""

    minimum: AgeBound | None = None
    maximum: AgeBound | None = None
    is_minimum_strict: bool = False


@dataclass(frozen=True)
class SexTest:
    sex: Sex


@dataclass(frozen=True)
class ConditionTest:
    name: str


@dataclass(frozen=True)
class TransfusionTest:
    pass


@dataclass(frozen=True)
class TreatmentTest:
    """The treatment was ever given."""

    name: str


@dataclass(frozen=True)
class DonorTest:
    """A matched donor is available; `is_related` when the line asks for a sibling or relative."""

    is_related: bool = False


@dataclass(frozen=True)
class OtherTrialTest:
    pass


@dataclass(frozen=True)
class PregnancyTest:
    pass


@dataclass(frozen=True)
class BreastfeedingTest:
    pass


@dataclass(frozen=True)
class LabTest:
    """`window` holds the line's words for a time at or over which the value must hold."""

    analyte: str
    comparator: Comparator
    value: float
    unit: str
    window: str | None = None


@dataclass(frozen=True)
class TeamTest:
    what: Boilerplate


@dataclass(frozen=True)
class UnreadPart:
    words: str


Leaf = Union[
    AgeTest, SexTest, ConditionTest, TransfusionTest, TreatmentTest, DonorTest, OtherTrialTest, PregnancyTest,
    BreastfeedingTest, LabTest, TeamTest, UnreadPart,
]  # fmt: skip
Node = Union[AllOf, AnyOf, AmbiguousAnd, Not, Leaf]

_BRANCHES: dict[str, type[AllOf] | type[AnyOf] | type[AmbiguousAnd]] = {
    "all": AllOf, "any": AnyOf, "ambiguous_and": AmbiguousAnd,
}  # fmt: skip
_PLAIN: dict[
    str, type[TransfusionTest] | type[OtherTrialTest] | type[PregnancyTest] | type[BreastfeedingTest]
] = {
    "transfusion_dependent": TransfusionTest,
    "other_trial": OtherTrialTest,
    "pregnant": PregnancyTest,
    "breastfeeding": BreastfeedingTest,
}


def leaves(node: Node) -> tuple[Leaf, ...]:
    """Every leaf of a tree, in the order of the words."""
    if isinstance(node, (AllOf, AnyOf, AmbiguousAnd)):
        return tuple(leaf for part in node.of for leaf in leaves(part))
    return leaves(node.of) if isinstance(node, Not) else (node,)


def to_predicate(node: Node) -> Predicate:
    """The tree as JSON: {"op": …} and what the op needs."""
    for op, branch in _BRANCHES.items():
        if isinstance(node, branch):
            return {"op": op, "of": [to_predicate(part) for part in node.of]}
    for op, plain in _PLAIN.items():
        if isinstance(node, plain):
            return {"op": op}
    return _leaf_to_predicate(cast("Leaf | Not", node))


def _leaf_to_predicate(node: Leaf | Not) -> Predicate:
    if isinstance(node, Not):
        return {"op": "not", "of": to_predicate(node.of)}
    if isinstance(node, AgeTest):
        return {
            "op": "age",
            "minimum": _bound_to_record(node.minimum),
            "maximum": _bound_to_record(node.maximum),
            "is_minimum_strict": node.is_minimum_strict,
        }
    if isinstance(node, SexTest):
        return {"op": "sex", "sex": node.sex.value}
    if isinstance(node, DonorTest):
        return {"op": "matched_donor", "is_related": node.is_related}
    if isinstance(node, TeamTest):
        return {"op": "ask_team", "what": node.what.value}
    if isinstance(node, UnreadPart):
        return {"op": "unread", "words": node.words}
    if isinstance(node, LabTest):
        return {"op": "lab", "analyte": node.analyte, "comparator": node.comparator.value,
                "value": node.value, "unit": node.unit, "window": node.window}  # fmt: skip
    if isinstance(node, ConditionTest):
        return {"op": "condition", "name": node.name}
    assert isinstance(node, TreatmentTest)
    return {"op": "treatment", "name": node.name}


def from_predicate(predicate: Mapping[str, PredicateValue]) -> Node:
    """The tree a stored predicate holds. Raises ValueError for an op this version does not know."""
    op = predicate.get("op")
    if op in _BRANCHES:
        parts = cast("Sequence[Predicate]", predicate["of"])
        return _BRANCHES[str(op)](tuple(from_predicate(part) for part in parts))
    if op in _PLAIN:
        return _PLAIN[str(op)]()
    if op == "not":
        return Not(from_predicate(cast(Predicate, predicate["of"])))
    return _leaf_from(str(op), predicate)


def _leaf_from(op: str, record: Mapping[str, PredicateValue]) -> Leaf:
    read = {
        "age": _age_from,
        "sex": lambda leaf: SexTest(Sex(leaf["sex"])),
        "condition": lambda leaf: ConditionTest(str(leaf["name"])),
        "treatment": lambda leaf: TreatmentTest(str(leaf["name"])),
        "matched_donor": lambda leaf: DonorTest(bool(leaf["is_related"])),
        "ask_team": lambda leaf: TeamTest(Boilerplate(leaf["what"])),
        "unread": lambda leaf: UnreadPart(str(leaf["words"])),
        "lab": _lab_from,
    }.get(op)
    if read is None:
        raise ValueError(f"{op!r} is not a test this reader knows")
    return cast(Leaf, read(record))


def _age_from(record: Mapping[str, PredicateValue]) -> AgeTest:
    return AgeTest(
        _bound_from(record["minimum"]), _bound_from(record["maximum"]), bool(record["is_minimum_strict"])
    )


def _lab_from(record: Mapping[str, PredicateValue]) -> LabTest:
    window = record["window"]
    return LabTest(
        analyte=str(record["analyte"]),
        comparator=Comparator(record["comparator"]),
        value=float(cast(float, record["value"])),
        unit=str(record["unit"]),
        window=None if window is None else str(window),
    )


def _bound_to_record(bound: AgeBound | None) -> PredicateValue:
    return None if bound is None else {"value": bound.value, "unit": bound.unit.value}


def _bound_from(record: PredicateValue) -> AgeBound | None:
    if not isinstance(record, dict):
        return None
    return AgeBound(int(cast(int, record["value"])), AgeUnit(record["unit"]))
