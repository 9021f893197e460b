"""Whether a test of the tumor found what a line names."""

from __future__ import annotations

from waymark.eligibility.answers.truth import LeafAnswer, Truth, trouble_with
from waymark.eligibility.predicates import BiomarkerTest
from waymark.eligibility.rules import Rule
from waymark.profile.facts import FactName, FactStatus
from waymark.profile.profile import Profile


def answer_biomarker(test: BiomarkerTest, profile: Profile) -> LeafAnswer:
    """TRUE where it was found, FALSE where it was looked for and not found; of others nothing follows."""
    told = [fact for fact in profile.all_of(FactName.BIOMARKER) if fact.value in (test.name, None)]
    fact = told[-1] if told else None
    trouble = trouble_with(fact)
    if fact is None or trouble:
        return LeafAnswer(test, Truth.UNKNOWN, trouble or Rule.NOT_TOLD, (fact,) if fact else ())
    if fact.status is FactStatus.NEVER:
        return LeafAnswer(test, Truth.FALSE, Rule.BIOMARKER_NOT_FOUND, (fact,))
    return LeafAnswer(test, Truth.TRUE, Rule.BIOMARKER_FOUND, (fact,))
