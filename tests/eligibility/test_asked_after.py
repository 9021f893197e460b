"""What records ask after: stays in hospital, implants, walks, limits in a denial, runs of old bullets."""

from __future__ import annotations

from datetime import date

import pytest

from tests.eligibility.told import condition, had, lab, never_had, told
from waymark.eligibility.answers.when import days_ago
from waymark.eligibility.criteria import Section
from waymark.eligibility.judging import judge_line
from waymark.eligibility.reading import read_criteria
from waymark.profile.facts import Fact, FactStatus
from waymark.profile.profile import Profile
from waymark.vocabulary.vocabulary import Vocabulary

IN, OUT = Section.INCLUSION, Section.EXCLUSION
TODAY = date(2026, 11, 29)
SINCE_STAY = (
    "At least three weeks has elapsed since hospitalization for acute chest syndrome, pain crisis, infection "
    "or other complication of SCD."
)
STAY = "Hospitalization for heart failure or stroke within 6 months"


def label(text: str, section: Section, vocabulary: Vocabulary, *facts: Fact) -> str:
    return judge_line(text, section, Profile(facts), today=TODAY, vocabulary=vocabulary).label.value


def stay(when: str) -> Fact:
    return told("treatment", "hospital stay", status=FactStatus.PAST, when=when)


@pytest.mark.parametrize(
    ("text", "section", "fact", "expected"),
    [
        (SINCE_STAY, IN, never_had("hospital stay"), "MET"),
        (SINCE_STAY, IN, stay("more than 6 months ago"), "MET"),
        (SINCE_STAY, IN, stay("in the last 2 weeks"), "UNKNOWN"),
        (STAY, OUT, never_had("hospital stay"), "MET"),
        (STAY, OUT, stay("in the last 4 weeks"), "UNKNOWN"),
        (STAY, OUT, condition("stroke"), "UNKNOWN"),
        ("No hospitalization within 2 weeks prior to entry", IN, stay("3 days ago"), "NOT_MET"),
        ("Less than three weeks since hospitalization", OUT, stay("3 days ago"), "NOT_MET"),
        ("Psychiatric hospitalization within 10 years", OUT, stay("2025"), "UNKNOWN"),
        ("Ketoacidosis requiring hospitalization in the last 6 months", OUT, stay("3 days ago"), "UNKNOWN"),
    ],
)
def test_a_stay_in_hospital_counts_with_its_time_and_its_cause(
    text: str, section: Section, fact: Fact, expected: str, vocabulary: Vocabulary
) -> None:
    assert label(text, section, vocabulary, fact) == expected


def test_a_stay_or_an_emergency_visit_is_denied_only_by_both(vocabulary: Vocabulary) -> None:
    line = "Hospitalization or emergency department visit for asthma within 4 weeks prior to screening"
    never = (never_had("hospital stay"), never_had("emergency room visit"))
    assert label(line, OUT, vocabulary, never[0]) == "UNKNOWN"
    assert label(line, OUT, vocabulary, *never) == "MET"


@pytest.mark.parametrize(
    ("words", "least", "most"),
    [
        ("in the last 4 weeks", 0, 28),
        ("within the past 2 days", 0, 2),
        ("more than 1 year ago", 365.25, None),
    ],
)
def test_a_button_gives_a_time_that_can_be_counted(words: str, least: float, most: float | None) -> None:
    found = days_ago(words, TODAY)
    assert found and (found.least, found.most) == (least, float("inf") if most is None else most)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("any type of ear implant", "ear implant"),
        ("neural stimulator (e.g. TENS-Unit)", "neurostimulator"),
        ("MRI Exclusions: cardiac pacemaker", "pacemaker"),
        ("Surgical splenectomy", "splenectomy"),
    ],
)
def test_who_never_had_an_implant_or_operation_is_not_kept_out(
    line: str, name: str, vocabulary: Vocabulary
) -> None:
    assert label(line, OUT, vocabulary, never_had(name)) == "MET"


def test_metal_somewhere_is_not_metal_in_the_eye(vocabulary: Vocabulary) -> None:
    somewhere = told("comorbidity", "metal in the body", status=FactStatus.CURRENT)
    assert label("or metal in the eye (e.g. from machining)", OUT, vocabulary, somewhere) == "UNKNOWN"
    nowhere = told("comorbidity", "metal in the body", status=FactStatus.NEVER)
    assert label("or metal in the eye (e.g. from machining)", OUT, vocabulary, nowhere) == "MET"


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        ("No abnormal renal function test (creatinine greater than 1.5 mg/dl)", 2.0, "NOT_MET"),
        ("No abnormal renal function test (creatinine greater than 1.5 mg/dl)", 0.8, "MET"),
        ("No creatinine > 2 mg/dL", 2.4, "NOT_MET"),
    ],
)
def test_a_denied_limit_must_not_be_passed(
    text: str, value: float, expected: str, vocabulary: Vocabulary
) -> None:
    assert label(text, IN, vocabulary, lab("creatinine", value, "mg/dL")) == expected


