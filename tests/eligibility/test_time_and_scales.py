"""Treatments and illnesses of a time, scales, and limits counted from a laboratory's normal."""

from __future__ import annotations

from datetime import date

import pytest

from tests.eligibility.test_judging import TODAY, line
from tests.eligibility.told import age, condition, lab, told
from waymark.eligibility.answers.when import days_ago
from waymark.eligibility.criteria import Section
from waymark.eligibility.judging import judge_alone
from waymark.profile.facts import Fact, FactStatus
from waymark.profile.profile import Profile
from waymark.vocabulary.vocabulary import standard_vocabulary


def had_when(treatment: str, when: str | None, status: FactStatus = FactStatus.PAST) -> Fact:
    return told("treatment", treatment, status=status, when=when)


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("2 weeks ago", "NOT_MET"),
        ("2019", "MET"),
        ("6 months ago", "MET"),
        ("4 weeks ago", "UNKNOWN"),
        (None, "UNKNOWN"),
        ("since 2019", "UNKNOWN"),
        ("in the last year", "UNKNOWN"),
        ("in the past week", "NOT_MET"),
        ("some time", "UNKNOWN"),
    ],
)
def test_a_washout_counts_from_what_was_told(when: str | None, expected: str) -> None:
    fact = had_when("chemotherapy", when)
    assert line("Chemotherapy within 4 weeks before enrollment", "exclusion", fact) == expected
    assert line("At least 4 weeks since prior chemotherapy", "inclusion", fact) == expected


def test_a_treatment_never_had_needs_no_washout() -> None:
    never = told("treatment", "chemotherapy", status=FactStatus.NEVER)
    assert line("At least 4 weeks since prior chemotherapy and recovered", "inclusion", never) == "MET"


def test_a_washout_that_is_still_to_end_says_by_when() -> None:
    verdict = judge_alone(
        "Chemotherapy within 4 weeks", Section.EXCLUSION, Profile((had_when("chemotherapy", "2026-11-10"),)),
        today=TODAY, vocabulary=standard_vocabulary(),
    )  # fmt: skip
    (change,) = verdict.would_have_to_change
    assert (change.kind.value, change.rule, change.date) == ("time", "washout_ends", date(2026, 12, 9))


def test_a_treatment_of_the_past_leaves_a_line_about_now_open() -> None:
    past, now = had_when("hydroxyurea", None), had_when("hydroxyurea", None, FactStatus.CURRENT)
    assert line("Currently receiving hydroxyurea", "inclusion", past) == "UNKNOWN"
    assert line("Currently receiving hydroxyurea", "inclusion", now) == "MET"
    assert line("Currently receiving hydroxyurea", "exclusion", now) == "NOT_MET"


def test_a_treatment_only_named_says_no_to_having_had_it_and_to_no_time() -> None:
    named = told("treatment", "rituximab", status=FactStatus.CURRENT, is_time_guess=True)
    assert line("Currently receiving rituximab", "exclusion", named) == "UNKNOWN"
    assert line("Rituximab within 6 months before enrollment", "exclusion", named) == "UNKNOWN"
    assert line("Prior treatment with rituximab", "exclusion", named) == "NOT_MET"


def test_a_narrower_illness_is_open_for_who_has_it_and_settled_for_who_never_had() -> None:
    has = told("comorbidity", "hypertension", status=FactStatus.CURRENT)
    never = told("comorbidity", "hypertension", status=FactStatus.NEVER)
    assert line("Uncontrolled hypertension", "exclusion", has) == "UNKNOWN"
    assert line("Uncontrolled hypertension", "exclusion", never) == "MET"
    assert line("No uncontrolled hypertension", "inclusion", never) == "MET"


def test_an_exception_never_lets_a_line_say_no() -> None:
    has = condition("breast cancer")
    assert line("Prior malignancy except basal cell carcinoma", "exclusion", has) == "UNKNOWN"
    assert (
        line(
            "Total bilirubin ≤ 1.5 mg/dL, unless Gilbert's syndrome",
            "inclusion",
            lab("bilirubin", 3, "mg/dL"),
        )
        == "UNKNOWN"
    )


