"""Titles that name what a test found, in the order of trials."""

from __future__ import annotations

import pytest

from waymark.profile.facts import Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.search.findings import FOR_ANOTHER, FOR_FINDING, NEITHER, FindingsTold

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
    assert FindingsTold(Profile((EGFR, NO_HER2))).of_title(title) == expected


def test_who_told_of_no_test_sees_no_difference() -> None:
    assert FindingsTold(Profile()).of_title("Osimertinib in EGFR-Mutated Lung Cancer") == NEITHER
