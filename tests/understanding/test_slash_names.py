"""Names of two halves, "HbE/beta-thalassemia", are one illness, whatever is told behind them."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import FactName

HBE = "hemoglobin e/beta-thalassemia"
SICKLE_BETA = "sickle beta-thalassemia"
SC = "hemoglobin sc disease"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("HbE/beta-thalassemia", HBE), ("HbE/β-thal", HBE), ("E/beta thal", HBE), ("beta-thal/HbE", HBE),
        ("β0/βE thalassemia", HBE), ("beta0/betaE", HBE),
        ("HbS/beta-thal", SICKLE_BETA), ("HbS/β0-thal", SICKLE_BETA),
        ("HbS beta zero thalassemia", SICKLE_BETA),
        ("hbs/beta plus thal", SICKLE_BETA), ("Sickle/beta-thal", SICKLE_BETA),
        ("SC/sickle cell", SC), ("HbS/C", SC), ("Hb S/C disease", SC),
        ("HbS/D-Punjab", "hemoglobin sd disease"), ("HbS/E", "hemoglobin se disease"),
        ("HbS/O-Arab", "hemoglobin so-arab disease"), ("HbC/beta-thal", "hemoglobin c/beta-thalassemia"),
        ("HbD/beta-thal", "hemoglobin d/beta-thalassemia"),
    ],
)  # fmt: skip
def test_it_is_one_illness_and_no_other_beside_it(read: Read, text: str, name: str) -> None:
    illnesses = [
        fact for fact in read(text, "condition") if fact.name in (FactName.CONDITION, FactName.COMORBIDITY)
    ]
    assert [(fact.name, fact.value) for fact in illnesses] == [(FactName.CONDITION, name)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("HbE/beta-thalassemia, transfusion-dependent", HBE),
        ("HbE/beta-thalassemia (transfusion-dependent)", HBE),
        ("HbS/beta-thalassemia, transfusion-dependent", SICKLE_BETA),
        ("sickle beta thalassemia, transfusion dependent", SICKLE_BETA),
        ("HbC/beta-thalassemia, transfusion-dependent", "hemoglobin c/beta-thalassemia"),
        ("alpha thalassemia, transfusion-dependent", "alpha-thalassemia"),
        ("beta-thalassemia major, transfusion-dependent", "beta-thalassemia major"),
        ("beta-thalassemia, transfusion-dependent", "beta-thalassemia"),
    ],
)
def test_being_on_transfusions_makes_no_other_illness_of_it(read: Read, text: str, name: str) -> None:
    told = [(fact.name, fact.value) for fact in read(text, "condition")]
    assert told == [(FactName.CONDITION, name), (FactName.TRANSFUSION_DEPENDENT, True)]
