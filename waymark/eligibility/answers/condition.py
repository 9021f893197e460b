"""Whether an illness told is the one a test names."""

from __future__ import annotations

from datetime import date
from typing import cast

from waymark.eligibility.answers.truth import LeafAnswer, Truth, trouble_with
from waymark.eligibility.answers.within import in_time
from waymark.eligibility.predicates import ConditionTest, Moment
from waymark.eligibility.rules import Rule
from waymark.profile.facts import ILLNESSES, Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.vocabulary.conditions import ConditionVocabulary

# Neighbouring forms that can need regular transfusions too, so a line that asks for the major form may
# still take them (TIF, Guidelines for the Management of Transfusion-Dependent Beta-Thalassaemia, 2021).
_CLOSE_FAMILIES = ("beta-thalassemia",)
# Growths that stand under cancer in the tables, for the sake of looking for trials, and are benign as often.
_MAY_BE_BENIGN = frozenset(
    (
        "brain tumor", "meningioma", "craniopharyngioma", "pituitary adenoma", "neuroendocrine tumor",
        "germ cell tumor", "thymoma", "ductal carcinoma in situ",
    )
)  # fmt: skip
# Over with the pregnancy, so a line on diabetes may mean it or not.
_OTHERWISE_MEANT = (("gestational diabetes", "diabetes mellitus"),)
_CARRIERS = ("thalassemia trait", "sickle cell trait")
_STRONGEST = (Truth.TRUE, Truth.ASK, Truth.FALSE, Truth.UNKNOWN)


def answer_condition(
    test: ConditionTest, profile: Profile, conditions: ConditionVocabulary, today: date | None = None
) -> LeafAnswer:
    """TRUE for the same or a narrower name; FALSE for what was denied, or shuts the name out; else open.

    `today` is None where no time can be counted; then a line that names one stays open for whoever had it.
    """
    answers = [_against(test, fact, conditions, today) for fact in told_conditions(profile)]
    answers += [
        _answer(test, fact, Truth.FALSE, Rule.DIAGNOSIS_IS_NOT)
        for fact in _told(profile)
        if fact.status is FactStatus.NEVER and _is_denied(test.name, str(fact.value), conditions)
    ]
    if not answers:
        unanswered = profile.fact(FactName.CONDITION)
        rule = trouble_with(unanswered) or Rule.NOT_TOLD
        return LeafAnswer(test, Truth.UNKNOWN, rule, (unanswered,) if unanswered else ())
    return min(answers, key=lambda answer: _STRONGEST.index(answer.truth))


def _is_denied(named: str, denied: str, conditions: ConditionVocabulary) -> bool:
    """Whether who never had the one never had the other. No cancer is no word about a benign growth."""
    return conditions.is_kind_of(named, denied) and not (denied == "cancer" and named in _MAY_BE_BENIGN)


def told_conditions(profile: Profile) -> tuple[Fact, ...]:
    """Every illness told, infections and other illnesses too; those that were denied are left out."""
    found = profile.worked_out.get(told_conditions)
    if found is None:
        found = tuple(fact for fact in _told(profile) if fact.status is not FactStatus.NEVER)
        profile.worked_out[told_conditions] = found
    return cast("tuple[Fact, ...]", found)


def _told(profile: Profile) -> tuple[Fact, ...]:
    return tuple(
        fact for name in ILLNESSES for fact in profile.all_of(name) if fact.is_answered and fact.value
    )


def _against(
    test: ConditionTest, fact: Fact, conditions: ConditionVocabulary, today: date | None
) -> LeafAnswer:
    truth, rule = _compare(str(fact.value), test.name, conditions)
    if truth is Truth.TRUE and test.within_days is not None:
        return _answer(test, fact, *_in_time(test.within_days, fact, today))
    is_past = fact.status is FactStatus.PAST and truth is not Truth.UNKNOWN
    if is_past and not (truth is Truth.TRUE and test.moment is Moment.EVER):
        return LeafAnswer(test, Truth.UNKNOWN, Rule.DIAGNOSIS_IN_THE_PAST, (fact,))
    return _answer(test, fact, truth, rule)


def _in_time(days: float, fact: Fact, today: date | None) -> tuple[Truth, Rule]:
    """An event of long ago is told as "has", so only a time that was told decides."""
    held = in_time(days, fact.when, today)
    if held is None:
        return Truth.UNKNOWN, Rule.TIME_NOT_TOLD
    return (Truth.TRUE, Rule.HELD_IN_TIME) if held else (Truth.FALSE, Rule.LONGER_AGO)


def _answer(test: ConditionTest, fact: Fact, truth: Truth, rule: Rule) -> LeafAnswer:
    """The answer, which a hedged fact leaves open."""
    doubt = trouble_with(fact)
    if doubt and truth is not Truth.UNKNOWN:
        return LeafAnswer(test, Truth.UNKNOWN, doubt, (fact,))
    return LeafAnswer(test, truth, rule, (fact,))


def _compare(told: str, named: str, conditions: ConditionVocabulary) -> tuple[Truth, Rule]:
    if named == "cancer" and told in _MAY_BE_BENIGN:
        return Truth.UNKNOWN, Rule.DIAGNOSIS_BROADER
    if is_surely_kind_of(told, named, conditions):
        return Truth.TRUE, Rule.DIAGNOSIS_IS_KIND_OF
    is_carrier = any(conditions.is_kind_of(told, carrier) for carrier in _CARRIERS)
    if conditions.are_exclusive(told, named):
        return Truth.FALSE, Rule.DIAGNOSIS_CARRIER_ONLY if is_carrier else Rule.DIAGNOSIS_IS_NOT
    if conditions.is_kind_of(named, told):
        return Truth.UNKNOWN, Rule.DIAGNOSIS_BROADER
    if _are_close(told, named, conditions):
        return Truth.ASK, Rule.DIAGNOSIS_CLOSE
    return Truth.UNKNOWN, Rule.DIAGNOSIS_CARRIER_ONLY if is_carrier else Rule.DIAGNOSIS_DIFFERENT


def is_surely_kind_of(told: str, named: str, conditions: ConditionVocabulary) -> bool:
    """Whether who has the one is meant wherever the other is named."""
    return conditions.is_kind_of(told, named) and (told, named) not in _OTHERWISE_MEANT


def _are_close(told: str, named: str, conditions: ConditionVocabulary) -> bool:
    """Whether a line that names the one illness may mean who has the other."""
    return (told, named) in _OTHERWISE_MEANT or any(
        conditions.is_kind_of(told, family) and conditions.is_kind_of(named, family)
        for family in _CLOSE_FAMILIES
    )
