"""Lines meant for some people only, and lines that say themselves that they keep out."""

from __future__ import annotations

import pytest

from tests.eligibility.conftest import trial_with
from tests.eligibility.test_judging import judged, line
from tests.eligibility.test_reading import EXCLUSION, INCLUSION, ages, node_of
from tests.eligibility.told import age, condition, had, lab, never_had, told
from waymark.eligibility.criteria import Section
from waymark.eligibility.predicates import (
    AnyOf,
    BreastfeedingTest,
    ConditionTest,
    DonorTest,
    ForThose,
    Moment,
    Node,
    Not,
    PerformanceTest,
    PregnancyTest,
    TransfusionTest,
    TreatmentTest,
)
from waymark.eligibility.reading import read_criteria
from waymark.eligibility.verdicts import Finding, FindingLabel
from waymark.profile.facts import Fact
from waymark.vocabulary.vocabulary import Vocabulary

BY_AGE = """Inclusion Criteria:

* Under age 18:
  * Platelet count at least 100,000/mm^3
* Age 18 and over:
  * Platelet count at least 50,000/mm^3
"""
CHILDREN = "i2"


def finding(text: str, criterion: str, *facts: Fact) -> Finding:
    return next(one for one in judged(trial_with(text), *facts).findings if one.criterion == criterion)


def test_a_line_for_an_age_is_kept_with_the_age(vocabulary: Vocabulary) -> None:
    tree = {one.id: one.tree for one in read_criteria(BY_AGE, vocabulary)}[CHILDREN]
    assert isinstance(tree, ForThose) and tree.who == ages(None, "17 Years")


@pytest.mark.parametrize(
    ("years", "platelets", "expected"),
    [
        (10, 60, FindingLabel.NOT_MET),
        (10, 200, FindingLabel.MET),
        (40, 60, FindingLabel.NOT_APPLICABLE),
        (40, 200, FindingLabel.NOT_APPLICABLE),
    ],
)
def test_a_line_for_an_age_says_no_to_nobody_else(years: int, platelets: int, expected: FindingLabel) -> None:
    assert finding(BY_AGE, CHILDREN, age(years), lab("platelets", platelets, "10^9/L")).label is expected


def test_while_the_age_is_not_told_a_line_for_an_age_lets_in_or_leaves_alone() -> None:
    assert finding(BY_AGE, CHILDREN, lab("platelets", 60, "10^9/L")).label is FindingLabel.UNKNOWN
    assert finding(BY_AGE, CHILDREN, lab("platelets", 200, "10^9/L")).label is FindingLabel.MET


def test_a_line_for_an_illness_is_firm_for_who_has_it() -> None:
    text = "Inclusion Criteria:\n\n* Sickle cell disease:\n  * Hemoglobin at most 10 g/dL"
    facts = (condition("sickle cell disease"), lab("hemoglobin", 12, "g/dL"))
    assert finding(text, "i2", *facts).label is FindingLabel.NOT_MET


def test_what_stands_under_a_donor_is_left_alone(vocabulary: Vocabulary) -> None:
    text = "Inclusion Criteria:\n\n* Matched sibling donor\n  * HIV negative\n  * Age under 12 years"
    assert [one.tree for one in read_criteria(text, vocabulary)][1:] == [None, None]


def test_a_line_under_both_headings_says_nothing_under_the_first(vocabulary: Vocabulary) -> None:
    text = "Inclusion Criteria:\n\n* Asthma\n* Diabetes\n\nExclusion Criteria:\n\n* Asthma"
    trees = [(one.section, one.tree is None) for one in read_criteria(text, vocabulary)]
    assert trees == [(INCLUSION, True), (INCLUSION, False), (EXCLUSION, False)]


@pytest.mark.parametrize("sex", ["male", "female"])
def test_a_line_for_women_says_no_to_no_man(sex: str) -> None:
    text = (
        "Inclusion Criteria:\n\n* Females of childbearing potential must use acceptable birth control. "
        "Hemoglobin at least 9 g/dL"
    )
    label = finding(text, "i1", told("sex", sex), age(40), lab("hemoglobin", 12, "g/dL")).label
    assert label is not FindingLabel.NOT_MET


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Patients with asthma will be excluded from the study", Not(ConditionTest("asthma"))),
        ("Children less than 18 years of age are excluded", Not(ages(None, "17 Years"))),
        ("Patients taking sildenafil are ineligible", Not(TreatmentTest("sildenafil", Moment.NOW))),
        ("Patients who are found to be HIV positive will be excluded", Not(ConditionTest("hiv infection"))),
    ],
)
def test_a_line_that_says_it_keeps_out_does_so_among_inclusions(
    text: str, expected: Node, vocabulary: Vocabulary
) -> None:
    assert node_of(text, INCLUSION, vocabulary) == expected
    assert node_of(text, EXCLUSION, vocabulary) == getattr(expected, "of", None)


@pytest.mark.parametrize(
    "text", ["Patients with asthma will not be excluded", "Patients without asthma will be excluded",
             "Patients with asthma will be excluded unless it is mild"],
)  # fmt: skip
def test_what_is_excluded_and_turned_round_is_left_alone(text: str, vocabulary: Vocabulary) -> None:
    assert node_of(text, INCLUSION, vocabulary) is None


