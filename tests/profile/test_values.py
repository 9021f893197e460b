"""Values of a profile file come into the shape of their name, or are named."""

from __future__ import annotations

import pytest

from waymark.errors import UsageError
from waymark.profile.facts import Certainty, Fact, FactName, FactStatus, FactValue
from waymark.profile.values import in_shape


@pytest.mark.parametrize(
    ("name", "written", "value"),
    [
        (FactName.AGE, "10", 10),
        (FactName.AGE, 9.5, 9.5),
        (FactName.SEX, "Girl", "female"),
        (FactName.SEX, "M", "male"),
        (FactName.ASKING_FOR, "my  child", "child"),
        (FactName.MATCHED_DONOR, True, True),
        (FactName.MATCHED_DONOR, "no", False),
        (FactName.MATCHED_DONOR, "Half", "half"),
        (FactName.OTHER_TRIAL, "Yes", True),
        (FactName.PLACE, "Leeds", "Leeds"),
        (FactName.MAX_DISTANCE_KM, 0, 0),
    ],
)
def test_a_value_comes_into_the_shape_of_its_name(
    name: FactName, written: FactValue, value: FactValue
) -> None:
    assert in_shape(Fact(name, written)).value == value


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        (None, "years"),
        ("Years", "years"),
        ("yr", "years"),
        ("month", "months"),
        ("wks", "weeks"),
        ("d", "days"),
    ],
)
def test_an_age_has_a_unit_and_without_one_it_is_in_years(written: str | None, unit: str) -> None:
    assert in_shape(Fact(FactName.AGE, 90, unit=written)).unit == unit


@pytest.mark.parametrize(
    ("name", "written"),
    [
        (FactName.AGE, -3),
        (FactName.AGE, 131),
        (FactName.AGE, True),
        (FactName.AGE, "ten"),
        (FactName.AGE, float("inf")),
        (FactName.AGE, float("nan")),
        (FactName.SEX, "x"),
        (FactName.SEX, 1),
        (FactName.ASKING_FOR, "neighbour's cat"),
        (FactName.MATCHED_DONOR, "sibling"),
        (FactName.OTHER_TRIAL, 1),
        (FactName.CONDITION, ""),
        (FactName.CONDITION, 5),
        (FactName.MAX_DISTANCE_KM, "far"),
    ],
)
def test_a_value_that_says_nothing_is_named_and_never_passed_over(name: FactName, written: FactValue) -> None:
    with pytest.raises(UsageError, match=f'"{name.value}"'):
        in_shape(Fact(name, written))


def test_a_unit_that_is_no_age_is_named() -> None:
    with pytest.raises(UsageError, match="moons"):
        in_shape(Fact(FactName.AGE, 10, unit="moons"))


@pytest.mark.parametrize(
    ("fact", "missing"),
    [
        (Fact(FactName.LAB, 9), '"analyte"'),
        (Fact(FactName.TREATMENT, "gene therapy"), '"status"'),
        (Fact(FactName.INFECTION, "hiv"), '"status"'),
        (Fact(FactName.COMORBIDITY, "asthma"), '"status"'),
    ],
)
def test_what_a_name_needs_is_asked_for(fact: Fact, missing: str) -> None:
    with pytest.raises(UsageError, match=missing):
        in_shape(fact)


def test_a_treatment_that_the_person_is_not_sure_of_needs_no_status() -> None:
    fact = Fact(FactName.TREATMENT, "gene therapy", Certainty.UNSURE)
    assert in_shape(fact) == fact


def test_a_fact_without_a_value_is_one_not_known() -> None:
    assert in_shape(Fact(FactName.AGE)).certainty is Certainty.UNSURE
    assert in_shape(Fact(FactName.AGE, None, Certainty.DECLINED)).certainty is Certainty.DECLINED


def test_what_is_not_answered_has_no_value() -> None:
    assert in_shape(Fact(FactName.MATCHED_DONOR, True, Certainty.UNSURE)).value is None


def test_a_treatment_with_its_status_stays_as_it_is() -> None:
    fact = Fact(FactName.TREATMENT, "BMT", status=FactStatus.NEVER)
    assert in_shape(fact) == fact


@pytest.mark.parametrize(
    ("written", "value"),
    [("3b", "IIIB"), ("Stage IV", "IV"), (2, "II"), ("Metastatic", "metastatic"), ("extensive", "extensive")],
)
def test_a_stage_is_written_in_one_way(written: FactValue, value: str) -> None:
    assert in_shape(Fact(FactName.STAGE, written)).value == value


@pytest.mark.parametrize("written", ["5", "IIIX", "bad", True, 2.5])
def test_what_is_no_stage_is_named(written: FactValue) -> None:
    with pytest.raises(UsageError, match="stage"):
        in_shape(Fact(FactName.STAGE, written))
