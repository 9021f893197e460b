"""Trees of tests as plain JSON; the only module that takes it apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from enum import Enum
from typing import TYPE_CHECKING, cast

from waymark.eligibility.predicates import (
    AgeTest,
    AllOf,
    AmbiguousAnd,
    AnyOf,
    Boilerplate,
    BreastfeedingTest,
    Comparator,
    ConditionTest,
    DetailTest,
    DonorTest,
    ForThose,
    LabTest,
    Moment,
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
from waymark.trials.ages import AgeBound, AgeUnit
from waymark.trials.vocabulary import Sex

if TYPE_CHECKING:
    from waymark.eligibility.criteria import Predicate, PredicateValue


_OPS: dict[type[Node], str] = {
    AllOf: "all",
    AnyOf: "any",
    AmbiguousAnd: "ambiguous_and",
    Not: "not",
    ForThose: "for_those",
    PartlyRead: "partly_read",
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
_PLAIN = frozenset((str, int, float, bool))
_FIELDS = {test: tuple(field.name for field in fields(test)) for test in _OPS}


def to_predicate(node: Node) -> Predicate:
    """The tree as JSON: {"op": …} and, by name, what the op needs."""
    record: Predicate = {"op": _OPS[type(node)]}
    for name in _FIELDS[type(node)]:
        record[name] = _plain(getattr(node, name))
    return record


def _plain(value: object) -> PredicateValue:
    if value is None or type(value) in _PLAIN:
        return cast("PredicateValue", value)
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, AgeBound):
        return {"value": value.value, "unit": value.unit.value}
    if isinstance(value, Enum):
        return str(value.value)
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
    "for_those": lambda record: ForThose(
        from_predicate(cast("Predicate", record["who"])), from_predicate(cast("Predicate", record["then"]))
    ),
    "partly_read": lambda record: PartlyRead(str(record["words"]), _parts(record)),
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
