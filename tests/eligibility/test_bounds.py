"""Limits in lines that are not understood as a whole: known, and never a reason."""

from __future__ import annotations

from datetime import date

import pytest

from tests.eligibility.told import lab, told
from waymark.eligibility.criteria import Section
from waymark.eligibility.judging import judge_alone
from waymark.eligibility.predicate_json import from_predicate, to_predicate
from waymark.eligibility.predicates import (
    AgeTest,
    Comparator,
    LabTest,
    Leaf,
    PartlyRead,
    PerformanceTest,
    can_decide,
    leaves,
)
from waymark.eligibility.reading import read_criteria, read_line
from waymark.eligibility.verdicts import FindingLabel, Verdict
from waymark.profile.facts import Fact
from waymark.profile.profile import Profile
from waymark.vocabulary.vocabulary import Vocabulary

TODAY = date(2026, 11, 29)
PUZZLING = "Platelets at least 50,000/mm3 before the harvest or as agreed with the haematologist on call"
AT_LEAST, AT_MOST, MORE, LESS = (
    Comparator.AT_LEAST, Comparator.AT_MOST, Comparator.MORE_THAN, Comparator.LESS_THAN
)  # fmt: skip


def found_in(text: str, vocabulary: Vocabulary, section: Section = Section.INCLUSION) -> tuple[Leaf, ...]:
    criterion = read_line(text, section, vocabulary)
    return leaves(criterion.tree) if criterion.tree else ()


def limits(text: str, vocabulary: Vocabulary) -> set[tuple[str, str, float]]:
    return {
        (one.analyte, one.comparator.value, one.value)
        for one in found_in(text, vocabulary)
        if isinstance(one, LabTest)
    }


def verdict(text: str, section: Section, vocabulary: Vocabulary, *facts: Fact) -> Verdict:
    return judge_alone(text, section, Profile(facts), today=TODAY, vocabulary=vocabulary)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (PUZZLING, {("platelets", ">=", 50_000)}),
        ("Recovery to baseline while on study: hgb > 9.0g/dL", {("hemoglobin", ">", 9)}),
        ("The mean QTcF is > 470 ms for males or > 480 ms for females on triplicate tracings",
         {("qtc interval", ">", 470), ("qtc interval", ">", 480)}),
        ("A kidney transplant patient with an HbA1c < 8 and nothing else", {("hba1c", "<", 8)}),
        ("AST (serum glutamic oxaloacetic transaminase [SGOT]) should not rise past the mark of > 3 x ULN",
         {("ast", ">", 3)}),
        ("Between visits 40% < FEV1 < 80% of what was predicted by the centre",
         {("fev1", ">", 40), ("fev1", "<", 80)}),
        ("In the lead-in, bilirubin less than or equal 1.5times upper limit of normal by the core reader",
         {("bilirubin", "<=", 1.5)}),
        ("Bilirubin ≤ to 2 x upper limit of normal in the lead-in by the centre", {("bilirubin", "<=", 2)}),
    ],
)  # fmt: skip
def test_a_limit_among_words_not_understood_is_known(
    text: str, expected: set[tuple[str, str, float]], vocabulary: Vocabulary
) -> None:
    assert limits(text, vocabulary) == expected
    assert not read_line(text, Section.INCLUSION, vocabulary).readable


@pytest.mark.parametrize(
    "text",
    [
        "Fall of at least 20 mmHg in systolic blood pressure when tilted by the nurse",
        "Urinary creatinine > 5 mg/dL in the pool",
        "Direct bilirubin > 0.5 mg/dL at the centre's discretion of old",
        "Protein/creatinine ratio > 2 in the pool of spot samples",
        "A ratio of FEV1/FVC < 70% by the centre's reader",
        "Maximal systolic speed > 70 cm by the reader",
        "Hemoglobin was stable over 3 months in the pool",
        "HCV RNA level at most 6 months prior to the first visit of all",
        "Progression by 3 consecutive rising PSA values at least 2 weeks apart",
        "Platelet transfusions more than 3 times a week in the pool",
    ],
)
def test_what_is_no_limit_of_the_analyte_is_not_taken_for_one(text: str, vocabulary: Vocabulary) -> None:
    assert limits(text, vocabulary) == set()


def test_a_performance_status_among_other_words_is_known(vocabulary: Vocabulary) -> None:
    text = "ECOG performance status of 0 or 1 and hopes of at least 2 months on the ward"
    assert found_in(text, vocabulary) == (PerformanceTest("ECOG", 0, 1),)


@pytest.mark.parametrize("section", list(Section))
@pytest.mark.parametrize("value", [10, 50, 400])
def test_a_limit_among_words_not_understood_decides_nothing(
    section: Section, value: int, vocabulary: Vocabulary
) -> None:
    found = verdict(PUZZLING, section, vocabulary, lab("platelets", value, "10^9/L")).findings[0]
    assert found.label is FindingLabel.UNKNOWN
    assert found.rule == "not_wholly_read"
    assert [fact.value for fact in found.receipt.facts] == [value]


