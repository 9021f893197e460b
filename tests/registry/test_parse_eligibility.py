"""How ages, sexes and criteria of a study are read."""

from __future__ import annotations

import pytest

from tests.registry.studies import made_up_study
from waymark.errors import StudyNotReadable
from waymark.registry.parse import parse_study, read_study
from waymark.trials.ages import AgeBound, AgeUnit
from waymark.trials.trial import Eligibility
from waymark.trials.vocabulary import (
    Sex,
)


def _eligibility(**fields: object) -> Eligibility:
    return parse_study(made_up_study(eligibilityModule=fields)).eligibility


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("8 Years", AgeBound(8, AgeUnit.YEARS)),
        ("1 Year", AgeBound(1, AgeUnit.YEARS)),
        ("6 Months", AgeBound(6, AgeUnit.MONTHS)),
        ("3 Weeks", AgeBound(3, AgeUnit.WEEKS)),
        ("28 Days", AgeBound(28, AgeUnit.DAYS)),
        ("48 Hours", AgeBound(48, AgeUnit.HOURS)),
        ("90 Minutes", AgeBound(90, AgeUnit.MINUTES)),
        ("N/A", None),
        ("", None),
        (None, None),
    ],
)
def test_an_age_is_read_in_every_unit(text: str | None, bound: AgeBound | None) -> None:
    assert _eligibility(minimumAge=text).minimum_age == bound
    assert _eligibility(maximumAge=text).maximum_age == bound


@pytest.mark.parametrize(
    "value", ["8 Moons", "9" * 400 + " Years", "eight years", "18 Years and up", "8", 8, ["8 Years"], True]
)
def test_an_age_that_cannot_be_read_is_never_taken_as_open(value: object) -> None:
    with pytest.raises(StudyNotReadable) as refused:
        _eligibility(maximumAge=value)

    assert refused.value.field == "protocolSection.eligibilityModule.maximumAge"
    assert refused.value.nct_id == "NCT01234567"


def test_bounds_that_leave_no_age_are_not_believed() -> None:
    with pytest.raises(StudyNotReadable, match="above maximumAge"):
        _eligibility(minimumAge="18 Years", maximumAge="18 Months")


def test_bounds_that_leave_one_age_are_believed() -> None:
    assert _eligibility(minimumAge="12 Months", maximumAge="1 Year").maximum_age


@pytest.mark.parametrize(
    ("text", "sex"), [("ALL", Sex.ALL), ("Both", Sex.ALL), ("Female", Sex.FEMALE), ("male", Sex.MALE)]
)
def test_a_sex_is_read_in_the_words_of_every_year(text: str, sex: Sex) -> None:
    assert _eligibility(sex=text).sex is sex


@pytest.mark.parametrize("value", ["SOMETIMES", 3])
def test_a_sex_that_cannot_be_read_is_never_taken_as_open(value: object) -> None:
    with pytest.raises(StudyNotReadable):
        _eligibility(sex=value)


@pytest.mark.parametrize(
    ("value", "is_told"), [(True, True), ("Yes", True), ("NO", False), ("perhaps", True)]
)
def test_a_gender_based_that_is_not_plainly_no_counts_as_yes(value: object, is_told: bool) -> None:
    assert _eligibility(genderBased=value).gender_based is is_told


def test_criteria_are_kept_to_the_last_character() -> None:
    text = "  Inclusion Criteria:\r\n\n* β-thal ≥9\u2028g/dL \x0b<b>x</b> \u0000 𝟗\ufeff\n "

    assert _eligibility(eligibilityCriteria=text).criteria == text


def test_half_a_character_in_criteria_moves_no_offset() -> None:
    parsed = read_study(made_up_study(eligibilityModule={"eligibilityCriteria": "a\ud800b"}))

    assert parsed.trial.eligibility.criteria == "a\ufffdb"
    assert [problem.field for problem in parsed.problems] == [
        "protocolSection.eligibilityModule.eligibilityCriteria"
    ]


@pytest.mark.parametrize("value", [["* a"], {"textblock": "a"}, 5])
def test_criteria_that_are_not_text_stop_the_study(value: object) -> None:
    with pytest.raises(StudyNotReadable, match="eligibilityCriteria"):
        _eligibility(eligibilityCriteria=value)
