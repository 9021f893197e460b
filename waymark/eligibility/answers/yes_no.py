"""Facts that are yes or no: transfusion dependence, another trial, pregnancy, breastfeeding; and sex."""

from __future__ import annotations

from waymark.eligibility.answers.age import ends_before, told_span
from waymark.eligibility.answers.truth import LeafAnswer, Truth, trouble_with
from waymark.eligibility.predicates import (
    BreastfeedingTest,
    OtherTrialTest,
    PregnancyPlanTest,
    PregnancyTest,
    SexTest,
    TransfusionTest,
)
from waymark.eligibility.rules import Rule
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile
from waymark.trials.ages import AgeBound, AgeUnit
from waymark.trials.vocabulary import Sex

# Menarche before the tenth birthday is rare, and before the ninth exceptional (ACOG Committee Opinion 651,
# 2015: median 12.4 years, 10 % before 11.1): through the age of 8 a girl is not asked.
_LAST_OF_CHILDHOOD = AgeBound(8, AgeUnit.YEARS)
YesNoTest = TransfusionTest | OtherTrialTest | PregnancyTest | BreastfeedingTest

_RULES = {
    TransfusionTest: (
        FactName.TRANSFUSION_DEPENDENT,
        Rule.TRANSFUSION_DEPENDENT,
        Rule.NOT_TRANSFUSION_DEPENDENT,
    ),
    OtherTrialTest: (FactName.OTHER_TRIAL, Rule.IN_OTHER_TRIAL, Rule.NOT_IN_OTHER_TRIAL),
    PregnancyTest: (FactName.PREGNANT, Rule.PREGNANT, Rule.NOT_PREGNANT),
    BreastfeedingTest: (FactName.BREASTFEEDING, Rule.BREASTFEEDING, Rule.NOT_BREASTFEEDING),
}


def answer_yes_no(test: YesNoTest, profile: Profile) -> LeafAnswer:
    """TRUE or FALSE as plainly told; pregnancy of a man is FALSE by its own rule."""
    name, yes, no = _RULES[type(test)]
    fact = profile.fact(name)
    exempt = _not_asked(profile) if isinstance(test, (PregnancyTest, BreastfeedingTest)) else None
    if exempt and not (fact and fact.value is True):
        return LeafAnswer(test, Truth.FALSE, *exempt)
    trouble = trouble_with(fact)
    if fact is None or trouble or not isinstance(fact.value, bool):
        return LeafAnswer(test, Truth.UNKNOWN, trouble or Rule.NOT_SURE, (fact,) if fact else ())
    truth, rule = (Truth.TRUE, yes) if fact.value else (Truth.FALSE, no)
    return LeafAnswer(test, truth, rule, (fact,))


def answer_pregnancy_plan(test: PregnancyPlanTest, profile: Profile) -> LeafAnswer:
    """For the team; a man is not asked."""
    exempt = _not_asked(profile)
    return (
        LeafAnswer(test, Truth.FALSE, *exempt) if exempt else LeafAnswer(test, Truth.ASK, Rule.PREGNANCY_PLAN)
    )


def answer_sex(test: SexTest, profile: Profile) -> LeafAnswer:
    """TRUE when the sex told is the one named; a test for every sex is always TRUE."""
    if test.sex is Sex.ALL:
        return LeafAnswer(test, Truth.TRUE, Rule.SEX_NO_LIMIT)
    fact = profile.fact(FactName.SEX)
    trouble = trouble_with(fact)
    if fact is None or trouble:
        return LeafAnswer(test, Truth.UNKNOWN, trouble or Rule.NOT_TOLD, (fact,) if fact else ())
    if str(fact.value).upper() == test.sex.value:
        return LeafAnswer(test, Truth.TRUE, Rule.SEX_TAKEN, (fact,))
    return LeafAnswer(test, Truth.FALSE, Rule.SEX_NOT_TAKEN, (fact,))


def _not_asked(profile: Profile) -> tuple[Rule, tuple[Fact, ...]] | None:
    """The rule and the fact for which nobody asks about pregnancy; None for everybody else."""
    sex, age = profile.fact(FactName.SEX), profile.fact(FactName.AGE)
    if sex and _is_male(sex):
        return Rule.NOT_FOR_MEN, (sex,)
    span = told_span(profile)
    if age and span and trouble_with(age) is None and span.high <= ends_before(_LAST_OF_CHILDHOOD):
        return Rule.NOT_FOR_CHILDREN, (age,)
    return None


def _is_male(fact: Fact | None) -> bool:
    return fact is not None and trouble_with(fact) is None and fact.value == "male"
