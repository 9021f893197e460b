"""Judges what the record says in fields of its own: age, sex, conditions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from waymark.eligibility.answers.age import answer_age
from waymark.eligibility.answers.condition import is_surely_kind_of, told_conditions
from waymark.eligibility.answers.truth import Truth, trouble_with
from waymark.eligibility.answers.yes_no import answer_sex
from waymark.eligibility.criteria import CriterionKind, Section
from waymark.eligibility.labels import firm
from waymark.eligibility.predicates import AgeTest, SexTest
from waymark.eligibility.rules import Rule
from waymark.eligibility.verdicts import Finding, FindingLabel, Receipt, RecordField
from waymark.profile.facts import Certainty, Fact, FactName
from waymark.profile.profile import Profile
from waymark.trials.trial import Eligibility, Trial
from waymark.trials.vocabulary import Sex
from waymark.vocabulary.conditions import ConditionVocabulary

AGE = "age"
SEX = "sex"
CONDITIONS = "conditions"
NOT_GIVEN = "N/A"

# "Age of diagnosis above 18 years": sponsors repeat such a limit in the field for the age of who takes part.
_AGE_AT_ANOTHER_TIME = re.compile(
    r"\bage (?:at|of) (?:(?:the|first|initial|disease|their|symptom|clinical) ){0,3}(?:diagnosis|onset)\b"
    r"[^.;\n]{0,60}"
)
_EXCEPTING = re.compile(r"\b(?:exclud(?:ing|es)|except(?:ing)?(?: for)?|other than|but not)\b ([^;()]+)")
_PARTS = re.compile(r",? (?:and|or|&) |, ?|/")
_LABELS = {
    Truth.TRUE: FindingLabel.MET,
    Truth.FALSE: FindingLabel.NOT_MET,
    Truth.UNKNOWN: FindingLabel.UNKNOWN,
    Truth.ASK: FindingLabel.ASK_TEAM,
}


def judge_age(eligibility: Eligibility, profile: Profile) -> Finding:
    """The record's age limits; a missing one is open, and with none at all every age is MET.

    A limit that the text sets for the age at which the illness began leaves the age now open.
    """
    test = AgeTest(eligibility.minimum_age, eligibility.maximum_age)
    if test.minimum is None and test.maximum is None:
        facts = tuple(fact for fact in (profile.fact(FactName.AGE),) if fact)
        return _finding(AGE, FindingLabel.MET, Rule.AGE_NO_LIMIT, _age_field(eligibility, None), facts)
    found = answer_age(test, profile)
    label, rule = firm(_LABELS[found.truth], found.rule, found.facts)
    field = _age_field(eligibility, rule)
    if label is FindingLabel.NOT_MET and _is_age_at_another_time(eligibility, rule):
        label, rule = FindingLabel.UNKNOWN, Rule.AGE_AT_ANOTHER_TIME
    return _finding(AGE, label, rule, field, found.facts)


def _is_age_at_another_time(eligibility: Eligibility, rule: Rule) -> bool:
    """Whether the text names the limit that was passed as one for the age at diagnosis or onset."""
    is_low = rule is Rule.AGE_BELOW_MINIMUM
    bound = eligibility.minimum_age if is_low else eligibility.maximum_age
    text = (eligibility.criteria or "").lower()
    if not may_name_age_at_another_time(text):
        return False
    written = _AGE_AT_ANOTHER_TIME.findall(text)
    return bound is not None and any(str(bound.value) in re.findall(r"\d+", one) for one in written)


def may_name_age_at_another_time(text: str) -> bool:
    """Whether the pattern has to be tried; a look is a tenth of it. `text` in lower case."""
    return "age at " in text or "age of " in text


def judge_sex(eligibility: Eligibility, profile: Profile) -> Finding:
    """The record's sex; ALL or not given takes everybody, and a record about gender never says no."""
    test = SexTest(eligibility.sex or Sex.ALL)
    field = RecordField(SEX, eligibility.sex.value if eligibility.sex else NOT_GIVEN)
    found = answer_sex(test, profile)
    label, rule = firm(_LABELS[found.truth], found.rule, found.facts)
    if eligibility.gender_based and label is FindingLabel.NOT_MET:
        label, rule = FindingLabel.UNKNOWN, Rule.SEX_GENDER_BASED
    return _finding(SEX, label, rule, field, found.facts)


