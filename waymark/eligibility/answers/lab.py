"""Whether a laboratory value passes a limit now; what must hold over a later time is never decided."""

from __future__ import annotations

import math
from typing import cast

from waymark.eligibility.answers.truth import LeafAnswer, Truth, why_not_answered
from waymark.eligibility.predicates import UPPER_LIMIT, Comparator, LabTest
from waymark.eligibility.rules import Rule
from waymark.profile.facts import Certainty, Fact
from waymark.profile.profile import Profile
from waymark.vocabulary.analytes import analyte_of, convert, usual_unit

_DOUBT_SHARE = 0.1  # "about 3000" may be 2700 or 3300: our own convention


def answer_lab(test: LabTest, profile: Profile) -> LeafAnswer:
    """TRUE or FALSE when all that the value can mean lies on one side of the limit, else UNKNOWN."""
    fact = profile.lab(test.analyte)
    if fact is None or not fact.is_answered or isinstance(fact.value, (bool, str)) or fact.value is None:
        return LeafAnswer(test, Truth.UNKNOWN, why_not_answered(fact), (fact,) if fact else ())
    if test.window:
        return LeafAnswer(test, Truth.UNKNOWN, Rule.WINDOW_NOT_YET, (fact,))
    if test.unit == UPPER_LIMIT:
        return _against_normal(test, fact)
    value = convert(float(fact.value), analyte=test.analyte, unit=fact.unit, to_unit=test.unit)
    if value is None or not math.isfinite(value):
        return LeafAnswer(test, Truth.UNKNOWN, Rule.LAB_UNIT_NOT_KNOWN, (fact,))
    return LeafAnswer(test, *_compared(test, value, fact), (fact,))


def _against_normal(test: LabTest, fact: Fact) -> LeafAnswer:
    """A limit counted from a laboratory's upper limit of normal: decided where all laboratories agree."""
    told = float(cast(float, fact.value))
    if (fact.unit or "").lower().replace(" ", "") in {"xuln", "uln", "timesuln"}:
        return LeafAnswer(test, *_compared(test, told, fact), (fact,))
    row = analyte_of(test.analyte)
    value = convert(told, analyte=test.analyte, unit=fact.unit, to_unit=usual_unit(test.analyte))
    if row is None or row.upper_limit is None or value is None or not math.isfinite(value):
        return LeafAnswer(test, Truth.UNKNOWN, Rule.LAB_NORMAL_NOT_KNOWN, (fact,))
    answers = {_compared(test, value / limit, fact) for limit in row.upper_limit}
    if len(answers) == 1:
        return LeafAnswer(test, *answers.pop(), (fact,))
    return LeafAnswer(test, Truth.UNKNOWN, Rule.LAB_NORMAL_NOT_KNOWN, (fact,))


def _compared(test: LabTest, value: float, fact: Fact) -> tuple[Truth, Rule]:
    passes = {_passes(test, possible) for possible in _range(value, fact)}
    if len(passes) == 2:
        return Truth.UNKNOWN, Rule.LAB_NEAR_LIMIT
    if not _is_plausible(test):
        return Truth.UNKNOWN, Rule.LAB_UNIT_NOT_KNOWN
    return (Truth.TRUE, Rule.LAB_WITHIN_LIMIT) if passes == {True} else (Truth.FALSE, Rule.LAB_OUTSIDE_LIMIT)


def _is_plausible(test: LabTest) -> bool:
    """Whether the limit can be meant: records do say "hemoglobin of 90 g/dL" where they mean g/L."""
    row = analyte_of(test.analyte)
    if test.unit == UPPER_LIMIT:
        return True
    limit = convert(test.value, analyte=test.analyte, unit=test.unit, to_unit=usual_unit(test.analyte))
    return row is not None and limit is not None and row.plausible[0] <= limit <= row.plausible[1]


def _range(value: float, fact: Fact) -> tuple[float, float]:
    """The lowest and the highest value the fact can mean."""
    doubt = abs(value) * _DOUBT_SHARE if fact.certainty is Certainty.ABOUT else 0
    if fact.comparator in (">", ">="):
        return value - doubt, math.inf
    if fact.comparator in ("<", "<="):
        return 0, value + doubt
    return value - doubt, value + doubt


def _passes(test: LabTest, value: float) -> bool:
    if test.comparator is Comparator.AT_LEAST:
        return value >= test.value
    if test.comparator is Comparator.MORE_THAN:
        return value > test.value
    return value <= test.value if test.comparator is Comparator.AT_MOST else value < test.value
