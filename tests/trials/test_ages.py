"""Age bounds are read in every unit, and an absent bound is open."""

from __future__ import annotations

import pytest

from waymark.trials.ages import AgeBound, AgeUnit


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("8 Years", 8, AgeUnit.YEARS),
        ("1 Year", 1, AgeUnit.YEARS),
        ("6 Months", 6, AgeUnit.MONTHS),
        ("2 Weeks", 2, AgeUnit.WEEKS),
        ("28 Days", 28, AgeUnit.DAYS),
        ("1 Hour", 1, AgeUnit.HOURS),
        ("30 Minutes", 30, AgeUnit.MINUTES),
    ],
)
def test_each_unit_is_read_and_written_back(text: str, value: int, unit: AgeUnit) -> None:
    bound = AgeBound.parse(text)
    assert bound == AgeBound(value, unit)
    assert str(bound) == text


@pytest.mark.parametrize("text", [None, "", "N/A", "n/a"])
def test_an_absent_bound_is_open(text: str | None) -> None:
    assert AgeBound.parse(text) is None


@pytest.mark.parametrize("text", ["eight years", "8", "8 Moons", "-1 Years"])
def test_what_is_no_age_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not an age"):
        AgeBound.parse(text)
