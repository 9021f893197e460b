"""Whether a treatment was ever given."""

from __future__ import annotations

from datetime import date

from waymark.eligibility.answers.truth import LeafAnswer, Truth, trouble_with
from waymark.eligibility.answers.within import in_time
from waymark.eligibility.predicates import Moment, TreatmentTest
from waymark.eligibility.rules import Rule
from waymark.profile.facts import Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.vocabulary.treatments import TreatmentVocabulary

_FOR_THIS_ILLNESS = frozenset({"surgery"})
"""Who says that none was had means none for the illness: a hip may have been replaced all the same."""


def answer_treatment(
    test: TreatmentTest, profile: Profile, treatments: TreatmentVocabulary, today: date | None = None
) -> LeafAnswer:
    """TRUE when it or a kind of it was given, FALSE when it or something wider never was.

    Something wider that was given ("a transplant") is ASK: which kind it was is not told. A test about now
    or about a time is open for a treatment of the past, unless the time told decides it.
    """
    facts = profile.all_of(FactName.TREATMENT)
    if not facts:
        return _nothing_told(test, facts)
    for matches, truth, rule in (
        (_was_given, Truth.TRUE, Rule.TREATMENT_HAD),
        (_wider_never_given, Truth.FALSE, Rule.TREATMENT_NEVER),
        (_wider_given, Truth.ASK, Rule.TREATMENT_BROADER),
    ):
        found = tuple(fact for fact in facts if fact.value and matches(fact, test.name, treatments))
        sure = tuple(fact for fact in found if trouble_with(fact) is None)
        if (
            sure
            and truth is Truth.TRUE
            and any(_wider_never_given(fact, test.name, treatments) for fact in facts)
        ):
            return LeafAnswer(test, Truth.UNKNOWN, Rule.TOLD_WITH_DOUBT, sure)  # told both ways
        if sure and truth is Truth.TRUE:
            return _given(test, sure, today)
        if sure:
            return LeafAnswer(test, truth, rule, sure)
        if found:
            return LeafAnswer(test, Truth.UNKNOWN, trouble_with(found[0]) or Rule.NOT_SURE, found)
    return _nothing_told(test, facts)


def _given(test: TreatmentTest, facts: tuple[Fact, ...], today: date | None) -> LeafAnswer:
    """What was given, held against the time the line names."""
    current = tuple(fact for fact in facts if fact.status is FactStatus.CURRENT and not fact.is_time_guess)
    if current:
        return LeafAnswer(test, Truth.TRUE, Rule.TREATMENT_NOW, current)
    if test.within_days is not None:
        held = [in_time(test.within_days, fact.when, today) for fact in facts]
        if any(held):
            return LeafAnswer(test, Truth.TRUE, Rule.HELD_IN_TIME, facts)
        if all(one is False for one in held):
            return LeafAnswer(test, Truth.FALSE, Rule.LONGER_AGO, facts)
        return LeafAnswer(test, Truth.UNKNOWN, Rule.TIME_NOT_TOLD, facts)
    if test.moment is Moment.EVER:
        return LeafAnswer(test, Truth.TRUE, Rule.TREATMENT_HAD, facts)
    is_past = all(fact.status is FactStatus.PAST for fact in facts)
    rule = Rule.TREATMENT_IN_THE_PAST if is_past else Rule.TIME_NOT_TOLD
    return LeafAnswer(test, Truth.UNKNOWN, rule, facts)


def _nothing_told(test: TreatmentTest, facts: tuple[Fact, ...]) -> LeafAnswer:
    open_facts = tuple(fact for fact in facts if not fact.value)
    rule = trouble_with(open_facts[-1] if open_facts else None) or Rule.NOT_TOLD
    return LeafAnswer(test, Truth.UNKNOWN, rule, open_facts[-1:])


def _was_given(fact: Fact, name: str, treatments: TreatmentVocabulary) -> bool:
    return fact.status is not FactStatus.NEVER and treatments.is_kind_of(str(fact.value), name)


def _wider_never_given(fact: Fact, name: str, treatments: TreatmentVocabulary) -> bool:
    if fact.value in _FOR_THIS_ILLNESS and fact.value != name:
        return False
    return fact.status is FactStatus.NEVER and treatments.is_kind_of(name, str(fact.value))


def _wider_given(fact: Fact, name: str, treatments: TreatmentVocabulary) -> bool:
    return fact.status is not FactStatus.NEVER and treatments.is_kind_of(name, str(fact.value))
