"""Whether a matched donor is available."""

from __future__ import annotations

from waymark.eligibility.answers.truth import LeafAnswer, Truth, trouble_with
from waymark.eligibility.predicates import DonorTest
from waymark.eligibility.rules import Rule
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile


def answer_donor(test: DonorTest, profile: Profile) -> LeafAnswer:
    """A full match is TRUE, none FALSE; a half match is UNKNOWN, a donor on a registry for the team."""
    fact = profile.fact(FactName.MATCHED_DONOR)
    trouble = trouble_with(fact)
    if fact is None or trouble:
        return LeafAnswer(test, Truth.UNKNOWN, trouble or Rule.NOT_TOLD, (fact,) if fact else ())
    truth, rule = _answer(fact.value, test)
    return LeafAnswer(test, truth, rule, (fact,))


def _answer(value: object, test: DonorTest) -> tuple[Truth, Rule]:
    if value is False:
        return Truth.FALSE, Rule.NO_MATCHED_DONOR
    if value == "half":
        return Truth.UNKNOWN, Rule.HALF_MATCHED_DONOR
    if value == "registry":
        return Truth.ASK, Rule.DONOR_ON_REGISTRY
    if value is not True:
        return Truth.UNKNOWN, Rule.NOT_SURE
    if test.is_related:
        return Truth.ASK, Rule.DONOR_RELATION_NOT_TOLD
    return Truth.TRUE, Rule.MATCHED_DONOR_AVAILABLE
