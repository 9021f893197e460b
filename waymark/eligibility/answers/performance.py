"""Whether a performance status lies within limits; scales are never turned into one another."""

from __future__ import annotations

from waymark.eligibility.answers.truth import LeafAnswer, Truth, trouble_with
from waymark.eligibility.predicates import PerformanceTest
from waymark.eligibility.rules import Rule
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile


def answer_performance(test: PerformanceTest, profile: Profile) -> LeafAnswer:
    """TRUE or FALSE for a value on the line's own scale, else UNKNOWN."""
    told = profile.all_of(FactName.PERFORMANCE_STATUS)
    same = tuple(fact for fact in told if (fact.unit or "").lower() == test.scale.lower())
    fact = (same or told)[-1] if told else None
    trouble = trouble_with(fact)
    if fact is None or trouble or isinstance(fact.value, (bool, str)) or fact.value is None:
        return LeafAnswer(test, Truth.UNKNOWN, trouble or Rule.NOT_SURE, (fact,) if fact else ())
    if not same:
        return LeafAnswer(test, Truth.UNKNOWN, Rule.SCALE_DIFFERENT, (fact,))
    if test.low <= fact.value <= test.high:
        return LeafAnswer(test, Truth.TRUE, Rule.PERFORMANCE_WITHIN, (fact,))
    return LeafAnswer(test, Truth.FALSE, Rule.PERFORMANCE_OUTSIDE, (fact,))
