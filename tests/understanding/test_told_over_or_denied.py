"""Illnesses said to be over, denied since a day or behind an organ; values of the blood are no medicines."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read


def _of(read: Read, text: str, name: str, asked: str | None = None) -> dict[object, str | None]:
    found = [fact for fact in read(text, asked) if fact.name.value == name]
    return {fact.value: fact.status.value if fact.status else None for fact in found}


@pytest.mark.parametrize(
    ("text", "illness", "status"),
    [
        ("no DKA since the first one", "diabetic ketoacidosis", "past"),
        ("Quit smoking in '08", "tobacco use disorder", "past"),
        ("Migraines till my twenties", "migraine", "past"),
        ("PUD (treated), nil DM", "peptic ulcer", "past"),
        ("heart good. sugar no. only bone weak", "diabetes mellitus", "never"),
        ("Diabetes, aye. Heart, naw.", "heart diseases", "never"),
        ("sugar is there, BP is there, thyroid is there", "thyroid disease", "current"),
        ("azucar y presion", "hypertension", "current"),
        ("no seizures", "seizures", "never"),
        ("asthma, never treated", "asthma", "current"),
    ],
)
def test_an_illness_beside_has_its_status(read: Read, text: str, illness: str, status: str) -> None:
    assert _of(read, text, "comorbidity", "comorbidity").get(illness) == status


def test_a_cancer_operated_or_gone_to_the_bones_is_there(read: Read) -> None:
    for text in ("Breast cancer, operated in 2024", "I have breast cancer which has gone to the bones"):
        assert "breast cancer" in _of(read, text, "condition")


@pytest.mark.parametrize("text", ["vitamin D 14", "testosterone under 20", "calcium is low", "glutamine 980"])
def test_a_value_of_the_blood_is_no_medicine(read: Read, text: str) -> None:
    assert not _of(read, text, "treatment")


@pytest.mark.parametrize("text", ["on vitamin D 1000 IU daily", "takes calcium", "testosterone 250 mg"])
def test_a_dose_still_is_one(read: Read, text: str) -> None:
    assert _of(read, text, "treatment")


@pytest.mark.parametrize(
    "text",
    [
        "Never. Transplant is a rich man's thing.", "None. We went as far as Delhi for the transplant.",
        "Transplant not done only medicines", "No no, such big things not done", "nah omg no jus jabs",
    ],
)  # fmt: skip
def test_a_no_first_denies_both(read: Read, text: str) -> None:
    told = _of(read, text, "treatment", "treatment")
    assert told.get("hematopoietic stem cell transplantation") == "never"


def test_a_transplant_told_behind_a_no_was_had(read: Read) -> None:
    told = _of(read, "No gene therapy. A transplant in 2012.", "treatment", "treatment")
    assert told == {"gene therapy": "never", "hematopoietic stem cell transplantation": "past"}
