"""Lines about how far a cancer has gone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.eligibility.conftest import judged, trial_with
from tests.eligibility.told import ABOUT, UNSURE, age, condition, finding, label, told
from waymark.eligibility.verdicts import Verdict
from waymark.profile.facts import Certainty, Fact, FactStatus

LUNG, BREAST, COLON = "non-small cell lung cancer", "breast cancer", "colon cancer"


def stage(value: str, certainty: Certainty = Certainty.SURE, status: FactStatus = FactStatus.CURRENT) -> Fact:
    return told("stage", value, certainty, status=status)


def once(value: str) -> Fact:
    return stage(value, status=FactStatus.PAST)


def verdict(line: str, *facts: Fact, illness: str = LUNG, heading: str = "Inclusion") -> Verdict:
    return judged(trial_with(f"{heading} Criteria:\n* {line}"), age(10), condition(illness), *facts)


def inclusion(line: str, *facts: Fact, illness: str = LUNG) -> str:
    return label(verdict(line, *facts, illness=illness), "i1")


def exclusion(line: str, *facts: Fact, illness: str = LUNG) -> str:
    return label(verdict(line, *facts, illness=illness, heading="Exclusion"), "e1")


@pytest.mark.parametrize(
    "line",
    [
        "Stage III or IV NSCLC",
        "Histologically or cytologically confirmed stage IIIB or IV non-small cell lung cancer",
        "Stage IIIB-IV NSCLC", "Diagnosis of NSCLC, AJCC stage IIIA to IV", "NSCLC (stage III/IV)",
    ],
)  # fmt: skip
def test_a_line_asks_for_stages(line: str) -> None:
    assert inclusion(line, stage("IV")) == "MET"
    assert inclusion(line, stage("I")) == "NOT_MET"
    assert inclusion(line) == inclusion(line, stage("II")) == "UNKNOWN"


@pytest.mark.parametrize("line", ["Metastatic NSCLC", "Metastatic non-small cell lung cancer (stage IV)"])
def test_a_fourth_stage_of_the_lung_is_metastatic(line: str) -> None:
    assert inclusion(line, stage("IV")) == inclusion(line, stage("metastatic")) == "MET"
    assert inclusion(line, stage("II")) == "NOT_MET"


def test_a_letter_that_was_not_told_stays_open() -> None:
    assert inclusion("Stage IIIA NSCLC", stage("III")) == "UNKNOWN"
    assert inclusion("Stage IIIA NSCLC", stage("IIIB")) == "UNKNOWN"
    assert inclusion("Stage III NSCLC", stage("IIIB")) == "MET"
    assert inclusion("Stage IB-IIIA NSCLC", stage("II")) == "MET"
    assert inclusion("Stage IB-IIIA NSCLC", stage("IV")) == "NOT_MET"


def test_a_stage_at_first_says_no_to_nobody() -> None:
    assert inclusion("Metastatic NSCLC", once("II")) == "UNKNOWN"
    assert inclusion("Metastatic NSCLC", stage("II"), stage("recurrent")) == "UNKNOWN"
    assert inclusion("Metastatic NSCLC", stage("II"), stage("metastatic")) == "MET"
    assert inclusion("Stage I NSCLC", stage("III"), stage("metastatic")) == "UNKNOWN"
    assert exclusion("Stage II disease", once("II")) == "UNKNOWN"


def test_who_is_in_remission_is_judged_on_no_stage() -> None:
    for line in ("Metastatic disease", "Stage IV disease"):
        assert exclusion(line, stage("IV"), stage("in remission")) == "UNKNOWN"


@pytest.mark.parametrize("certainty", [ABOUT, UNSURE])
def test_nothing_firm_rests_on_a_hedge(certainty: Certainty) -> None:
    fact = stage("II", certainty) if certainty is ABOUT else told("stage", None, UNSURE)
    assert inclusion("Metastatic NSCLC", fact) == "UNKNOWN"


@pytest.mark.parametrize("line", ["Metastatic disease", "Evidence of distant metastases", "Stage IV disease"])
def test_what_has_spread_is_kept_out(line: str) -> None:
    assert exclusion(line, stage("metastatic")) == exclusion(line, stage("IV")) == "NOT_MET"
    assert exclusion(line, stage("II")) == "MET"


def test_what_must_not_have_spread() -> None:
    for line in ("No evidence of distant metastases", "No metastatic disease", "Nonmetastatic NSCLC"):
        assert inclusion(line, stage("metastatic")) == "NOT_MET"
        assert inclusion(line, stage("localized")) == "MET"
        assert inclusion(line) == "UNKNOWN"


def test_locally_advanced_or_metastatic() -> None:
    line = "Locally advanced or metastatic NSCLC"
    assert inclusion(line, stage("metastatic")) == inclusion(line, stage("locally advanced")) == "MET"
    assert inclusion(line, stage("localized")) == inclusion(line, stage("regional")) == "UNKNOWN"
    assert inclusion(line, stage("III")) == "UNKNOWN"


def test_unresectable_stays_a_detail() -> None:
    assert inclusion("Unresectable or metastatic NSCLC", stage("metastatic")) == "MET"
    assert inclusion("Unresectable or metastatic NSCLC", stage("I")) == "UNKNOWN"
    assert inclusion("Unresectable stage III NSCLC", stage("III")) == "UNKNOWN"
    assert inclusion("Unresectable stage III NSCLC", stage("IV")) == "NOT_MET"


@pytest.mark.parametrize(
    ("illness", "line", "value"),
    [
        ("head and neck cancer", "Nonmetastatic head and neck cancer", "IV"),
        ("head and neck cancer", "Stage I-II head and neck cancer", "IV"),
        ("breast cancer", "Stage III breast cancer", "I"),
        ("multiple myeloma", "Stage III multiple myeloma", "I"),
        ("neuroblastoma", "Stage 1 neuroblastoma", "IV"),
        ("ovarian cancer", "Metastatic ovarian cancer", "III"),
        ("colon cancer", "Stage III colon cancer", "II"),
        ("melanoma", "Metastatic melanoma", "III"),
        ("head and neck cancer", "Metastatic head and neck cancer", "regional"),
    ],
)  # fmt: skip
def test_a_number_that_may_mean_something_else_says_no_to_nobody(illness: str, line: str, value: str) -> None:
    assert inclusion(line, stage(value), illness=illness) == "UNKNOWN"


@pytest.mark.parametrize(
    "line",
    [
        "ISS stage II or III", "Dukes stage B or C NSCLC", "BCLC stage B", "Stage 3 chronic kidney disease",
        "GOLD stage II-IV COPD", "History of stage IV NSCLC", "Stage IV NSCLC at initial diagnosis",
        "Stage III NSCLC or recurrent after surgery", "Prior chemotherapy for stage IV disease",
        "Stage II or higher NSCLC", "No more than 2 prior regimens for metastatic disease",
        "Metastatic melanoma", "T2-T3 tumor of any stage", "Stage III or metastatic melanoma",
    ],
)  # fmt: skip
def test_a_line_of_another_scale_time_or_cancer_says_no_to_nobody(line: str) -> None:
    for value in ("I", "IV", "localized", "metastatic"):
        assert inclusion(line, stage(value)) != "NOT_MET"
        assert exclusion(line, stage(value)) != "NOT_MET"


def test_limited_and_extensive_are_a_scale_of_their_own() -> None:
    line, illness = "Extensive-stage small cell lung cancer", "small cell lung cancer"
    assert inclusion(line, stage("extensive"), illness=illness) == "MET"
    assert inclusion(line, stage("limited"), illness=illness) == "NOT_MET"
    assert inclusion(line, stage("II"), illness=illness) == "UNKNOWN"


def test_a_course_is_asked_for() -> None:
    line, illness = "Relapsed or refractory acute myeloid leukemia", "acute myeloid leukemia"
    assert inclusion(line, stage("recurrent"), illness=illness) == "MET"
    assert inclusion(line, stage("newly diagnosed"), illness=illness) == "NOT_MET"
    assert inclusion(line, stage("in remission"), illness=illness) == "UNKNOWN"
    line = "Newly diagnosed acute myeloid leukemia"
    assert inclusion(line, stage("refractory"), illness=illness) == "NOT_MET"


def test_another_line_may_take_another_stage() -> None:
    text = "Inclusion Criteria:\n* Stage IV NSCLC\n* Recurrent NSCLC after surgery\n* Aged 8 to 16"
    assert label(judged(trial_with(text), age(10), condition(LUNG), stage("I")), "i1") == "UNKNOWN"
    text = "Inclusion Criteria:\n* Stage IV NSCLC\n* No distant metastases to the brain\n* Aged 8 to 16"
    assert label(judged(trial_with(text), age(10), condition(LUNG), stage("I")), "i1") == "NOT_MET"


def test_who_has_no_cancer_is_asked_for_no_stage() -> None:
    found = verdict("Metastatic cancer", heading="Exclusion", illness="asthma")
    assert finding(found, "e1").label.value == "UNKNOWN"


def test_an_exclusion_of_the_stage_told_means_no_other_case() -> None:
    text = "Exclusion Criteria:\n* Metastatic lung cancer"
    trial = replace(
        trial_with(text), conditions=("Lung Cancer",), condition_meshes=(), condition_ancestors=()
    )
    illness = condition("lung cancer")
    assert label(judged(trial, age(10), illness, stage("metastatic")), "e1") == "NOT_MET"
    assert label(judged(trial, age(10), illness, stage("II")), "e1") == "MET"
    assert label(judged(trial, age(10), illness), "e1") == "UNKNOWN"


def test_a_recurrent_abnormality_is_no_recurrent_cancer() -> None:
    line, illness = "Acute myeloid leukemia with recurrent abnormalities", "acute myeloid leukemia"
    assert inclusion(line, stage("newly diagnosed"), illness=illness) == "UNKNOWN"
    line = "Locally advanced NSCLC, not amenable to curative therapy, or metastatic disease"
    assert inclusion(line, stage("localized")) == inclusion(line, stage("metastatic")) == "UNKNOWN"


def test_nodes_nearby_are_no_distant_metastases() -> None:
    assert inclusion("No distant metastases", stage("regional")) == "MET"
    assert inclusion("No metastatic disease", stage("regional")) == "UNKNOWN"


def test_a_course_beside_a_spread_asks_for_both() -> None:
    line = "No newly diagnosed nonmetastatic disease"
    assert inclusion(line, stage("localized")) == inclusion(line, stage("newly diagnosed")) == "UNKNOWN"
    assert inclusion(line, stage("localized"), stage("newly diagnosed")) == "NOT_MET"
    line = "Newly diagnosed stage III or IV NSCLC"
    assert inclusion(line, stage("IV"), stage("newly diagnosed")) == "MET"
    assert inclusion(line, stage("newly diagnosed")) == "UNKNOWN"
    assert exclusion("Recurrent metastatic NSCLC", stage("recurrent")) == "UNKNOWN"
    line = "Stage III NSCLC or recurrent metastatic NSCLC"
    assert inclusion(line, stage("III"), stage("newly diagnosed")) == "UNKNOWN"
