"""Whether a treatment was ever given."""

from __future__ import annotations

from waymark.eligibility.answers.truth import LeafAnswer, Truth, trouble_with
from waymark.eligibility.predicates import TreatmentTest
from waymark.eligibility.rules import Rule
from waymark.profile.facts import Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.vocabulary.treatments import TreatmentVocabulary


def answer_treatment(test: TreatmentTest, profile: Profile, treatments: TreatmentVocabulary) -> LeafAnswer:
    """TRUE when it or a kind of it was given, FALSE when it or something wider never was.

    Something wider that was given ("a transplant") is ASK: which kind it was is not told.
    """
    facts = profile.all_of(FactName.TREATMENT)
    for matches, truth, rule in (
        (_was_given, Truth.TRUE, Rule.TREATMENT_HAD),
        (_wider_never_given, Truth.FALSE, Rule.TREATMENT_NEVER),
        (_wider_given, Truth.ASK, Rule.TREATMENT_BROADER),
    ):
        found = tuple(fact for fact in facts if fact.value and matches(fact, test.name, treatments))
        sure = tuple(fact for fact in found if trouble_with(fact) is None)
        if sure:
            return LeafAnswer(test, truth, rule, sure)
        if found:
            return LeafAnswer(test, Truth.UNKNOWN, trouble_with(found[0]) or Rule.NOT_SURE, found)
    return _nothing_told(test, facts)


def _nothing_told(test: TreatmentTest, facts: tuple[Fact, ...]) -> LeafAnswer:
    open_facts = tuple(fact for fact in facts if not fact.value)
    rule = trouble_with(open_facts[-1] if open_facts else None) or Rule.NOT_TOLD
    return LeafAnswer(test, Truth.UNKNOWN, rule, open_facts[-1:])


def _was_given(fact: Fact, name: str, treatments: TreatmentVocabulary) -> bool:
    return fact.status is not FactStatus.NEVER and treatments.is_kind_of(str(fact.value), name)


def _wider_never_given(fact: Fact, name: str, treatments: TreatmentVocabulary) -> bool:
    return fact.status is FactStatus.NEVER and treatments.is_kind_of(name, str(fact.value))


def _wider_given(fact: Fact, name: str, treatments: TreatmentVocabulary) -> bool:
    return fact.status is not FactStatus.NEVER and treatments.is_kind_of(name, str(fact.value))
