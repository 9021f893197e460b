"""Titles that name what a test found, in the order of trials."""

from __future__ import annotations

import pytest

from waymark.profile.facts import Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.search.findings import FOR_ANOTHER, FOR_FINDING, NEITHER, FindingsTold
from waymark.vocabulary.vocabulary import standard_vocabulary

EGFR = Fact(FactName.BIOMARKER, "EGFR mutation", status=FactStatus.CURRENT)
NO_HER2 = Fact(FactName.BIOMARKER, "HER2-positive tumor", status=FactStatus.NEVER)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Osimertinib in EGFR-Mutated Lung Cancer", FOR_FINDING),
        ("BBO-11818 in Adult Subjects With KRAS Mutant Cancer", FOR_ANOTHER),
        ("A Study of HER2-Negative Breast Cancer", FOR_FINDING),
        ("A Study of HER2-Positive Breast Cancer", FOR_ANOTHER),
        ("A Study of Lung Cancer", NEITHER),
    ],
)
def test_a_title_is_for_what_was_told(title: str, expected: int) -> None:
    assert FindingsTold(Profile((EGFR, NO_HER2)), standard_vocabulary()).of_title(title) == expected


def test_who_told_of_no_test_sees_no_difference() -> None:
    assert (
        FindingsTold(Profile(), standard_vocabulary()).of_title("Osimertinib in EGFR-Mutated Lung Cancer")
        == NEITHER
    )


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Adjuvant Therapy in Early-Stage Breast Cancer", FOR_ANOTHER),
        ("Surgery for Stage I-II Breast Cancer", FOR_ANOTHER),
        ("A Study in Metastatic Breast Cancer", NEITHER),
        ("A Study in Locally Advanced or Metastatic Breast Cancer", NEITHER),
        ("A Study of Breast Cancer", NEITHER),
    ],
)
def test_a_title_for_another_stage_stands_lower(title: str, expected: int) -> None:
    told = (Fact(FactName.CONDITION, "breast cancer"), Fact(FactName.STAGE, "IV"))
    assert FindingsTold(Profile(told), standard_vocabulary()).of_title(title) == expected


NAMES = standard_vocabulary()
ALK = Fact(FactName.BIOMARKER, "ALK rearrangement", status=FactStatus.CURRENT)
HORMONES = Fact(FactName.BIOMARKER, "hormone receptor-positive tumor", status=FactStatus.CURRENT)
NO_KRAS = Fact(FactName.BIOMARKER, "KRAS mutation", status=FactStatus.NEVER)
BRAF = Fact(FactName.BIOMARKER, "BRAF mutation", status=FactStatus.CURRENT)


@pytest.mark.parametrize(
    ("told", "title"),
    [
        (ALK, "Epidermal Growth Factor Receptor (EGFR)-Mutated Lung Cancer"),
        (ALK, "Participants With Epidermal Growth Factor (EGFR)-Mutated, Advanced Cancer"),
        (ALK, "A Study in Adults With Solid Tumors That Harbor the p53 R175H Mutation"),
        (HORMONES, "Dato-DXd for Triple-Negative or HER2-negative Breast Cancer"),
    ],
)
def test_a_title_for_another_finding_is_for_others(told: Fact, title: str) -> None:
    assert FindingsTold(Profile((told, NO_HER2)), NAMES).of_title(title) == FOR_ANOTHER


def test_a_title_that_agrees_in_one_point_and_not_in_another_is_for_others() -> None:
    told = FindingsTold(Profile((NO_KRAS, BRAF)), NAMES)
    assert told.of_title("KRAS wild-type and BRAF wild-type colon cancer") == FOR_ANOTHER
    assert told.of_title("KRAS wild-type colon cancer") == FOR_FINDING
    assert told.of_title("EGFR or BRAF mutation") == FOR_FINDING


def _had(*names: str, status: FactStatus = FactStatus.PAST) -> Profile:
    return Profile(tuple(Fact(FactName.TREATMENT, name, status=status) for name in names))


UNTREATED = Profile((Fact(FactName.TREATMENT, None, status=FactStatus.NEVER),))


@pytest.mark.parametrize("disease", ["Large B-cell Lymphoma", "T-ALL", "Multiple Myeloma", "Glioblastoma"])
def test_a_trial_before_the_first_treatment_is_not_for_who_had_some(disease: str) -> None:
    told = FindingsTold(_had("r-chop", "axicabtagene ciloleucel"), NAMES)
    for words in ("Previously Untreated", "Newly Diagnosed", "Treatment-Naive", "First-Line Treatment of"):
        assert told.of_title(f"Drug in {words} {disease}") == FOR_ANOTHER
    for words in ("Relapsed", "Newly Diagnosed or Relapsed", "Advanced"):
        assert told.of_title(f"Drug in {words} {disease}") == NEITHER
        assert FindingsTold(UNTREATED, NAMES).of_title(f"Drug in Newly Diagnosed {disease}") == NEITHER
    assert FindingsTold(UNTREATED, NAMES).of_title(f"Drug in Refractory {disease}") == FOR_ANOTHER


def test_an_operation_or_one_line_leaves_a_first_line_open() -> None:
    assert FindingsTold(_had("surgery"), NAMES).of_title("Newly Diagnosed Glioma") == NEITHER
    assert FindingsTold(_had("folfox"), NAMES).of_title("First-Line Treatment of Colon Cancer") == NEITHER
    never = _had("chemotherapy", status=FactStatus.NEVER)
    assert FindingsTold(never, NAMES).of_title("Untreated Lymphoma") == NEITHER
