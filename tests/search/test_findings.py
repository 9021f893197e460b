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
