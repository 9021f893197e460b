"""A profile file may use any name a person might write."""

from __future__ import annotations

import pytest

from waymark.errors import UnknownName
from waymark.profile.facts import Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.understanding.profiles import resolve_profile
from waymark.vocabulary.vocabulary import Vocabulary


@pytest.mark.parametrize(
    ("fact", "value"),
    [
        (Fact(FactName.CONDITION, "Thal Major"), "beta-thalassemia major"),
        (Fact(FactName.CONDITION, "β-thalassaemia"), "beta-thalassemia"),
        (Fact(FactName.TREATMENT, "BMT", status=FactStatus.PAST), "hematopoietic stem cell transplantation"),
        (Fact(FactName.TREATMENT, "Casgevy", status=FactStatus.NEVER), "exagamglogene autotemcel"),
        (Fact(FactName.INFECTION, "hep C"), "hepatitis c"),
        (Fact(FactName.COMORBIDITY, "high blood pressure"), "hypertension"),
        (Fact(FactName.PLACE, "leeds"), "Leeds, United Kingdom"),
        (Fact(FactName.SEX, "female"), "female"),
        (Fact(FactName.MATCHED_DONOR, "half"), "half"),
        (Fact(FactName.AGE, 9, unit="years"), 9),
        (Fact(FactName.CONDITION, None), None),
    ],
)
def test_a_name_becomes_the_standard_one(fact: Fact, value: object, vocabulary: Vocabulary) -> None:
    resolved = resolve_profile(Profile((fact,)), vocabulary)
    assert resolved.facts[0].value == value


def test_an_analyte_becomes_the_standard_one(vocabulary: Vocabulary) -> None:
    profile = Profile((Fact(FactName.LAB, 8.9, analyte="Hb", unit="g/dl"),))
    assert resolve_profile(profile, vocabulary).facts[0].analyte == "hemoglobin"


@pytest.mark.parametrize(
    "fact",
    [
        Fact(FactName.CONDITION, "blobitis"),
        Fact(FactName.TREATMENT, "moon dust"),
        Fact(FactName.LAB, 3, analyte="wishes"),
        Fact(FactName.PLACE, "Zzyzxville"),
    ],
)
def test_an_unknown_name_is_named(fact: Fact, vocabulary: Vocabulary) -> None:
    with pytest.raises(UnknownName) as error:
        resolve_profile(Profile((fact,)), vocabulary)
    assert error.value.name in (fact.value, fact.analyte)
    assert error.value.exit_code == 2
