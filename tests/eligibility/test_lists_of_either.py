"""Lists that join two times, a value and an illness, an organ's trouble; and statements that run together."""

from __future__ import annotations

import pytest

from tests.eligibility.conftest import trial_with
from tests.eligibility.test_asked_after import IN, OUT, label, stay
from tests.eligibility.test_judging import judged
from tests.eligibility.told import ABOUT, age, condition, had, lab, never_had, told
from tests.eligibility.told import label as label_of
from waymark.eligibility.criteria import Section
from waymark.eligibility.reading import read_criteria
from waymark.profile.facts import Fact, FactStatus
from waymark.trials.ages import AgeBound
from waymark.vocabulary.vocabulary import Vocabulary

SINCE_STAY = (
    "At least three weeks has elapsed since hospitalization for SCD (acute chest syndrome, pain crisis, "
    "infection or other complication) or CP (cerebral vascular accident, thrombotic event or other "
    "complication)."
)


def never(name: str) -> Fact:
    return told("comorbidity", name, status=FactStatus.NEVER)


def has(name: str) -> Fact:
    return told("comorbidity", name, status=FactStatus.CURRENT)


@pytest.mark.parametrize(
    ("text", "section", "fact", "expected"),
    [
        ("No prior or concurrent chemotherapy", IN, never_had("chemotherapy"), "MET"),
        ("No prior or concurrent chemotherapy", IN, had("chemotherapy"), "NOT_MET"),
        ("Previous or current treatment with hydroxyurea", OUT, had("hydroxyurea"), "NOT_MET"),
        ("Current or past history of asthma", OUT, never("asthma"), "MET"),
        ("Active or prior asthma", OUT, has("asthma"), "NOT_MET"),
        ("Prior and concurrent hydroxyurea", OUT, had("hydroxyurea"), "UNKNOWN"),
    ],
)
def test_what_is_meant_now_or_earlier_is_one_thing(
    text: str, section: Section, fact: Fact, expected: str, vocabulary: Vocabulary
) -> None:
    assert label(text, section, vocabulary, fact) == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ((lab("ferritin", 6000, "ng/mL"),), "NOT_MET"),
        ((lab("ferritin", 2000, "ng/mL"),), "UNKNOWN"),
        ((lab("ferritin", 2000, "ng/mL"), never("asthma")), "MET"),
        ((lab("ferritin", 6000, "ng/mL", ABOUT),), "UNKNOWN"),
    ],
)
def test_a_value_is_an_item_of_a_list(facts: tuple[Fact, ...], expected: str, vocabulary: Vocabulary) -> None:
    assert label("Asthma or ferritin greater than 5,000 ng/mL", OUT, vocabulary, *facts) == expected
    assert label("No asthma or ferritin greater than 5,000 ng/mL", IN, vocabulary, *facts) == expected


def test_what_narrows_an_illness_may_narrow_the_value_beside_it(vocabulary: Vocabulary) -> None:
    line = "Uncontrolled diabetes mellitus or glucose > 200 mg/dL"
    assert label(line, OUT, vocabulary, lab("glucose", 300, "mg/dL")) == "UNKNOWN"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("renal compromise", "kidney diseases"),
        ("Severe hepatic impairment", "liver diseases"),
        ("Cardiac dysfunction", "heart diseases"),
    ],
)
def test_the_trouble_of_an_organ_is_settled_only_by_no_illness_of_it(
    text: str, name: str, vocabulary: Vocabulary
) -> None:
    assert label(text, OUT, vocabulary, never(name)) == "MET"
    assert label(text, OUT, vocabulary, has(name)) == "UNKNOWN"
    assert label(f"No {text.lower()}", IN, vocabulary, never(name)) == "MET"


@pytest.mark.parametrize(
    ("text", "section", "told_of", "expected"),
    [
        ("Transaminases no greater than 250 IU", IN, (30, 400), "NOT_MET"),
        ("Transaminases no greater than 250 IU", IN, (30, 40), "MET"),
        ("Hepatic transaminases (AST and ALT) ≤ 250 U/L", IN, (30, 40), "MET"),
        ("Transaminases greater than 250 IU", OUT, (30, 400), "ASK_TEAM"),
        ("Transaminases greater than 250 IU", OUT, (300, 400), "NOT_MET"),
        ("Transaminases above 250 IU per mL", OUT, (300, 400), "UNKNOWN"),
    ],
)
def test_transaminases_are_two_values(
    text: str, section: Section, told_of: tuple[int, int], expected: str, vocabulary: Vocabulary
) -> None:
    facts = (lab("alt", told_of[0], "U/L"), lab("ast", told_of[1], "U/L"))
    assert label(text, section, vocabulary, *facts) == expected


def test_a_treatment_of_the_study_is_still_to_come(vocabulary: Vocabulary) -> None:
    line = "Zidovudine (AZT) therapy during the double-blind phase of study."
    assert label(line, OUT, vocabulary, never_had("zidovudine")) == "UNKNOWN"
    line = "Zidovudine (AZT) therapy during the past 2 months"
    assert label(line, OUT, vocabulary, never_had("zidovudine")) == "MET"


def test_greater_without_than_is_a_limit_too(vocabulary: Vocabulary) -> None:
    line = "No abnormal renal function test (creatinine greater 1.5 mg/dl)"
    assert label(line, IN, vocabulary, lab("creatinine", 0.8, "mg/dL")) == "MET"
    assert label(line, IN, vocabulary, lab("creatinine", 2, "mg/dL")) == "NOT_MET"


def test_a_stay_keeps_all_of_a_long_cause(vocabulary: Vocabulary) -> None:
    assert label(SINCE_STAY, IN, vocabulary, never_had("hospital stay")) == "MET"
    assert label(SINCE_STAY, IN, vocabulary, stay("in the last 2 weeks")) == "UNKNOWN"


@pytest.mark.parametrize(("years", "expected"), [(2, "NOT_MET"), (10, "MET"), (21, "NOT_MET"), (20, "MET")])
def test_two_ends_of_age_are_left_out(years: int, expected: str) -> None:
    text = "Exclusion Criteria:\n* Age of less than 3 years or 21 years or more at time of enrollment."
    trial = trial_with(text, minimum_age=AgeBound.parse("3 Years"), maximum_age=AgeBound.parse("20 Years"))
    assert label_of(judged(trial, age(years)), "e1") == expected


@pytest.mark.parametrize(
    "text",
    [
        "No female volunteers with positive pregnancy test or who are lactating.",
        "No patients who are pregnant or who are nursing infants",
    ],
)
def test_pregnancy_is_read_in_each_clause(text: str, vocabulary: Vocabulary) -> None:
    assert label(text, IN, vocabulary, told("pregnant", True)) == "NOT_MET"
    neither = (told("pregnant", False), told("breastfeeding", False))
    assert label(text, IN, vocabulary, *neither) == "MET"


def test_what_runs_together_before_a_colon_is_parted(vocabulary: Vocabulary) -> None:
    text = (
        "PATIENT CHARACTERISTICS:\n\n* Other: Not pregnant No history of asthma No crisis with complications "
        "such as: Acute chest syndrome No infection"
    )
    assert [one.text for one in read_criteria(text, vocabulary)] == [
        "Not pregnant",
        "No history of asthma",
        "No crisis with complications such as: Acute chest syndrome No infection",
    ]


def test_who_has_what_is_studied_is_not_kept_out_by_having_it() -> None:
    text = "Inclusion Criteria:\n* No prior or concurrent thalassemia"
    assert label_of(judged(trial_with(text), condition("beta-thalassemia major")), "i1") == "UNKNOWN"