def test_a_limit_denied_by_the_line_above_decides_nothing(vocabulary: Vocabulary) -> None:
    text = f"Inclusion Criteria:\n\n* None of the following:\n  * {PUZZLING}"
    (_, under) = read_criteria(text, vocabulary)
    assert under.tree is not None and not can_decide(under.tree)


def test_a_blood_test_is_named_for_a_limit_that_was_only_found(vocabulary: Vocabulary) -> None:
    changes = verdict(PUZZLING, Section.INCLUSION, vocabulary).would_have_to_change
    assert [change.rule for change in changes] == ["lab_test"]


def test_consent_beside_a_limit_stays_for_the_team(vocabulary: Vocabulary) -> None:
    text = "Platelets at least 50,000/mm3 before the harvest, with signed informed consent"
    found = verdict(text, Section.INCLUSION, vocabulary, lab("platelets", 10, "10^9/L")).findings[0]
    assert (found.label, found.rule) == (FindingLabel.ASK_TEAM, "consent")
    assert ("platelets", ">=", 50_000) in limits(text, vocabulary)


def test_what_was_found_is_kept_as_json(vocabulary: Vocabulary) -> None:
    predicate = read_line(PUZZLING, Section.INCLUSION, vocabulary).predicate
    assert predicate is not None and predicate["op"] == "partly_read"
    tree = from_predicate(predicate)
    assert isinstance(tree, PartlyRead)
    assert to_predicate(tree) == predicate


@pytest.mark.parametrize(("bmi", "expected"), [(35, FindingLabel.MET), (45, FindingLabel.UNKNOWN)])
def test_an_illness_told_by_a_limit_is_not_there_when_the_value_is_not(
    bmi: int, expected: FindingLabel, vocabulary: Vocabulary
) -> None:
    text = "Morbid obesity (BMI > 40 kg/m2)"
    assert (
        verdict(text, Section.EXCLUSION, vocabulary, lab("bmi", bmi, "kg/m2")).findings[0].label is expected
    )


def test_an_illness_of_the_past_is_not_ruled_by_a_value_of_today(vocabulary: Vocabulary) -> None:
    found = verdict(
        "History of thrombocytopenia (platelets < 50 x 10^9/L)",
        Section.EXCLUSION,
        vocabulary,
        lab("platelets", 200, "10^9/L"),
        told("sex", "male"),
    )
    assert found.findings[0].label is not FindingLabel.MET


def test_an_estimate_after_and_is_no_way_of_measuring(vocabulary: Vocabulary) -> None:
    text = "Serum creatinine ≤ 2 mg/dL and estimated glomerular filtration rate ≥ 30 mL/min"
    assert limits(text, vocabulary) == {("creatinine", "<=", 2), ("egfr", ">=", 30)}


def test_a_point_for_thousands_is_one(vocabulary: Vocabulary) -> None:
    assert limits("Platelets < 100.000/µl", vocabulary) == {("platelets", "<", 100_000)}


def ages(text: str, vocabulary: Vocabulary) -> list[tuple[str | None, str | None]]:
    tests = (one for one in found_in(text, vocabulary) if isinstance(one, AgeTest))
    return [
        (str(one.minimum) if one.minimum else None, str(one.maximum) if one.maximum else None)
        for one in tests
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Healthy premenopausal adults 18-45 years of age who wear the bracelet", ("18 Years", "45 Years")),
        ("Males age ≥60 years in first relapse after the harvest", ("60 Years", None)),
        ("Children aged less than 20 years, with a history of the harvest", (None, "19 Years")),
        ("≥18 years of age undergoing open repair of the harvest", ("18 Years", None)),
    ],
)
def test_an_age_limit_among_words_not_understood_is_known(
    text: str, expected: tuple[str | None, str | None], vocabulary: Vocabulary
) -> None:
    criterion = read_line(text, Section.INCLUSION, vocabulary)
    assert ages(text, vocabulary) == [expected]
    assert not criterion.readable


@pytest.mark.parametrize(
    "text",
    [
        "Chronic kidney disease at stage 3 - 5 by the harvest",
        "Gestational age less than 37 completed weeks at the harvest",
        "Walks on average less than 1 km a day",
        "Age 1-59 months, plans to remain in the area of the harvest",
        "Liver from a donor > 70 years of age after the harvest",
    ],
)
def test_another_age_or_number_is_no_age_of_the_person(text: str, vocabulary: Vocabulary) -> None:
    assert ages(text, vocabulary) == []


@pytest.mark.parametrize("section", [Section.INCLUSION, Section.EXCLUSION])
@pytest.mark.parametrize("years", [5, 30, 90])
def test_an_age_limit_found_in_part_decides_nothing(
    section: Section, years: int, vocabulary: Vocabulary
) -> None:
    line = "Healthy premenopausal adults 18-45 years of age who wear the bracelet"
    found = verdict(line, section, vocabulary, told("age", years)).findings[0]
    assert found.label is FindingLabel.UNKNOWN
