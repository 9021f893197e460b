"""What a test found, as people tell it."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told
from waymark.profile.facts import FactName, FactStatus


def told_of_tests(read: Read, text: str) -> list[str]:
    return sorted(
        fact.removeprefix("biomarker=") for fact in told(read(text)) if fact.startswith("biomarker=")
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("stage 4 non small cell lung cancer EGFR exon 19", ["EGFR mutation current"]),
        ("breast cancer, HER2 negative and ER positive",
         ["HER2-positive tumor never", "hormone receptor-positive tumor current"]),
        ("no EGFR or ALK mutation", ["EGFR mutation never", "ALK rearrangement never"]),
        ("my tumor is KRAS G12C", ["KRAS mutation current"]),
        ("I carry the BRCA2 mutation", ["BRCA mutation current"]),
        ("she has BRCA1", ["BRCA mutation current"]),
        ("she has the BRCA gene", ["BRCA mutation current"]),
        ("I'm a BRCA2 carrier and had chemo", ["BRCA mutation current"]),
        ("she hasn't got BRCA1", ["BRCA mutation never"]),
        ("she has Ph+ leukemia", ["Philadelphia chromosome current"]),
        ("Ph- ALL, he is 9", ["Philadelphia chromosome never"]),
        ("ALK- NSCLC stage 4", ["ALK rearrangement never"]),
        ("melanoma, BRAF wild type", ["BRAF mutation never"]),
        ("I think it is EGFR positive", ["EGFR mutation current about"]),
        ("no chemo, EGFR mutation", ["EGFR mutation current about"]),
    ],
)  # fmt: skip
def test_a_finding_is_read(read: Read, text: str, expected: list[str]) -> None:
    assert told_of_tests(read, text) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "it is for me, my sister has BRCA1", "waiting for the BRCA results", "is BRCA1 a problem",
        "she was tested for BRCA",
        "they are testing me for an EGFR mutation", "is there a trial for KRAS mutation?",
        "it is for me, my mother had the BRCA1 mutation", "what does HER2 positive mean?", "my eGFR is 58",
        "waiting for the EGFR mutation result", "not sure if it is HER2 positive",
    ],
)  # fmt: skip
def test_what_is_asked_looked_for_or_somebody_elses_is_none(read: Read, text: str) -> None:
    assert told_of_tests(read, text) == []


def test_a_kidney_value_stays_a_value(read: Read) -> None:
    assert told(read("my eGFR is 58 mL/min")) == {"lab=58 mL/min egfr"}


@pytest.mark.parametrize(
    ("text", "standard", "status"),
    [
        ("triple negative breast cancer, metastatic", "HER2-positive tumor", FactStatus.NEVER),
        ("mTNBC, PD on pembro", "hormone receptor-positive tumor", FactStatus.NEVER),
        ("i have stage three breast cancer her two positive", "HER2-positive tumor", FactStatus.CURRENT),
    ],
)
def test_the_kind_of_a_breast_cancer_says_its_markers(
    read: Read, text: str, standard: str, status: FactStatus
) -> None:
    told = {fact.value: fact.status for fact in read(text) if fact.name is FactName.BIOMARKER}
    assert told.get(standard) is status


def test_a_kind_asked_about_says_no_marker(read: Read) -> None:
    assert not [
        fact for fact in read("what is triple negative breast cancer?") if fact.name is FactName.BIOMARKER
    ]


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("Ph- ALL, he is 9", "condition=acute lymphoblastic leukemia"),
        ("HER2- gastric cancer", "condition=stomach cancer"),
        ("Ph+ ALL", "condition=philadelphia chromosome-positive acute lymphoblastic leukemia"),
    ],
)
def test_an_illness_told_without_its_marker_is_not_the_one_with_it(
    read: Read, text: str, condition: str
) -> None:
    assert condition in told(read(text))


@pytest.mark.parametrize("text", ["breast cancer, brca1 gene", "34 f, breast cancer, brca2 carrier, leeds"])
def test_a_gene_told_as_one_of_a_list_is_found(read: Read, text: str) -> None:
    facts = told(read(text))
    assert "biomarker=BRCA mutation current" in facts
    assert not {fact for fact in facts if fact.startswith("comorbidity=")}


@pytest.mark.parametrize("text", ["breast cancer, no brca1 gene", "what is the brca1 gene?"])
def test_a_gene_denied_or_asked_after_is_not_found(read: Read, text: str) -> None:
    assert "biomarker=BRCA mutation current" not in told(read(text))
