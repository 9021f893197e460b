"""Values told by lay or foreign names of a test."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import FactName


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Her packed cell is 29", ("hematocrit", 29)),
        ("the pressure in my eye was 19 they said", ("intraocular pressure", 19)),
        ("NH3 146 this morning", ("ammonia", 146)),
        ("potasio 5.9", ("potassium", 5.9)),
    ],
)
def test_a_value_by_its_lay_name_is_read(text: str, value: tuple[str, float], read: Read) -> None:
    labs = [fact for fact in read(text) if fact.name is FactName.LAB]
    assert [(fact.analyte, fact.value) for fact in labs] == [value]


@pytest.mark.parametrize(
    "text", ["he got 2 units of packed cells", "my blood pressure was high", "packed cells every 3 weeks"]
)
def test_blood_given_is_no_value(text: str, read: Read) -> None:
    assert not [fact for fact in read(text) if fact.name is FactName.LAB]


def test_where_somebody_died_is_no_home(read: Read) -> None:
    assert not [f for f in read("My sister died of the same thing in Leeds") if f.name is FactName.PLACE]