def judge_conditions(
    trial: Trial, profile: Profile, conditions: ConditionVocabulary, names: Sequence[str]
) -> Finding:
    """Whether what was told is of the `names` the trial studies (`studied_names`); never a firm no."""
    field = RecordField(CONDITIONS, "; ".join(trial.conditions) or NOT_GIVEN)
    told = told_conditions(profile)
    if not told:
        unanswered = profile.fact(FactName.CONDITION)
        rule = trouble_with(unanswered) or Rule.NOT_TOLD
        facts = (unanswered,) if unanswered else ()
        return _finding(CONDITIONS, FindingLabel.UNKNOWN, rule, field, facts)
    left_out = _left_out(tuple(trial.conditions), conditions)
    for fact in told:
        value = str(fact.value)
        if any(conditions.is_kind_of(value, name) for name in left_out):
            return _finding(CONDITIONS, FindingLabel.UNKNOWN, Rule.DIAGNOSIS_DIFFERENT, field, (fact,))
        is_kind = any([is_surely_kind_of(value, name, conditions) for name in names])
        if is_kind or value in _headings(trial, conditions):
            sure = fact.certainty is Certainty.SURE
            label = FindingLabel.MET if sure else FindingLabel.UNKNOWN
            named = (
                Rule.DIAGNOSIS_IS_KIND_OF
                if _is_listed(value, trial, conditions)
                else Rule.DIAGNOSIS_BY_HEADING
            )
            rule = named if sure else Rule.TOLD_WITH_DOUBT
            return _finding(CONDITIONS, label, rule, field, (fact,))
    is_broader = any(conditions.is_kind_of(name, str(fact.value)) for fact in told for name in names)
    rule = Rule.DIAGNOSIS_BROADER if is_broader else Rule.DIAGNOSIS_DIFFERENT
    return _finding(CONDITIONS, FindingLabel.UNKNOWN, rule, field, told)


@lru_cache(maxsize=20_000)
def _left_out(written: tuple[str, ...], conditions: ConditionVocabulary) -> frozenset[str]:
    """What the record's own conditions except: "any tumor excluding breast, gastric, colorectal cancer"."""
    tails = [tail for name in written for tail in _EXCEPTING.findall(name.lower())]
    parts = [part.strip(" .") for tail in tails for part in _PARTS.split(tail)]
    names = (conditions.resolve_written(name) for part in parts for name in (part, f"{part} cancer"))
    return frozenset(name for name in names if name is not None)


def _is_listed(value: str, trial: Trial, conditions: ConditionVocabulary) -> bool:
    """Whether the record's own list names the illness or one that it is a kind of, not its headings alone."""
    own = conditions.standards_written(trial.conditions)
    return any(conditions.is_kind_of(value, name) for name in own)


def studied_names(trial: Trial, conditions: ConditionVocabulary) -> tuple[str, ...]:
    """What the trial studies, in standard names; MeSH ancestors are wider than what it studies.

    So are headings above another name of it: "Diabetes Mellitus" beside "Diabetes Mellitus, Type 2". Who has
    told of just that heading is meant by it, other kinds under it are not.
    """
    own, headings = conditions.standards_written(trial.conditions), _headings(trial, conditions)
    above = frozenset().union(*[conditions.broader(name) for name in (*own, *headings)])
    return tuple(dict.fromkeys((*own, *[name for name in headings if name not in above])))


def _headings(trial: Trial, conditions: ConditionVocabulary) -> tuple[str, ...]:
    return conditions.standards_written(tuple(mesh.term for mesh in trial.condition_meshes))


def _finding(
    name: str, label: FindingLabel, rule: Rule, field: RecordField, facts: tuple[Fact, ...]
) -> Finding:
    kind = CriterionKind.DIAGNOSIS.word if name == CONDITIONS else name
    return Finding(name, label, Section.INCLUSION, kind, rule.word, Receipt(field, facts))


def _age_field(eligibility: Eligibility, rule: Rule | None) -> RecordField:
    """The bound that decides; both when both do."""
    low, high = eligibility.minimum_age, eligibility.maximum_age
    if rule is Rule.AGE_BELOW_MINIMUM or (low and not high):
        return RecordField("minimumAge", str(low))
    if rule is Rule.AGE_ABOVE_MAXIMUM or (high and not low):
        return RecordField("maximumAge", str(high))
    return RecordField("minimumAge, maximumAge", f"{low or NOT_GIVEN}, {high or NOT_GIVEN}")
