"""A limit for the age at which an illness began is no limit for the age now."""

from __future__ import annotations

import pytest

from tests.eligibility.told import age
from waymark.eligibility.record_fields import judge_age
from waymark.profile.profile import Profile
from waymark.trials.ages import AgeBound, AgeUnit
from waymark.trials.trial import Eligibility

UP_TO_18 = {"minimum_age": AgeBound(4, AgeUnit.YEARS), "maximum_age": AgeBound(18, AgeUnit.YEARS)}


@pytest.mark.parametrize(
    "text",
    [
        "Exclusion Criteria:\n\n* Age of diagnosis above 18 years",
        "Inclusion Criteria:\n\n* Age at first diagnosis of a brain tumor 4-18 years",
        "* age at disease onset under 18",
    ],
)
def test_a_limit_for_the_age_at_diagnosis_leaves_the_age_now_open(text: str) -> None:
    found = judge_age(Eligibility(criteria=text, **UP_TO_18), Profile((age(33),)))
    assert (found.label.value, found.rule) == ("UNKNOWN", "age_at_another_time")


@pytest.mark.parametrize(
    "text",
    [
        "* Age at diagnosis above 12 years",
        "* Age above 18 years",
        "* Diagnosis of diabetes. Age 4 to 18",
        None,
    ],
)
def test_another_number_or_the_age_now_leaves_the_field_firm(text: str | None) -> None:
    found = judge_age(Eligibility(criteria=text, **UP_TO_18), Profile((age(33),)))
    assert (found.label.value, found.rule) == ("NOT_MET", "age_above_maximum")


def test_who_is_within_the_limits_is_within_them() -> None:
    found = judge_age(Eligibility(criteria="* Age of diagnosis above 18", **UP_TO_18), Profile((age(9),)))
    assert found.label.value == "MET"
