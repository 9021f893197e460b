"""The table at the end of behaviour: what must come out of the trap that is our first test."""

from __future__ import annotations

from datetime import date

import pytest

from tests.eligibility.conftest import Example
from tests.eligibility.told import (
    ABOUT,
    ANY_TRANSPLANT,
    DECLINED,
    GENE_THERAPY,
    TRANSPLANT,
    UNSURE,
    age,
    amira,
    changes,
    condition,
    finding,
    had,
    lab,
    label,
    never_had,
    ruled_out_by,
    told,
)
from waymark.eligibility.verdicts import CriterionWords, Fit, RecordField, WarningCode
from waymark.profile.facts import Fact

DIAGNOSIS, BLOOD_VALUES, PAST_TREATMENT, DONOR, OTHER_TRIAL = "i2", "i3", "e2", "e3", "e4"


@pytest.mark.parametrize(
    ("told_age", "expected"),
    [
        (age(95, "months"), "NOT_MET"),
        (age(96, "months"), "MET"),
        (age(203, "months"), "MET"),
        (age(17), "NOT_MET"),
        (age(17, certainty=ABOUT), "UNKNOWN"),
        (age(8), "MET"),
        (age(16), "MET"),
        (age(10), "MET"),
        (age(9.5), "MET"),
        (age(12, certainty=ABOUT), "MET"),
        (age(40, certainty=ABOUT), "UNKNOWN"),
        (age(None, certainty=UNSURE), "UNKNOWN"),
        (age(None, certainty=DECLINED), "UNKNOWN"),
    ],
    ids=lambda value: (
        f"{value.value} {value.unit} {value.certainty.value}" if isinstance(value, Fact) else value
    ),
)
def test_age_counts_in_completed_years(example: Example, told_age: Fact, expected: str) -> None:
    assert label(example.judged_for(told_age), "age") == expected


def test_nobody_who_kept_silent_is_ruled_out(example: Example) -> None:
    verdict = example.judged_for()
    assert ruled_out_by(verdict) == []
    assert verdict.fit is Fit.UNCLEAR


def test_sixteen_years_and_eleven_months_reaches_seventeen_soon(example: Example) -> None:
    verdict = example.judged_for(*amira(age(203, "months")))
    (change,) = [one for one in verdict.would_have_to_change if one.criterion == "age"]
    assert (change.kind.value, change.rule, change.date) == ("time", "age_limit_soon", date(2026, 12, 22))
    assert verdict.fit is Fit.POSSIBLE


def test_seven_years_and_eleven_months_has_only_to_wait(example: Example) -> None:
    verdict = example.judged_for(*amira(age(95, "months")))
    (change,) = [one for one in verdict.would_have_to_change if one.rule == "age_will_be_reached"]
    assert (change.kind.value, change.date) == ("time", date(2026, 12, 22))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("beta-thalassemia major", "MET"),
        ("beta-thalassemia minor", "NOT_MET"),
        ("thalassemia trait", "NOT_MET"),
        ("beta-thalassemia intermedia", "ASK_TEAM"),
        ("hemoglobin e/beta-thalassemia", "ASK_TEAM"),
        ("beta-thalassemia", "UNKNOWN"),
        ("thalassemia", "UNKNOWN"),
    ],
)
def test_the_kind_of_thalassemia_decides(example: Example, name: str, expected: str) -> None:
    facts = (condition(name), told("transfusion_dependent", True))
    assert label(example.judged_for(*facts), DIAGNOSIS) == expected


def test_intermedia_is_for_the_team_even_before_dependence_is_told(example: Example) -> None:
    verdict = example.judged_for(age(10), condition("beta-thalassemia intermedia"))
    assert label(verdict, DIAGNOSIS) == "ASK_TEAM"
    assert verdict.fit is Fit.UNCLEAR


def test_a_condition_told_with_doubt_rules_nobody_out(example: Example) -> None:
    assert label(example.judged_for(condition("thalassemia trait", ABOUT)), DIAGNOSIS) == "UNKNOWN"


@pytest.mark.parametrize(
    "value",
    [
        lab("ferritin", 3000, "ng/mL", ABOUT),
        lab("ferritin", 4000, "ng/mL"),
        lab("hemoglobin", 8.9, "g/dL", when="before transfusion"),
        lab("hemoglobin", 12, "g/dL"),
    ],
    ids=["ferritin about 3000", "ferritin 4000", "Hb 8.9", "Hb 12"],
)
def test_blood_values_must_hold_later_so_they_stay_unknown(example: Example, value: Fact) -> None:
    verdict = example.judged_for(*amira(), value)
    assert label(verdict, BLOOD_VALUES) == "UNKNOWN"
    assert changes(verdict, BLOOD_VALUES) == {"test"}
    assert value in finding(verdict, BLOOD_VALUES).receipt.facts
    assert verdict.fit is Fit.POSSIBLE