@pytest.mark.parametrize(
    ("text", "value", "unit", "expected"),
    [
        ("ECOG performance status of 0, 1 or 2", 2, "ECOG", "MET"),
        ("ECOG 0-2", 3, "ECOG", "NOT_MET"),
        ("WHO 0-1", 1, "ECOG", "MET"),
        ("ECOG 0-2", 80, "Karnofsky", "UNKNOWN"),
        ("Karnofsky 60-100%", 50, "Karnofsky", "NOT_MET"),
        ("Karnofsky performance status ≥ 70", 70, "Karnofsky", "MET"),
        ("Lansky > 50", 60, "Lansky", "MET"),
        ("Karnofsky 70", 80, "Karnofsky", "UNKNOWN"),
        ("ECOG 0-99999999", 1, "ECOG", "UNKNOWN"),
    ],
)
def test_performance_is_compared_on_its_own_scale(text: str, value: int, unit: str, expected: str) -> None:
    assert line(text, "inclusion", told("performance_status", value, unit=unit)) == expected


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        (20, "U/L", "MET"),
        (400, "U/L", "NOT_MET"),
        (100, "U/L", "UNKNOWN"),
        (2, "xULN", "MET"),
        (3, "xULN", "NOT_MET"),
    ],
)
def test_a_limit_from_normal_is_decided_where_all_laboratories_agree(
    value: float, unit: str, expected: str
) -> None:
    assert line("ALT ≤ 2.5 x ULN", "inclusion", lab("alt", value, unit)) == expected


@pytest.mark.parametrize(
    ("text", "analyte", "value", "unit", "expected"),
    [
        ("Platelet count at least 100,000/mm^3", "platelets", 150, "10^9/L", "MET"),
        ("Platelets ≥ 100 x 10^9/L", "platelets", 90_000, "/uL", "NOT_MET"),
        ("Platelets ≥ 100,000", "platelets", 150, "10^9/L", "MET"),
        ("Creatinine ≤ 133 µmol/L", "creatinine", 1.4, "mg/dL", "MET"),
        ("Bilirubin ≤ 34 µmol/L", "bilirubin", 3, "mg/dL", "NOT_MET"),
        ("Ferritin > 1000 µg/L", "ferritin", 1500, "ng/mL", "MET"),
        ("Hemoglobin ≥ 5.6 mmol/L", "hemoglobin", 8, "g/dL", "NOT_MET"),
        ("BMI 18.5-30 kg/m2", "bmi", 31, "kg/m2", "NOT_MET"),
        ("Direct bilirubin < 1 mg/dL", "bilirubin", 3, "mg/dL", "UNKNOWN"),
    ],
)
def test_every_analyte_has_its_own_factor(
    text: str, analyte: str, value: float, unit: str, expected: str
) -> None:
    assert line(text, "inclusion", lab(analyte, value, unit)) == expected


def test_a_small_child_is_not_asked_about_pregnancy() -> None:
    assert line("Pregnant or breastfeeding", "exclusion", age(6), told("sex", "female")) == "NOT_APPLICABLE"
    assert line("Pregnant or breastfeeding", "exclusion", age(12), told("sex", "female")) == "UNKNOWN"


@pytest.mark.parametrize(
    ("words", "least", "most"),
    [("2025", 326, 690), ("in March 2026", 236, 266), ("2026-11-20", 2, 2), ("yesterday", 1, 1)],
)
def test_a_time_told_spans_the_days_it_can_mean(words: str, least: int, most: int) -> None:
    told_time = days_ago(words, TODAY)
    assert told_time is not None
    assert (told_time.least, told_time.most) == (least, most)


@pytest.mark.parametrize("words", [None, "", "long ago", "2031", "1999-99-99"])
def test_a_time_that_cannot_be_counted_is_none(words: str | None) -> None:
    assert days_ago(words, TODAY) is None