def test_a_text_without_headings_tells_by_its_words_what_keeps_out(vocabulary: Vocabulary) -> None:
    text = "* Asthma\n* No diabetes\n* Children less than 6 years of age are excluded"
    sections = [one.section for one in read_criteria(text, vocabulary)]
    assert sections == [Section.UNKNOWN, Section.INCLUSION, Section.EXCLUSION]


def test_you_may_be_eligible_if_leads_to_what_is_asked(vocabulary: Vocabulary) -> None:
    text = "Inclusion Criteria\n\nPatients may be eligible for this study if they:\n\n* Are HIV-positive."
    assert read_criteria(text, vocabulary)[-1].tree == ConditionTest("hiv infection")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Age less than 18 years or greater than 65 years",
         AnyOf((ages(None, "17 Years"), ages("65 Years", strict=True)))),
        ("17 years old or younger or 76 years old or older",
         AnyOf((ages(None, "17 Years"), ages("76 Years")))),
        ("Males or females, 12 years of age or older and less than or equal to 70 years of age",
         ages("12 Years", "70 Years")),
        ("Age >/= 18 years", ages("18 Years")),
        ("Current pregnancy or lactation", AnyOf((PregnancyTest(), BreastfeedingTest()))),
        ("Chronic transfusion therapy", TransfusionTest()),
        ("Currently receiving regular red cell transfusions", TransfusionTest()),
        ("Not transfusion-dependent", Not(TransfusionTest())),
        ("Genotypically HLA identical sibling donor available", DonorTest(is_related=True)),
        ("Sickle cell disease confirmed by electrophoresis or HPLC", ConditionTest("sickle cell disease")),
        ("Histologically or cytologically confirmed breast cancer", ConditionTest("breast cancer")),
        ("ECOG 2 or better", PerformanceTest("ECOG", 0, 2)),
        ("Karnofsky 70% or better", PerformanceTest("Karnofsky", 70, 100)),
    ],
)  # fmt: skip
def test_more_ways_of_writing_are_read(text: str, expected: Node, vocabulary: Vocabulary) -> None:
    assert node_of(text, INCLUSION, vocabulary) == expected


def test_aids_is_more_than_the_infection() -> None:
    facts = (told("infection", "hiv infection", status="current"),)
    text = "Inclusion Criteria:\n\n* AIDS\n\nExclusion Criteria:\n\n* AIDS"
    assert finding(text, "e1", *facts).label is FindingLabel.UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        "Female patients who are not pregnant or lactating",
        "Women who are not pregnant or breastfeeding.",
        "Not pregnant or lactating",
        "Not pregnant and not breastfeeding",
        "Females who are not pregnant and not breastfeeding",
    ],
)
def test_not_before_a_list_denies_the_whole_of_it(text: str) -> None:
    neither = (told("pregnant", False), told("breastfeeding", False))
    assert line(text, "inclusion", *neither) == "MET"
    assert line(text, "inclusion", told("pregnant", True)) == "NOT_MET"
    assert line("Women who are not pregnant or breastfeeding", "exclusion", *neither) == "UNKNOWN"


def test_a_value_of_the_past_is_not_held_against_one_of_today() -> None:
    text = "Inclusion Criteria:\n\n* Have a history of CD4 counts under 50 cells/mm3"
    assert finding(text, "i1", lab("cd4 count", 400, "/uL")).label is FindingLabel.UNKNOWN


def test_a_treatment_told_both_ways_decides_nothing() -> None:
    text = "Inclusion Criteria:\n\n* No prior chemotherapy"
    facts = (had("azacitidine"), never_had("chemotherapy"))
    assert finding(text, "i1", *facts).label is FindingLabel.UNKNOWN


def test_what_narrows_the_last_illness_of_a_list_may_narrow_them_all() -> None:
    text = "Inclusion Criteria:\n\n* Colon cancer, breast cancer, or melanoma with minimal residual disease"
    assert finding(text, "i1", condition("breast cancer")).label is FindingLabel.UNKNOWN


def test_a_title_of_a_group_is_no_limit() -> None:
    text = "Inclusion Criteria:\n\n* Age 65-70 years:\n\nHealthy people of that age"
    assert finding(text, "i1", age(40)).label is FindingLabel.UNKNOWN


@pytest.mark.parametrize("written", ["Allergic asthma", "Drug abuse"])
def test_a_kind_of_illness_is_not_taken_for_all_of_it(written: str) -> None:
    facts = tuple(
        told("comorbidity", name, status="current") for name in ("asthma", "substance use disorder")
    )
    assert finding(f"Exclusion Criteria:\n\n* {written}", "e1", *facts).label is FindingLabel.UNKNOWN


def test_not_every_seizure_is_epilepsy() -> None:
    facts = (told("comorbidity", "epilepsy", status="never"),)
    assert finding("Exclusion Criteria:\n\n* Seizures", "e1", *facts).label is FindingLabel.UNKNOWN
