"""By which day time alone will have changed something: an age reached or passed, a wash-out ended."""

from __future__ import annotations

import calendar
import math
from datetime import date, timedelta

from waymark.eligibility.answers.age import (
    ends_before,
    is_finer_than_years,
    months_of,
    span_of,
    starts_at,
)
from waymark.eligibility.answers.when import days_ago
from waymark.eligibility.predicates import AgeTest
from waymark.profile.facts import Fact
from waymark.trials.ages import AgeBound


def reaches(test: AgeTest, fact: Fact, today: date) -> date | None:
    """The day by which the youngest age is surely reached; None when only whole years were told."""
    start = ends_before(test.minimum) if test.is_minimum_strict else starts_at(test.minimum)
    return _on(start, fact, today)


def passes(maximum: AgeBound | None, fact: Fact, today: date) -> date | None:
    """The day by which the oldest age is surely passed; None without one, or when whole years were told."""
    return None if maximum is None else _on(ends_before(maximum), fact, today)


def months_until_passed(maximum: AgeBound | None, fact: Fact) -> int | None:
    """The most months until the oldest age is passed; None without one, or without a plain age."""
    span = span_of(fact)
    return None if maximum is None or span is None else months_of(ends_before(maximum) - span.low)


def washout_ends(facts: tuple[Fact, ...], days: float, today: date) -> date | None:
    """The day by which all of it surely lies so many days back; None when no time was told."""
    known = [span.least for span in (days_ago(fact.when, today) for fact in facts) if span]
    if not known or len(known) < len(facts):
        return None
    return today + timedelta(days=math.ceil(days - min(known)) + 1)


def months_after(day: date, months: int) -> date:
    """The same day of a later month, or its last day when that month is shorter."""
    year, month = divmod(day.month - 1 + months, 12)
    last = calendar.monthrange(day.year + year, month + 1)[1]
    return date(day.year + year, month + 1, min(day.day, last))


def _on(age: float, fact: Fact, today: date) -> date | None:
    span = span_of(fact)
    if span is None or not is_finer_than_years(fact):
        return None
    return months_after(today, months_of(age - span.low))
