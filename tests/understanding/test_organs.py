"""An organ told as well denies its illness, one told as ill names it; what is told beside stays apart."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import Certainty, Fact, FactStatus


def _status(facts: list[Fact], value: str) -> FactStatus | None:
    return next((fact.status for fact in facts if fact.value == value), None)


@pytest.mark.parametrize(
    ("text", "illness"),
    [
        ("gout, but my heart is grand", "heart diseases"),
        ("My heart has been pronounced sound", "heart diseases"),
        ("nothing with the heart, no sugar", "heart diseases"),
        ("His kidneys are good", "kidney diseases"),
        ("sugar normal, asthma yes", "diabetes mellitus"),
        ("migraines. my blood pressure is fine", "hypertension"),
        ("his memory is fine, sharper than mine", "dementia"),
    ],
)
def test_an_organ_that_is_well_denies_its_illness_and_is_never_sure(
    read: Read, text: str, illness: str
) -> None:
    facts = read(text, "comorbidity")
    assert _status(facts, illness) is FactStatus.NEVER
    assert not [f for f in facts if f.value == illness and f.certainty is Certainty.SURE and "no" not in text]


@pytest.mark.parametrize(
    ("text", "illness"),
    [
        ("a dicky heart and gout", "heart diseases"),
        ("me ticker's bad", "heart diseases"),
        ("I got the pressure and the sugar", "hypertension"),
        ("I got the pressure and the sugar", "diabetes mellitus"),
        ("her thyroid is underactive", "hypothyroidism"),
        ("pressure is up, the knees are gone", "hypertension"),
        ("the black dog now and then", "depression"),
        ("spleen is a bit enlarged", "splenomegaly"),
    ],
)
def test_an_organ_that_is_ill_tells_its_illness(read: Read, text: str, illness: str) -> None:
    assert _status(read(text, "comorbidity"), illness) is FactStatus.CURRENT


@pytest.mark.parametrize("text", ["never had a crook heart", "no dicky heart", "is my heart ok for a trial?"])
def test_an_ill_organ_denied_or_asked_about_is_not_told(read: Read, text: str) -> None:
    assert _status(read(text, "comorbidity"), "heart diseases") in (FactStatus.NEVER, None)


@pytest.mark.parametrize("text", ["my heart was fine until last year", "her sugar is not normal"])
def test_what_was_well_or_is_not_well_denies_nothing(read: Read, text: str) -> None:
    assert FactStatus.NEVER not in {fact.status for fact in read(text, "comorbidity")}


@pytest.mark.parametrize(
    "text",
    [
        "nil diabetes",
        "diabetes no, they checked",
        "diabetes: nil",
        "diabetes he does not have",
        "diabetes excluded",
    ],
)
def test_every_way_of_a_no_denies_an_illness(read: Read, text: str) -> None:
    assert _status(read(text, "comorbidity"), "diabetes mellitus") is FactStatus.NEVER


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("C. diff last year, gone", "clostridium difficile infection"),
        ("he had PTB in 1989", "tuberculosis"),
        ("H pylori", "helicobacter pylori infection"),
        ("no hep", "hepatitis"),
    ],
)
def test_infections_are_known_by_what_notes_and_patients_call_them(read: Read, text: str, name: str) -> None:
    assert name in {fact.value for fact in read(text, "infection")}
