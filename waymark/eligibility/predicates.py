"""The tests a line can be read into; the only module that takes their JSON apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import Enum
from typing import TYPE_CHECKING, Union, cast

from waymark.trials.ages import AgeBound, AgeUnit
from waymark.trials.vocabulary import Sex

if TYPE_CHECKING:
    from waymark.eligibility.criteria import Predicate, PredicateValue


UPPER_LIMIT = "xULN"  # the unit of a laboratory limit counted from the laboratory's upper limit of normal


class Comparator(str, Enum):
    AT_LEAST = ">="
    MORE_THAN = ">"
    AT_MOST = "<="
    LESS_THAN = "<"


class Moment(str, Enum):
    """When what a line names must have been there; UNSAID when the words leave it open."""

    EVER = "ever"
    NOW = "now"
    UNSAID = "unsaid"


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
    """`within_days` is how long ago it may have been at most; None when the line gives no such time."""

    name: str
    moment: Moment = Moment.UNSAID
    within_days: float | None = None


@dataclass(frozen=True)
class TransfusionTest:
    pass


@dataclass(frozen=True)
class TreatmentTest:
    """The treatment was given: ever, unless `moment` says now or leaves it open."""

    name: str
    moment: Moment = Moment.EVER
    within_days: float | None = None


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
class PregnancyPlanTest:
    """Wanting to become pregnant: for the team to ask, and nothing a man is asked."""


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
class PerformanceTest:
    """A performance status from `low` to `high`, both included, on one scale (ECOG, Karnofsky, Lansky)."""

    scale: str
    low: float
    high: float


@dataclass(frozen=True)
class DetailTest:
    """Words that make what stands beside them narrower ("uncontrolled"): never told, never a reason alone."""

    words: str


@dataclass(frozen=True)
class NothingTest:
    """A line that asks for nothing: "Not specified"."""


@dataclass(frozen=True)
class TeamTest:
    what: Boilerplate


@dataclass(frozen=True)
class UnreadPart:
    words: str


Leaf = Union[
    AgeTest, SexTest, ConditionTest, TransfusionTest, TreatmentTest, DonorTest, OtherTrialTest,
    PregnancyTest, PregnancyPlanTest, BreastfeedingTest, LabTest, PerformanceTest, DetailTest, NothingTest,
    TeamTest, UnreadPart,
]  # fmt: skip
Node = Union[AllOf, AnyOf, AmbiguousAnd, Not, Leaf]

_OPS: dict[type[Node], str] = {
    AllOf: "all",
    AnyOf: "any",
    AmbiguousAnd: "ambiguous_and",
    Not: "not",
    AgeTest: "age",
    SexTest: "sex",
    ConditionTest: "condition",
    TransfusionTest: "transfusion_dependent",
    TreatmentTest: "treatment",
    DonorTest: "matched_donor",
    OtherTrialTest: "other_trial",
    PregnancyTest: "pregnant",
    PregnancyPlanTest: "plans_pregnancy",
    BreastfeedingTest: "breastfeeding",
    LabTest: "lab",
    PerformanceTest: "performance_status",
    DetailTest: "detail",
    NothingTest: "nothing",
    TeamTest: "ask_team",
    UnreadPart: "unread",
}


def leaves(node: Node) -> tuple[Leaf, ...]:
    """Every leaf of a tree, in the order of the words."""
    if isinstance(node, (AllOf, AnyOf, AmbiguousAnd)):
        return tuple(leaf for part in node.of for leaf in leaves(part))
    return leaves(node.of) if isinstance(node, Not) else (node,)


def to_predicate(node: Node) -> Predicate:
    """The tree as JSON: {"op": …} and, by name, what the op needs."""
    record: Predicate = {"op": _OPS[type(node)]}
    for field in fields(node):
        record[field.name] = _plain(getattr(node, field.name))
    return record


def _plain(value: object) -> PredicateValue:
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, AgeBound):
        return {"value": value.value, "unit": value.unit.value}
    if isinstance(value, Enum):
        return str(value.value)
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    return to_predicate(cast("Node", value))


def from_predicate(predicate: Mapping[str, PredicateValue]) -> Node:
    """The tree a stored predicate holds. Raises ValueError for an op this version does not know."""
    read = _READ.get(str(predicate.get("op")))
    if read is None:
        raise ValueError(f"{predicate.get('op')!r} is not a test this reader knows")
    return read(predicate)


def _parts(record: Mapping[str, PredicateValue]) -> tuple[Node, ...]:
    return tuple(from_predicate(part) for part in cast("Sequence[Predicate]", record["of"]))


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


def _moment_from(record: Mapping[str, PredicateValue], unsaid: Moment) -> Moment:
    return Moment(record.get("moment", unsaid.value))


def _days_from(record: Mapping[str, PredicateValue]) -> float | None:
    days = record.get("within_days")
    return None if days is None else float(cast(float, days))


def _bound_from(record: PredicateValue) -> AgeBound | None:
    if not isinstance(record, dict):
        return None
    return AgeBound(int(cast(int, record["value"])), AgeUnit(record["unit"]))


_READ: dict[str, Callable[[Mapping[str, PredicateValue]], Node]] = {
    "all": lambda record: AllOf(_parts(record)),
    "any": lambda record: AnyOf(_parts(record)),
    "ambiguous_and": lambda record: AmbiguousAnd(_parts(record)),
    "not": lambda record: Not(from_predicate(cast("Predicate", record["of"]))),
    "age": _age_from,
    "sex": lambda record: SexTest(Sex(record["sex"])),
    "condition": lambda record: ConditionTest(
        str(record["name"]), _moment_from(record, Moment.UNSAID), _days_from(record)
    ),
    "transfusion_dependent": lambda _: TransfusionTest(),
    "treatment": lambda record: TreatmentTest(
        str(record["name"]), _moment_from(record, Moment.EVER), _days_from(record)
    ),
    "matched_donor": lambda record: DonorTest(bool(record["is_related"])),
    "other_trial": lambda _: OtherTrialTest(),
    "pregnant": lambda _: PregnancyTest(),
    "plans_pregnancy": lambda _: PregnancyPlanTest(),
    "breastfeeding": lambda _: BreastfeedingTest(),
    "lab": _lab_from,
    "performance_status": lambda record: PerformanceTest(
        str(record["scale"]), *(float(cast(float, record[key])) for key in ("low", "high"))
    ),
    "detail": lambda record: DetailTest(str(record["words"])),
    "nothing": lambda _: NothingTest(),
    "ask_team": lambda record: TeamTest(Boilerplate(record["what"])),
    "unread": lambda record: UnreadPart(str(record["words"])),
}
