"""What earlier turns told of the patient says whose a later fact is."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told
from waymark.profile.facts import Fact, FactName, FactStatus
from waymark.profile.profile import Profile

SON = Profile(
    (
        Fact(FactName.ASKING_FOR, "child"),
        Fact(FactName.CONDITION, "beta-thalassemia major"),
        Fact(FactName.SEX, "male"),
        Fact(FactName.AGE, 9, unit="years"),
    )
)
CHEN = Profile((Fact(FactName.ASKING_FOR, "self"), Fact(FactName.CONDITION, "sickle cell disease")))


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("I'm 38", "age"), ("my daughter is 6", "age"), ("his sister is 6", "age"),
        ("what if he turns 17?", None),
        ("what would happen to a 9 year old?", None), ("is he too old at 17?", None),
        ("my husband had a transplant", "treatment"), ("his sister had gene therapy", "treatment"),
        ("I'm pregnant", "pregnant"), ("I have hep c", None), ("my ferritin is 20", None),
        ("I'm a carrier", None),
        ("my wife and I both have the trait", None), ("I'm in a trial", "other_trial"),
        ("I have diabetes", None),
        ("his brother has sickle cell", None), ("would he qualify if he had a transplant?", None),
        ("what about sickle cell trials?", None), ("compare 1 and 2", None), ("number 2", None),
        ("it was 4000 in 2020", "lab"),
    ],
)  # fmt: skip
def test_nothing_of_the_son_is_told(read: Read, text: str, asked: str | None) -> None:
    assert told(read(text, asked, known=SON)) == set()


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("I'm 38, he's 9", "age", "age=9 years"), ("9. I'm 38", "age", "age=9 years"),
        ("I was, he isn't", "transfusion_dependent", "transfusion_dependent=False"),
        ("no his sister isn't, I'm half", "matched_donor", "matched_donor=False about"),
        ("not Leeds, London", "place", "place=London, United Kingdom"),
        ("I meant Leeds", "place", "place=Leeds, United Kingdom"),
    ],
)  # fmt: skip
def test_only_what_is_said_of_the_son_is_told(read: Read, text: str, asked: str, expected: str) -> None:
    assert told(read(text, asked, known=SON)) == {expected}


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("my sister has the trait", "condition"), ("my boyfriend has hiv", None),
        ("my mother had a stroke", None),
        ("my dad had a transplant", None), ("my wife is pregnant", "pregnant"), ("my son is 9", None),
        ("my brother gave me his marrow in 2010", "treatment"),
    ],
)  # fmt: skip
def test_nothing_of_a_relative_is_told_of_the_writer(read: Read, text: str, asked: str | None) -> None:
    assert told(read(text, asked, known=CHEN)) == set()


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("im 15 n have thal", 15),
        ("I'm 15 & have thal", 15),
        ("im a 14 yr old girl with thal", 14),
        ("I'm a 15 year old boy with thal major", 15),
        ("Im 12 my mom doesnt know", 12),
        ("i'm fourteen", 14),
        ("I'm only 15", 15),
    ],
)
def test_a_young_person_who_writes_alone_is_known_as_such(read: Read, text: str, age: int) -> None:
    assert {"asking_for=self", f"age={age} years"} <= told(read(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("thal major - transfusion dependent", "beta-thalassemia major"),
        ("hbe beta thalassemia - transfusion dependent, age 9", "hemoglobin e/beta-thalassemia"),
        ("sickle cell - on hydroxyurea", "sickle cell disease"),
        ("lupus - diagnosed 2019", "systemic lupus erythematosus"),
        ("thal major -", "beta-thalassemia major"),
    ],
)
def test_a_dash_behind_an_illness_denies_nothing(read: Read, text: str, name: str) -> None:
    facts = read(text, "condition")
    assert [fact.name for fact in facts if fact.value == name] == [FactName.CONDITION]


@pytest.mark.parametrize("text", ["hiv - hep c - hep b -", "hiv -, hep b -", "HIV- and hep b-"])
def test_a_minus_behind_a_test_is_a_no(read: Read, text: str) -> None:
    statuses = {str(fact.value): fact.status for fact in read(text) if fact.name is FactName.INFECTION}
    assert statuses["hiv infection"] is statuses["hepatitis b"] is FactStatus.NEVER
