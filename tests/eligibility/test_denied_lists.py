"""A denied list ends before what the trial asks for: "No heart failure, hemoglobin at least 9 g/dL"."""

from __future__ import annotations

from datetime import date

import pytest

from tests.eligibility.told import condition, lab, told
from waymark.eligibility.criteria import Section
from waymark.eligibility.judging import judge_line
from waymark.profile.facts import Fact, FactStatus
from waymark.profile.profile import Profile
from waymark.vocabulary.vocabulary import Vocabulary

TODAY = date(2026, 11, 30)
HEART = told("comorbidity", "heart failure", status=FactStatus.CURRENT)
NO_HEART = told("comorbidity", "heart failure", status=FactStatus.NEVER)
HB = "No heart failure, hemoglobin at least 9 g/dL"
MANY = "No heart failure, LVEF >= 50%, creatinine < 1.5 mg/dL"


def hb(value: float) -> Fact:
    return lab("hemoglobin", value, "g/dL")


def lvef(value: float) -> Fact:
    return lab("lvef", value, "%")


def label(text: str, vocabulary: Vocabulary, *facts: Fact) -> str:
    finding = judge_line(text, Section.INCLUSION, Profile(facts), today=TODAY, vocabulary=vocabulary)
    return finding.label.value


@pytest.mark.parametrize(
    ("text", "facts", "expected"),
    [
        (HB, (hb(10),), "UNKNOWN"),
        (HB, (hb(10), NO_HEART), "MET"),
        (HB, (hb(8), NO_HEART), "NOT_MET"),
        (HB, (hb(10), HEART), "NOT_MET"),
        (MANY, (NO_HEART, lvef(60), lab("creatinine", 1, "mg/dL")), "MET"),
        (MANY, (lvef(60), lab("creatinine", 1, "mg/dL")), "UNKNOWN"),
        (MANY, (NO_HEART, lvef(40)), "NOT_MET"),
        (MANY, (lab("creatinine", 2, "mg/dL"),), "NOT_MET"),
        ("No heart failure; platelets > 100 x 10^9/L", (lab("platelets", 200, "x10^9/L"),), "UNKNOWN"),
        ("No heart failure and hemoglobin of 9-12 g/dL", (hb(10), NO_HEART), "MET"),
        ("No severe heart failure, left ventricular ejection fraction ≥50%;", (lvef(60), NO_HEART), "MET"),
    ],
)
def test_a_limit_behind_a_denied_list_is_asked_for(
    text: str, facts: tuple[Fact, ...], expected: str, vocabulary: Vocabulary
) -> None:
    assert label(text, vocabulary, *facts) == expected


@pytest.mark.parametrize(
    ("text", "facts", "expected"),
    [
        ("No heart failure or hemoglobin less than 9 g/dL", (hb(8),), "NOT_MET"),
        ("No heart failure, hemoglobin less than 9 g/dL", (hb(8),), "NOT_MET"),
        ("No iron overload or ferritin > 5,000 ng/mL", (lab("ferritin", 6000, "ng/mL"),), "NOT_MET"),
        ("No heart failure, BMI > 40 kg/m2, or asthma", (lab("bmi", 42, "kg/m2"),), "NOT_MET"),
    ],
)
def test_a_limit_of_the_list_is_denied_with_it(
    text: str, facts: tuple[Fact, ...], expected: str, vocabulary: Vocabulary
) -> None:
    assert label(text, vocabulary, *facts) == expected


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("No heart failure or hemoglobin at least 9 g/dL", hb(10)),  # or else?
        ("No heart failure or hemoglobin at least 9 g/dL", hb(8)),
        ("No heart failure, hemoglobin at least 9 g/dL, or asthma", hb(10)),
        ("No heart failure, BMI > 35 kg/m2", lab("bmi", 40, "kg/m2")),  # wanted, or not?
        ("No heart failure, BMI > 35 kg/m2", lab("bmi", 30, "kg/m2")),
        ("Without heart failure, hemoglobin at least 9 g/dL", hb(10)),  # and with it another?
        ("No heart failure, has asthma", condition("asthma")),
        ("No heart failure and must have asthma", condition("asthma")),
        ("No heart failure, age at least 18 years", told("age", 40, unit="years")),
    ],
)
def test_what_may_be_wanted_or_denied_rules_nobody_out(text: str, fact: Fact, vocabulary: Vocabulary) -> None:
    assert label(text, vocabulary, fact) in ("UNKNOWN", "ASK_TEAM")
    assert label(text, vocabulary, fact, NO_HEART) in ("UNKNOWN", "ASK_TEAM")