@pytest.mark.parametrize(
    ("value", "expected"),
    [("half", "UNKNOWN"), (True, "NOT_MET"), ("registry", "ASK_TEAM"), (False, "MET")],
    ids=["half match", "full match", "on the registry", "none"],
)
def test_an_available_matched_donor_excludes(example: Example, value: str | bool, expected: str) -> None:
    assert label(example.judged_for(told("matched_donor", value)), DONOR) == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ((had(GENE_THERAPY), never_had(TRANSPLANT)), "ASK_TEAM"),
        ((never_had(GENE_THERAPY), had(TRANSPLANT)), "ASK_TEAM"),
        ((had(GENE_THERAPY),), "ASK_TEAM"),
        ((had(GENE_THERAPY), had(TRANSPLANT)), "NOT_MET"),
        ((never_had(GENE_THERAPY), never_had(TRANSPLANT)), "MET"),
        ((never_had(GENE_THERAPY), never_had(ANY_TRANSPLANT)), "MET"),
        ((never_had(GENE_THERAPY),), "UNKNOWN"),
        ((never_had(GENE_THERAPY), had(ANY_TRANSPLANT)), "ASK_TEAM"),
        ((told("treatment", None, UNSURE),), "UNKNOWN"),
        ((told("treatment", None, DECLINED),), "UNKNOWN"),
    ],
    ids=[
        "gene therapy only", "transplant only", "gene therapy, transplant not told", "both", "neither",
        "neither, in wider words", "no gene therapy, transplant not told", "some transplant", "not sure",
        "rather not say",
    ],
)  # fmt: skip
def test_gene_therapy_and_transplant_is_ambiguous(
    example: Example, facts: tuple[Fact, ...], expected: str
) -> None:
    assert label(example.judged_for(*facts), PAST_TREATMENT) == expected


def test_another_trial_excludes_now_and_time_can_change_it(example: Example) -> None:
    verdict = example.judged_for(*amira(), told("other_trial", True))
    assert label(verdict, OTHER_TRIAL) == "NOT_MET"
    assert changes(verdict, OTHER_TRIAL) == {"time"}
    assert verdict.fit is Fit.UNLIKELY


@pytest.mark.parametrize("line", ["e5", "i4", "i1"], ids=["doctors' judgement", "follow-up", "consent"])
def test_what_the_team_settles_is_always_theirs(example: Example, line: str) -> None:
    assert label(example.judged_for(*amira()), line) == "ASK_TEAM"
    assert label(example.judged_for(), line) == "ASK_TEAM"


def test_amira_may_fit_and_the_record_is_out_of_date(example: Example) -> None:
    verdict = example.judged_for(*amira())
    assert verdict.fit is Fit.POSSIBLE
    assert verdict.warnings[0] is WarningCode.STALE_RECORD
    assert set(verdict.warnings[1:]) <= {WarningCode.NO_CONTACT}
    assert [one.criterion for one in verdict.findings[:3]] == ["age", "sex", "i1"]


def test_at_seventeen_age_is_the_one_reason(example: Example) -> None:
    verdict = example.judged_for(*amira(age(17)))
    assert verdict.fit is Fit.UNLIKELY
    reasons = ruled_out_by(verdict)
    assert reasons[0].criterion == "age"
    assert {one.rule for one in reasons} == {"age_above_maximum"}
    assert {one.receipt.facts for one in reasons} == {(age(17),)}
    assert reasons[0].receipt.criterion == RecordField("maximumAge", "16 Years")


def test_with_a_matched_donor_the_receipt_shows_both_sides(example: Example) -> None:
    donor = told("matched_donor", True, words="her sister is a full match", start=0, end=26, turn=4)
    verdict = example.judged_for(*amira()[:-1], donor)
    assert verdict.fit is Fit.UNLIKELY
    (reason,) = ruled_out_by(verdict)
    assert reason.receipt.facts == (donor,)
    words = reason.receipt.criterion
    assert isinstance(words, CriterionWords)
    criteria = example.trial.eligibility.criteria or ""
    assert "donor" in words.text and criteria[words.start : words.end] == words.text
    assert [one.kind.value for one in verdict.would_have_to_change if one.criterion == DONOR] == ["fixed"]


def test_gene_therapy_without_transplant_is_unclear(example: Example) -> None:
    facts = (*amira()[:4], had(GENE_THERAPY), never_had(TRANSPLANT), told("matched_donor", False))
    verdict = example.judged_for(*facts)
    assert verdict.fit is Fit.UNCLEAR
    assert finding(verdict, PAST_TREATMENT).rule == "ambiguous_and"


def test_a_nephew_and_a_family_far_away_fit_as_well(example: Example) -> None:
    nephew = (told("asking_for", "other"), age(9), *amira()[2:], told("place", "Milan, Italy"))
    assert example.judged_for(*nephew).fit is Fit.POSSIBLE


def test_an_adult_who_asks_for_himself_is_too_old(example: Example) -> None:
    chen = (told("asking_for", "self"), age(35), *amira()[2:])
    assert label(example.judged_for(*chen), "age") == "NOT_MET"


def test_saying_not_sure_or_nothing_never_costs_the_trial(example: Example) -> None:
    for certainty in (UNSURE, DECLINED):
        names = ("transfusion_dependent", "matched_donor", "other_trial", "treatment", "condition")
        verdict = example.judged_for(*(told(name, None, certainty) for name in names))
        assert ruled_out_by(verdict) == []


def test_the_same_profile_gives_the_same_verdict(example: Example) -> None:
    assert repr(example.judged_for(*amira())) == repr(example.judged_for(*amira()))
