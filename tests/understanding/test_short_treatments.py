"""Treatments cut short in notes and blood told by how much are read, names of people are not."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import Fact, FactName, FactStatus


def _treatments(facts: list[Fact]) -> dict[object, FactStatus | None]:
    return {fact.value: fact.status for fact in facts if fact.name is FactName.TREATMENT}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Pt 61M, MDS, currently aza/ven C3", {"azacitidine", "venetoclax"}),
        ("67F myeloma, failed dara, now on pom", {"daratumumab", "pomalidomide"}),
        ("he's had two bowel resections, still on vedo", {"vedolizumab"}),
        ("AML, 3+7 then HiDAC x3, FLAG-Ida ongoing", {"7+3", "high-dose cytarabine", "flag-ida"}),
    ],
)
def test_medicines_cut_short_are_told(read: Read, text: str, names: set[str]) -> None:
    assert names <= set(_treatments(read(text)))


@pytest.mark.parametrize("text", ["my son Dara has sickle cell", "Abi, 34, lupus", "Hi, Len here, 61, gout"])
def test_a_persons_name_is_no_medicine(read: Read, text: str) -> None:
    assert not _treatments(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "they gave me two pints in October",
        "she had 2 bags of blood after the op",
        "Hb 68 post 2u RCC yesterday",
    ],
)
def test_blood_told_by_how_much_was_had(read: Read, text: str) -> None:
    assert _treatments(read(text)).get("blood transfusion") is FactStatus.PAST


@pytest.mark.parametrize(
    "text", ["she had blood tests", "I got blood clots", "they gave me ten units of insulin"]
)
def test_other_blood_is_no_transfusion(read: Read, text: str) -> None:
    assert "blood transfusion" not in _treatments(read(text))
