"""Letters and short names that are an illness only by what stands around them, and whose course is told."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import Certainty, FactName

_ILLNESSES = (FactName.CONDITION, FactName.COMORBIDITY)


def _illnesses(read: Read, text: str) -> list[object]:
    return [fact.value for fact in read(text) if fact.name in _ILLNESSES]


@pytest.mark.parametrize(
    "text",
    [
        "MI in 2021, stents x2",
        "had an MI last year",
        "history of MI",
        "MI 5 years ago, on aspirin",
        "post MI",
    ],
)
def test_letters_of_a_heart_attack_are_one(text: str, read: Read) -> None:
    assert "myocardial infarction" in _illnesses(read, text)


@pytest.mark.parametrize("text", ["Flint, MI. had a stroke", "Detroit MI 48201, asthma", "we live in MI"])
def test_letters_of_michigan_are_no_heart_attack(text: str, read: Read) -> None:
    assert "myocardial infarction" not in _illnesses(read, text)


@pytest.mark.parametrize(
    "text", ["endo, stage 4, two laps", "stage 4 endo, pelvic pain", "I have endo", "Endo pain, on orilissa"]
)
def test_endo_with_words_of_it_is_endometriosis(text: str, read: Read) -> None:
    assert _illnesses(read, text)[0] == "endometriosis"


@pytest.mark.parametrize("text", ["my endo says my a1c is 9, T1D", "I have endo appointment in May, type 1"])
def test_endo_of_a_doctor_is_no_illness(text: str, read: Read) -> None:
    assert "endometriosis" not in _illnesses(read, text)


@pytest.mark.parametrize(
    "text",
    ["cGVHD after transplant for AML", "aGVHD post BMT for MDS", "cgvhd since my transplant for leukemia"],
)
def test_what_follows_a_transplant_is_looked_for_before_what_it_was_for(text: str, read: Read) -> None:
    told = {fact.name: fact.value for fact in read(text)}
    assert told[FactName.CONDITION] == "graft versus host disease"


@pytest.mark.parametrize("text", ["renal cell ca clear cell", "renal ca, nephrectomy 2020"])
def test_a_cancer_of_the_kidney_is_told_shortly(text: str, read: Read) -> None:
    assert _illnesses(read, text)[0] == "kidney cancer"


@pytest.mark.parametrize("who", ["doctors", "docs", "they", "specialists"])
def test_what_doctors_say_is_sure(who: str, read: Read) -> None:
    (illness,) = [fact for fact in read(f"{who} say lupus") if fact.name is FactName.CONDITION]
    assert illness.certainty is Certainty.SURE
