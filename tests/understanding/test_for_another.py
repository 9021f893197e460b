"""Who pressed "for me" and then tells of somebody else's age and illness looks for that person."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile

FOR_ME = Profile((Fact(FactName.ASKING_FOR, "self"),))


@pytest.mark.parametrize(
    ("text", "asking_for", "age"),
    [
        ("my daughter is 9 and has thalassemia major", "child", 9),
        ("my daughter is 9, beta thalassemia major, transfused every 3 weeks, Guangzhou China", "child", 9),
        ("my son, 12, sickle cell", "child", 12),
        ("my mum is 70 with breast cancer", "other", 70),
    ],
)
def test_a_whole_patient_told_first_is_looked_for(text: str, asking_for: str, age: int, read: Read) -> None:
    facts = read(text, known=FOR_ME, asked=FactName.CONDITION)
    told = {fact.name: fact.value for fact in facts}
    assert (told[FactName.ASKING_FOR], told[FactName.AGE]) == (asking_for, age)
    assert FactName.CONDITION in told


@pytest.mark.parametrize(
    "text",
    [
        "I have asthma and my daughter is 9",
        "lupus, my daughter is 9",
        "my mum had breast cancer at 50",
        "my mother died of it at 70, breast cancer",
        "breast cancer. my mum had it too, at 45",
        "44, asthma, my brother is 40 and has it too",
    ],
)
def test_a_relative_beside_ones_own_illness_or_age_is_not(text: str, read: Read) -> None:
    facts = read(text, known=FOR_ME, asked=FactName.CONDITION)
    assert all(fact.value == "self" for fact in facts if fact.name is FactName.ASKING_FOR)


def test_who_told_of_themselves_before_goes_on_to_be_looked_for(read: Read) -> None:
    known = Profile((*FOR_ME.facts, Fact(FactName.CONDITION, "asthma")))
    facts = read("my mum is 70 with breast cancer", known=known, asked=FactName.AGE)
    assert not [fact for fact in facts if fact.name is FactName.ASKING_FOR]