def test_a_walk_is_measured_in_meters(vocabulary: Vocabulary) -> None:
    walked = lab("six-minute walk distance", 320, "meters")
    assert label("Six-minute walk distance of 150-500 m.", IN, vocabulary, walked) == "MET"
    assert label("Six-minute walk distance < 400 meters", OUT, vocabulary, walked) == "NOT_MET"


def test_examples_that_are_not_all_narrow_nothing(vocabulary: Vocabulary) -> None:
    line = "Diagnosis of sickle cell disease (including, but not limited to SS, SC, SD)."
    assert label(line, IN, vocabulary, condition("sickle cell disease")) == "MET"


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Must have a requirement for palliative radiotherapy", never_had("radiotherapy")),
        ("Must be undergoing radical prostatectomy", never_had("surgery")),
    ],
)
def test_who_needs_a_treatment_has_not_had_it_yet(text: str, fact: Fact, vocabulary: Vocabulary) -> None:
    assert label(text, IN, vocabulary, fact) == "UNKNOWN"


@pytest.mark.parametrize("text", ["Under 19 at time of diagnosis", "30 days to 21 years at diagnosis"])
def test_an_age_at_diagnosis_is_not_the_age_now(text: str, vocabulary: Vocabulary) -> None:
    assert label(text, IN, vocabulary, told("age", 38, unit="years")) == "UNKNOWN"


def test_a_benign_growth_is_not_denied_with_cancer(vocabulary: Vocabulary) -> None:
    no_cancer = told("comorbidity", "cancer", status=FactStatus.NEVER)
    assert label("Diagnosis of brain tumor", IN, vocabulary, no_cancer) == "UNKNOWN"
    assert label("Diagnosis of glioblastoma", IN, vocabulary, no_cancer) == "NOT_MET"
    assert label("History of malignancy", OUT, vocabulary, condition("meningioma")) == "UNKNOWN"


def test_wide_families_keep_nobody_out_for_one_kind(vocabulary: Vocabulary) -> None:
    assert label("Autoimmune disease", OUT, vocabulary, condition("type 1 diabetes")) == "UNKNOWN"
    none = told("comorbidity", "autoimmune diseases", status=FactStatus.NEVER)
    assert label("Autoimmune disease", OUT, vocabulary, none) == "MET"
    assert label("Morbid obesity", OUT, vocabulary, condition("obesity")) == "UNKNOWN"


def test_no_brachytherapy_is_no_word_about_other_radiotherapy(vocabulary: Vocabulary) -> None:
    facts = (never_had("brachytherapy"), had("radiotherapy"))
    assert label("No prior radiotherapy", IN, vocabulary, *facts) == "NOT_MET"


OLD = """PROTOCOL ENTRY CRITERIA:

--Disease Characteristics-- Sickle cell disease --Patient Characteristics-- Age: 16-60 yrs Other: Not pregnant

--Prior/Concurrent Therapy--

* Surgery: At least 2 weeks since prior surgery No concurrent surgery
* Adequate ANC at least 1,500/mm3
"""
EXCLUDED = "EXCLUSION :\n\n--Prior/Concurrent Therapy-- Chronic transfusion therapy"


def test_statements_that_run_together_are_lines_of_their_own(vocabulary: Vocabulary) -> None:
    read = read_criteria(OLD, vocabulary)
    assert [one.text for one in read] == [
        "Sickle cell disease", "16-60 yrs", "Not pregnant", "At least 2 weeks since prior surgery",
        "No concurrent surgery", "Adequate ANC at least 1,500/mm3",
    ]  # fmt: skip
    assert {one.section for one in read} == {IN}
    assert all(OLD[one.start : one.end] == one.text for one in read)


def test_a_part_of_the_exclusions_keeps_out(vocabulary: Vocabulary) -> None:
    read = read_criteria(EXCLUDED, vocabulary)
    assert [(one.section, one.text) for one in read] == [(OUT, "Chronic transfusion therapy")]


def test_an_illness_in_the_family_is_nobodys_own(vocabulary: Vocabulary) -> None:
    line = "Must have clinical evidence of prostate cancer in the family."
    assert label(line, IN, vocabulary, told("comorbidity", "cancer", status=FactStatus.NEVER)) == "UNKNOWN"


def test_a_list_that_goes_on_behind_its_exception_is_not_over(vocabulary: Vocabulary) -> None:
    line = "A malignancy other than basal cell carcinoma and patients with a significant chronic illness"
    never = told("comorbidity", "cancer", status=FactStatus.NEVER)
    assert label(line, OUT, vocabulary, never) == "UNKNOWN"
