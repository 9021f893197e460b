"""Trees of tests as plain JSON; the only module that takes it apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from waymark.eligibility.predicates import (
    AgeTest,
    AllOf,
    AmbiguousAnd,
    AnyOf,
    BiomarkerTest,
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
    StageTest,
    TeamTest,
    TransfusionTest,
    TreatmentTest,
    UnreadPart,
)
from waymark.trials.ages import AgeBound, AgeUnit
from waymark.trials.vocabulary import Sex

if TYPE_CHECKING:
    from waymark.eligibility.criteria import Predicate, PredicateValue


MOST_TESTS = 10_000
"""Of each kind of test, of those that stand on many lines: about 3 MB of the largest."""

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
    BiomarkerTest: "biomarker",
    StageTest: "stage",
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
    read = _READ.get(cast("str", predicate.get("op")))
    if read is None:
        raise ValueError(f"{predicate.get('op')!r} is not a test this reader knows")
    return read(predicate)


def _parts(record: Mapping[str, PredicateValue]) -> tuple[Node, ...]:
    return tuple([from_predicate(part) for part in cast("Sequence[Predicate]", record["of"])])


def _age_from(record: Mapping[str, PredicateValue]) -> AgeTest:
    return AgeTest(
        _bound_from(record["minimum"]), _bound_from(record["maximum"]), bool(record["is_minimum_strict"])
    )


def _bound_from(record: PredicateValue) -> AgeBound | None:
    if not isinstance(record, dict):
        return None
    return AgeBound(int(cast(int, record["value"])), AgeUnit(record["unit"]))


# The same tests stand on very many lines: each is made once, which also makes it quick to find what was
# told of it.
@lru_cache(maxsize=MOST_TESTS)
def _condition(name: str, moment: str, within_days: float | None) -> ConditionTest:
    return ConditionTest(name, Moment(moment), None if within_days is None else float(within_days))


@lru_cache(maxsize=MOST_TESTS)
def _treatment(name: str, moment: str, within_days: float | None) -> TreatmentTest:
    return TreatmentTest(name, Moment(moment), None if within_days is None else float(within_days))


@lru_cache(maxsize=MOST_TESTS)
def _lab(analyte: str, comparator: str, value: float, unit: str, window: str | None) -> LabTest:
    return LabTest(analyte, Comparator(comparator), float(value), unit, window)


@lru_cache(maxsize=MOST_TESTS)
def _performance(scale: str, low: float, high: float) -> PerformanceTest:
    return PerformanceTest(scale, float(low), float(high))


@lru_cache(maxsize=MOST_TESTS)
def _stage(
    numbers: tuple[str, ...], spreads: tuple[str, ...], courses: tuple[str, ...], illness: str | None
) -> StageTest:
    return StageTest(numbers, spreads, courses, illness)


@lru_cache(maxsize=MOST_TESTS)
def _team(what: str) -> TeamTest:
    return TeamTest(Boilerplate(what))


_detail = lru_cache(maxsize=MOST_TESTS)(DetailTest)
_unread = lru_cache(maxsize=MOST_TESTS)(UnreadPart)
_biomarker = lru_cache(maxsize=MOST_TESTS)(BiomarkerTest)
_TRANSFUSION, _OTHER_TRIAL, _NOTHING = TransfusionTest(), OtherTrialTest(), NothingTest()
_PREGNANCY, _PREGNANCY_PLAN, _BREASTFEEDING = PregnancyTest(), PregnancyPlanTest(), BreastfeedingTest()

_READ: dict[str, Callable[[Any], Node]] = {
    "all": lambda record: AllOf(_parts(record)),
    "any": lambda record: AnyOf(_parts(record)),
    "ambiguous_and": lambda record: AmbiguousAnd(_parts(record)),
    "for_those": lambda record: ForThose(from_predicate(record["who"]), from_predicate(record["then"])),
    "partly_read": lambda record: PartlyRead(record["words"], _parts(record)),
    "not": lambda record: Not(from_predicate(record["of"])),
    "age": _age_from,
    "sex": lambda record: SexTest(Sex(record["sex"])),
    "condition": lambda record: _condition(
        record["name"], record.get("moment", Moment.UNSAID.word), record.get("within_days")
    ),
    "transfusion_dependent": lambda _: _TRANSFUSION,
    "treatment": lambda record: _treatment(
        record["name"], record.get("moment", Moment.EVER.word), record.get("within_days")
    ),
    "matched_donor": lambda record: DonorTest(bool(record["is_related"])),
    "other_trial": lambda _: _OTHER_TRIAL,
    "pregnant": lambda _: _PREGNANCY,
    "plans_pregnancy": lambda _: _PREGNANCY_PLAN,
    "breastfeeding": lambda _: _BREASTFEEDING,
    "biomarker": lambda record: _biomarker(record["name"]),
    "stage": lambda record: _stage(
        tuple(record["numbers"]), tuple(record["spreads"]), tuple(record["courses"]), record["illness"]
    ),
    "lab": lambda record: _lab(
        record["analyte"], record["comparator"], record["value"], record["unit"], record["window"]
    ),
    "performance_status": lambda record: _performance(record["scale"], record["low"], record["high"]),
    "detail": lambda record: _detail(record["words"]),
    "nothing": lambda _: _NOTHING,
    "ask_team": lambda record: _team(record["what"]),
    "unread": lambda record: _unread(record["words"]),
}
