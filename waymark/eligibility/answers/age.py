"""Whether an age lies within bounds, counted in completed years, months, weeks or days."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from waymark.eligibility.answers.truth import LeafAnswer, Truth, why_not_answered
from waymark.eligibility.predicates import AgeTest
from waymark.eligibility.rules import Rule
from waymark.profile.facts import Certainty, Fact, FactName
from waymark.profile.profile import Profile
from waymark.trials.ages import AgeBound, AgeUnit

_TICKS = {
    AgeUnit.YEARS: 525_949_200,  # 365.2425 days, the Gregorian year, in milliminutes
    AgeUnit.MONTHS: 43_829_100,
    AgeUnit.WEEKS: 10_080_000,
    AgeUnit.DAYS: 1_440_000,
    AgeUnit.HOURS: 60_000,
    AgeUnit.MINUTES: 1_000,
}
_LEAST_DOUBT = 1  # "about 9" may be 8 or 10 ...
_DOUBT_SHARE = 0.1  # ... and "about 60" may be 54 or 66: our own convention, wide on purpose


@dataclass(frozen=True)
class AgeSpan:
    """Where an age lies: from `low` (included) to `high` (not included), in ticks."""

    low: float
    high: float


def span_of(fact: Fact | None) -> AgeSpan | None:
    """The ages a fact can mean; None when it carries no number. 9 years is 108 to 119 completed months."""
    if fact is None or not fact.is_answered or isinstance(fact.value, (bool, str)) or fact.value is None:
        return None
    unit = _unit(fact.unit)
    if unit is None or not math.isfinite(fact.value):
        return None
    value: float = fact.value
    if value != int(value) and unit is AgeUnit.YEARS:
        unit, value = AgeUnit.MONTHS, value * 12
    doubt = max(_LEAST_DOUBT, value * _DOUBT_SHARE) if fact.certainty is Certainty.ABOUT else 0
    low, high = (math.floor(value) - doubt) * _TICKS[unit], (math.floor(value) + 1 + doubt) * _TICKS[unit]
    if fact.comparator in (">", ">="):
        high = math.inf
    if fact.comparator in ("<", "<="):
        low, high = 0, (value + (fact.comparator == "<=")) * _TICKS[unit]
    return AgeSpan(max(0, low), high)


def told_span(profile: Profile) -> AgeSpan | None:
    """The ages the person can have, worked out once; None when no number was told."""
    if told_span not in profile.worked_out:
        profile.worked_out[told_span] = span_of(profile.fact(FactName.AGE))
    return cast("AgeSpan | None", profile.worked_out[told_span])


def is_finer_than_years(fact: Fact) -> bool:
    """Whether the age was told in months, weeks or days."""
    return _unit(fact.unit) not in (AgeUnit.YEARS, None)


def starts_at(bound: AgeBound | None) -> float:
    """The youngest age a minimum takes, in ticks."""
    return 0 if bound is None else bound.value * _TICKS[bound.unit]


def ends_before(bound: AgeBound | None) -> float:
    """The first age a maximum no longer takes: a maximum of 16 years holds until the 17th birthday."""
    return math.inf if bound is None else (bound.value + 1) * _TICKS[bound.unit]


def months_of(ticks: float) -> int:
    """Whole months in so many ticks, rounded up."""
    return math.ceil(ticks / _TICKS[AgeUnit.MONTHS])


def answer_age(test: AgeTest, profile: Profile) -> LeafAnswer:
    """Whether the age told passes; UNKNOWN when all it can mean does not lie on one side of a limit."""
    fact, span = profile.fact(FactName.AGE), told_span(profile)
    if fact is None or span is None:
        return LeafAnswer(test, Truth.UNKNOWN, why_not_answered(fact), (fact,) if fact else ())
    rule = compare(test, span)
    if rule is Rule.AGE_IN_RANGE:
        return LeafAnswer(test, Truth.TRUE, rule, (fact,))
    truth = Truth.UNKNOWN if rule is Rule.AGE_NEAR_LIMIT else Truth.FALSE
    return LeafAnswer(test, truth, rule, (fact,))


def compare(test: AgeTest, span: AgeSpan) -> Rule:
    """Where the span lies. A strict minimum ("older than 18") may mean from 18 or from 19: both are tried."""
    start, end = starts_at(test.minimum), ends_before(test.maximum)
    surely_from = start
    if test.minimum is not None and test.is_minimum_strict:
        surely_from = ends_before(test.minimum)
    if span.low >= surely_from and span.high <= end:
        return Rule.AGE_IN_RANGE
    if span.high <= start:
        return Rule.AGE_BELOW_MINIMUM
    return Rule.AGE_ABOVE_MAXIMUM if span.low >= end else Rule.AGE_NEAR_LIMIT


@lru_cache(maxsize=100)
def _unit(told: str | None) -> AgeUnit | None:
    """The unit told; years when none was. None for a word that is no unit of age."""
    try:
        return AgeUnit((told or "years").lower().rstrip("s") + "s")
    except ValueError:
        return None
