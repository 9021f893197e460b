"""What keeps people out, printed among what lets them in: it must never say no the wrong way round."""

from __future__ import annotations

import pytest

from tests.eligibility.conftest import trial_with
from tests.eligibility.test_judging import judged
from tests.eligibility.test_layout import lines_of
from tests.eligibility.told import age, condition, finding, label, never_had, ruled_out_by, told
from waymark.eligibility.verdicts import Fit

MISPLACED = "Inclusion Criteria:\n* Age ≥ 8 years\n* {}\n* Informed consent"
NEITHER = (told("pregnant", False), told("breastfeeding", False))


@pytest.mark.parametrize(
    "text", ["Patients who are pregnant or breastfeeding.", "Pregnant women", "Pregnancy", "Lactating women"]
)
def test_pregnancy_among_what_lets_in_rules_out_nobody(text: str) -> None:
    trial = trial_with(MISPLACED.format(text))
    for facts, expected in (
        (NEITHER, "UNKNOWN"),
        ((), "UNKNOWN"),
        ((told("sex", "male"),), "NOT_APPLICABLE"),
    ):
        assert label(judged(trial, *facts), "i2") == expected
        assert ruled_out_by(judged(trial, *facts)) == []


def test_who_is_pregnant_asks_the_team_about_such_a_line() -> None:
    person = (age(10), condition("beta-thalassemia"), told("pregnant", True))
    verdict = judged(trial_with(MISPLACED.format("Patients who are pregnant or breastfeeding.")), *person)
    assert finding(verdict, "i2").rule == "pregnancy_among_inclusions"
    assert label(verdict, "i2") == "ASK_TEAM"
    assert verdict.fit is Fit.UNCLEAR


def test_no_pregnancy_asked_for_in_words_is_judged_as_ever() -> None:
    trial = trial_with(MISPLACED.format("Not pregnant or breastfeeding"))
    assert label(judged(trial, *NEITHER), "i2") == "MET"
    assert label(judged(trial, told("pregnant", True)), "i2") == "NOT_MET"


@pytest.mark.parametrize(
    "heading",
    [
        "EXLUSION CRITERIA:",
        "Exlcusion Criteria:",
        "EXCLSUION CIRTERIA:",
        "EXCLUSION CRITIERIA:",
        "* EXCLUSION CRITIERIA:",
        "// Exclusion Criteria:",
        "The exclusion criteria are as follows:",
        "Patients are not eligible for this trial if they:",
        "Participants are ineligible if they:",
        "Ineligibility Criteria",
    ],
)
def test_a_heading_out_of_the_common_still_opens_what_keeps_out(heading: str) -> None:
    text = f"Inclusion Criteria:\n\n* Adults\n\n{heading}\n\n* Pregnancy"
    assert lines_of(text) == [("inclusion", "Adults"), ("exclusion", "Pregnancy")]


@pytest.mark.parametrize("heading", ["INLUSION CRITERIA", "Inclusioin Criteria:", "Inclusion Criteriar:"])
def test_a_misspelt_heading_opens_what_lets_in(heading: str) -> None:
    assert lines_of(f"{heading}\n\n* Adults") == [("inclusion", "Adults")]


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("* Able to give consent. Exclusion Criteria", "Able to give consent."),
        ("* Age 18-30 Exclusion Criteria", "Age 18-30"),
        ("* Age 18-30 Exclusion Criteria:", "Age 18-30"),
    ],
)
def test_a_heading_at_the_end_of_a_line_is_cut_from_it(line: str, kept: str) -> None:
    text = f"Inclusion Criteria:\n\n{line}\n* Smokers"
    assert lines_of(text) == [("inclusion", kept), ("exclusion", "Smokers")]


@pytest.mark.parametrize(
    "text",
    [
        "Biopsy does not meet inclusion criteria",
        "Failure to meet the Exclusion Criteria",
        "Laboratory values as defined in the Inclusion Criteria",
        "Part A and Part B Exclusion Criteria",
    ],
)
def test_a_line_that_speaks_of_the_criteria_is_no_heading(text: str) -> None:
    assert lines_of(f"Inclusion Criteria:\n\n* {text}")[0] == ("inclusion", text)


def test_a_heading_printed_twice_is_no_second_list() -> None:
    text = "Exclusion Criteria:\n\n* Exclusion Criteria: All answers must be NO\n* Pregnancy"
    assert label(judged(trial_with(text), told("pregnant", True)), "e2") == "NOT_MET"
    text = "Exclusion Criteria:\n\nGeneral exclusion criteria:\n\n* Pregnancy"
    assert label(judged(trial_with(text), told("pregnant", True)), "e1") == "UNKNOWN"


def test_what_goes_on_for_those_who_have_it_is_asked_of_nobody_else() -> None:
    text = "Patients on hormone therapy at the time of simulation must remain on hormone therapy."
    trial = trial_with(MISPLACED.format(text))
    assert label(judged(trial, never_had("hormone therapy")), "i2") == "UNKNOWN"
