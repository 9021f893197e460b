"""Titles that name what a test found, in the order of trials."""

from __future__ import annotations

import pytest

from tests.search.made_up import study
from waymark.profile.facts import Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.registry.parse import parse_study
from waymark.search.findings import BESIDE, FOR_ANOTHER, FOR_FINDING, NEITHER, FindingsTold
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


NO_HORMONES = Fact(FactName.BIOMARKER, "hormone receptor-positive tumor", status=FactStatus.NEVER)


def test_triple_negative_is_a_finding_of_who_has_neither_receptor() -> None:
    told = FindingsTold(Profile((NO_HER2, NO_HORMONES)), NAMES)
    assert told.of_title("A Study in Triple-Negative Breast Cancer") == FOR_FINDING
    assert FindingsTold(Profile((NO_HER2,)), NAMES).of_title("A Study in TNBC") == NEITHER


def _of(condition: str, *stages: str) -> FindingsTold:
    told = (Fact(FactName.STAGE, stage, status=FactStatus.CURRENT) for stage in stages)
    return FindingsTold(Profile((Fact(FactName.CONDITION, condition), *told)), NAMES)


DLBCL = "diffuse large b-cell lymphoma"
MCRPC = "metastatic castration-resistant prostate cancer"


@pytest.mark.parametrize(
    ("told", "title", "expected"),
    [
        (_of(MCRPC, "metastatic"), "Neoadjuvant Drug in High-Risk Localized Prostate Cancer", FOR_ANOTHER),
        (_of(MCRPC, "metastatic"), "Prostate Ablation Registry", FOR_ANOTHER),
        (_of(MCRPC, "metastatic"), "Dose Escalation for Intraprostatic Lesions", FOR_ANOTHER),
        (_of(MCRPC, "metastatic"), "Shorter Hormone Therapy in High-Risk Prostate Cancer", FOR_ANOTHER),
        (_of(MCRPC, "metastatic"), "Prostatectomy in Oligometastatic Prostate Cancer", NEITHER),
        (_of("breast cancer", "metastatic"), "Trastuzumab in Operable Breast Cancer", FOR_ANOTHER),
        (_of("breast cancer", "II"), "Trastuzumab in Operable Breast Cancer", NEITHER),
        (_of(MCRPC), "Adjuvant Drug in Prostate Cancer", FOR_ANOTHER),
        (_of(MCRPC), "Drug in Metastatic Hormone-Sensitive Prostate Cancer", FOR_ANOTHER),
        (_of(MCRPC), "Hormone-Sensitive or Castration-Resistant Prostate Cancer", NEITHER),
        (_of("breast cancer", "metastatic"), "Adjuvant or Metastatic Breast Cancer", NEITHER),
        (_of("breast cancer"), "Adjuvant Drug in Breast Cancer", NEITHER),
        (_of("lung cancer", "IV"), "Drug in Stage III, Unresectable Lung Cancer", FOR_ANOTHER),
        (_of("lung cancer", "IV"), "Drug in Stage III or Metastatic Lung Cancer", NEITHER),
        (
            _of("diffuse large b-cell lymphoma", "recurrent"),
            "Drug in Previously Untreated DLBCL",
            FOR_ANOTHER,
        ),
        (_of(DLBCL), "Drug in Previously Untreated DLBCL", NEITHER),
        (_of(DLBCL), "Drug in Indolent Lymphoma", FOR_ANOTHER),
        (_of(DLBCL), "Indolent and Aggressive Lymphoma", NEITHER),
        (_of("follicular lymphoma"), "Drug in Indolent Lymphoma", NEITHER),
    ],
)
def test_a_title_for_another_spread_or_course_is_for_others(
    told: FindingsTold, title: str, expected: int
) -> None:
    assert told.of_title(title) == expected


@pytest.mark.parametrize(
    ("conditions", "title", "expected"),
    [
        (("Multiple Sclerosis", "Insomnia"), "Sleep Lessons for Insomnia in Multiple Sclerosis", BESIDE),
        (("Multiple Sclerosis", "Insomnia"), "Sleep Lessons for Insomnia or Multiple Sclerosis", NEITHER),
        (("Multiple Sclerosis",), "Sleep Lessons in Multiple Sclerosis", NEITHER),
        (("Insomnia",), "Sleep Lessons for Insomnia", NEITHER),
    ],
)
def test_a_trial_that_asks_for_an_illness_not_told_stands_behind(
    conditions: tuple[str, ...], title: str, expected: int
) -> None:
    trial = parse_study(study(1, title=title, conditions=list(conditions)))
    assert _of("multiple sclerosis").of_trial(trial) == expected
    both = (Fact(FactName.CONDITION, "multiple sclerosis"), Fact(FactName.COMORBIDITY, "insomnia"))
    assert FindingsTold(Profile(both), NAMES).of_trial(trial) == NEITHER
