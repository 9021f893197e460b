"""Illnesses told beside the condition, each way of telling with many names, and names by class."""

from __future__ import annotations

from datetime import date

import pytest

from waymark.profile.facts import Fact, FactName, FactStatus
from waymark.understanding.messages import read_message
from waymark.vocabulary.vocabulary import Vocabulary

TODAY = date(2026, 11, 22)
MAIN = {
    "breast cancer": "breast cancer",
    "sickle cell": "sickle cell disease",
    "AML": "acute myeloid leukemia",
    "beta thal major": "beta-thalassemia major",
}
BESIDE = ("asthma", "high blood pressure", "type 2 diabetes", "gout", "an underactive thyroid", "migraines")


def _told(text: str, vocabulary: Vocabulary) -> list[Fact]:
    return list(read_message(text, vocabulary=vocabulary, today=TODAY))


def _condition(text: str, vocabulary: Vocabulary) -> object:
    return next((f.value for f in _told(text, vocabulary) if f.name is FactName.CONDITION), None)


def _beside(text: str, vocabulary: Vocabulary) -> list[FactStatus | None]:
    return [fact.status for fact in _told(text, vocabulary) if fact.name is FactName.COMORBIDITY]


@pytest.mark.parametrize(
    "telling",
    [
        "I have {main} as well as {beside}",
        "I have {main} and also have {beside}",
        "I have {main}. Other than that just {beside}",
        "been treated for {beside} for years, and now {main}",
        "had {beside} all my life, now I have {main}",
        "I have {main}. Medicated for {beside}.",
    ],
)
def test_what_stands_beside_is_told_as_present(telling: str, vocabulary: Vocabulary) -> None:
    for main, standard in MAIN.items():
        for beside in BESIDE:
            text = telling.format(main=main, beside=beside)
            assert _condition(text, vocabulary) == standard, text
            assert _beside(text, vocabulary) == [FactStatus.CURRENT], text


@pytest.mark.parametrize(
    "telling",
    ["I have {main}. {beside}? no.", "I have {main}. They tested me for {beside} and it was clear"],
)
def test_what_is_asked_and_denied_was_never_had(telling: str, vocabulary: Vocabulary) -> None:
    for main in MAIN:
        for beside in ("asthma", "gout", "type 2 diabetes"):
            text = telling.format(main=main, beside=beside)
            assert _beside(text, vocabulary) == [FactStatus.NEVER], text


def test_the_illness_whose_trial_is_asked_for_comes_first(vocabulary: Vocabulary) -> None:
    for main, standard in MAIN.items():
        assert _condition(f"I have epilepsy but I'm looking for a {main} trial", vocabulary) == standard
        assert _condition(f"PMH epilepsy. Now {main}.", vocabulary) == standard


@pytest.mark.parametrize(
    ("told", "standard"),
    [
        ("pure red cell aplasia", "pure red cell aplasia"),
        ("large granular lymphocytic leukaemia", "large granular lymphocytic leukemia"),
        ("ataxia telangiectasia", "ataxia telangiectasia"),
        ("HbEE", "hemoglobin e disease"),
        ("thal maj", "beta-thalassemia major"),
        ("ca breast", "breast cancer"),
        ("secondary breast cancer", "breast cancer"),
        ("lobular breast cancer", "invasive lobular carcinoma"),
        ("CVID", "common variable immunodeficiency"),
    ],
)
def test_a_rarer_name_is_the_illness_and_no_other(told: str, standard: str, vocabulary: Vocabulary) -> None:
    assert _condition(f"I have {told}, what trials are there?", vocabulary) == standard


def test_down_is_no_syndrome(vocabulary: Vocabulary) -> None:
    assert _condition("I live down in Cork and my ferritin came down", vocabulary) is None


@pytest.mark.parametrize(
    ("told", "standard"),
    [
        ("FEC-T", "fluorouracil, epirubicin and cyclophosphamide"),
        ("Pola-R-CHP", "pola-r-chp"),
        ("CAPOX", "capecitabine and oxaliplatin"),
        ("ATRA", "tretinoin"),
        ("anticoagulation", "anticoagulants"),
    ],
)
def test_a_regimen_by_its_letters_is_a_treatment(told: str, standard: str, vocabulary: Vocabulary) -> None:
    found = [f.value for f in _told(f"I was on {told} in 2024", vocabulary) if f.name is FactName.TREATMENT]
    assert standard in found
