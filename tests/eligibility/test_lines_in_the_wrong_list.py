"""What is asked for, printed among what keeps out, rules out nobody who is well."""

from __future__ import annotations

import pytest

from tests.eligibility.conftest import trial_with
from tests.eligibility.test_judging import judged
from tests.eligibility.told import condition, had, lab, label, never_had, ruled_out_by, told
from waymark.profile.facts import FactStatus

PROSTATE = "Inclusion Criteria:\n* Histologically proven adenocarcinoma of the prostate\n    * Stage II"
WELL = (
    told("treatment", "radiotherapy", status=FactStatus.PAST, when="2024"),
    lab("platelets", 210, "x10^9/L"),
    lab("neutrophils", 4.0, "x10^9/L"),
    told("performance_status", 0, unit="ECOG"),
)


@pytest.mark.parametrize(
    "line",
    [
        "Adequate hematological function: neutrophils >= 1.5 x 10^9/L and platelets >= 100 x 10^9/L",
        "Patients must have adequate bone marrow function: platelets > 100 x 10^9/L",
        "Sufficient organ function:\n    * Platelets >= 100 x 10^9/L\n    * Neutrophils >= 1.5 x 10^9/L",
        "ECOG performance status < 2",
        "ECOG 0-1",
        "12 weeks must have elapsed from the completion of radiation therapy",
        "At least 4 weeks must have elapsed since prior chemotherapy",
    ],
)
def test_what_is_well_among_what_keeps_out_is_not_taken_at_its_word(line: str) -> None:
    assert ruled_out_by(judged(trial_with(f"Exclusion Criteria:\n* {line}"), *WELL)) == []


def test_what_keeps_out_who_is_unwell_still_does() -> None:
    trial = trial_with("Exclusion Criteria:\n* ECOG performance status > 2\n* Platelets < 100 x 10^9/L")
    ill = (told("performance_status", 3, unit="ECOG"), lab("platelets", 50, "x10^9/L"))
    assert {one.criterion for one in ruled_out_by(judged(trial, *ill))} == {"e1", "e2"}


def test_a_stage_under_another_cancer_says_nothing_of_this_one() -> None:
    trial = trial_with(PROSTATE)
    ill = (condition("breast cancer"), told("stage", "II", status=FactStatus.CURRENT))
    assert label(judged(trial, *ill), "i2") == "UNKNOWN"


def test_a_stage_under_the_cancer_told_counts() -> None:
    trial = trial_with(PROSTATE)
    ill = (condition("prostate cancer"), told("stage", "II", status=FactStatus.CURRENT))
    assert label(judged(trial, *ill), "i2") == "MET"


def test_a_transplant_of_their_own_cells_is_not_the_allogeneic_one_of_a_list() -> None:
    trial = trial_with("Exclusion Criteria:\n* Previous allogeneic stem cell or bone marrow transplantation")
    assert ruled_out_by(judged(trial, had("autologous hematopoietic stem cell transplantation"))) == []


def test_what_is_not_considered_a_therapy_is_not_asked_for() -> None:
    line = "Prior fluorouracil with radiotherapy not considered therapy for advanced disease"
    trial = trial_with(f"Inclusion Criteria:\n* {line}")
    assert ruled_out_by(judged(trial, never_had("chemotherapy"))) == []
