"""What is told of two patients is read for each; none gets the other's illness, age or place."""

from __future__ import annotations

from datetime import date

import pytest

from tests.understanding.conftest import Read, told
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile
from waymark.understanding.messages import read_beside
from waymark.vocabulary.vocabulary import Vocabulary

TODAY = date(2026, 11, 22)
DAUGHTER = Profile(
    (
        Fact(FactName.ASKING_FOR, "child", words="my daughter"),
        Fact(FactName.SEX, "female"),
        Fact(FactName.AGE, 9),
        Fact(FactName.CONDITION, "cystic fibrosis"),
    )
)
_HELD = ("age=", "condition=", "comorbidity=")


def _of_person(facts: list[Fact]) -> set[str]:
    return {fact for fact in told(facts) if fact.startswith(_HELD)}


@pytest.mark.parametrize(
    ("text", "first", "who", "second"),
    [
        ("My daughter is 9 with cystic fibrosis and my son is 12 with hemophilia A",
         {"age=9 years", "condition=cystic fibrosis"}, "son", {"age=12 years", "condition=hemophilia a"}),
        ("my son has SMA type 1 and is 4. my other son has hemophilia A, he's 12",
         {"age=4 years", "condition=spinal muscular atrophy type 1"},
         "other son", {"age=12 years", "condition=hemophilia a"}),
        ("my 4 year old has SMA and my 12 year old has hemophilia A, Leeds",
         {"age=4 years", "condition=spinal muscular atrophy"},
         "other child", {"age=12 years", "condition=hemophilia a"}),
        ("my son is 9 and my daughter is 6. He has thal major, she has sickle cell",
         {"age=9 years", "condition=beta-thalassemia major"},
         "daughter", {"age=6 years", "condition=sickle cell disease"}),
        ("my wife has breast cancer, 45, and my dad has COPD, 70",
         {"age=45 years", "condition=breast cancer"},
         "dad", {"age=70 years", "condition=chronic obstructive pulmonary disease"}),
        ("looking for trials for my mum (breast cancer) and my dad (COPD)",
         {"condition=breast cancer"}, "dad", {"condition=chronic obstructive pulmonary disease"}),
        ("two boys here, one has duchenne 6yo, the other has hemophilia A 9yo",
         {"age=6 years", "condition=duchenne muscular dystrophy"},
         "other son", {"age=9 years", "condition=hemophilia a"}),
        ("my oldest has crohns (16) and my youngest has type 1 diabetes (8)",
         {"age=16 years", "condition=crohn's disease"},
         "youngest", {"age=8 years", "condition=type 1 diabetes"}),
        ("Both my parents are ill. Mum has dementia, dad has prostate cancer",
         {"condition=dementia"}, "dad", {"condition=prostate cancer"}),
        ("I have MS and my daughter has lupus, she's 9",
         {"age=9 years", "condition=systemic lupus erythematosus"}, "me", {"condition=multiple sclerosis"}),
        ("my mom has breast ca stage 4, she is 61. I have endometriosis, 33",
         {"age=33 years", "condition=endometriosis"}, "mom", {"age=61 years", "condition=breast cancer"}),
        ("looking for both of us. I have MS, 45, and my wife has lupus, 43",
         {"age=45 years", "condition=multiple sclerosis"},
         "wife", {"age=43 years", "condition=systemic lupus erythematosus"}),
    ],
)  # fmt: skip
def test_the_first_is_read_and_the_second_by_themselves(  # noqa: PLR0917 (one column of the table each)
    read: Read, vocabulary: Vocabulary, text: str, first: set[str], who: str, second: set[str]
) -> None:
    beside = read_beside(text, vocabulary=vocabulary, today=TODAY)
    assert _of_person(read(text)) == first
    assert beside is not None and beside[0] == who
    assert _of_person(list(beside[1])) == second


def test_the_place_is_where_both_live(read: Read, vocabulary: Vocabulary) -> None:
    text = "my son has SMA and is 4, my daughter has asthma, she's 7, we live in Leeds"
    beside = read_beside(text, vocabulary=vocabulary, today=TODAY)
    place = "place=Leeds, United Kingdom"
    assert place in told(read(text)) and beside is not None and place in told(list(beside[1]))


def test_two_ages_told_together_are_neither_ones(read: Read) -> None:
    text = "my daughter has type 1 diabetes and my son has celiac disease, they are 8 and 10"
    assert _of_person(read(text)) == {"condition=type 1 diabetes"}


@pytest.mark.parametrize(
    "text", ["my son is 12 with hemophilia A", "my other girl has hemophilia A, she's 12"]
)
def test_another_child_than_the_one_known_changes_nothing(
    read: Read, vocabulary: Vocabulary, text: str
) -> None:
    beside = read_beside(text, vocabulary=vocabulary, today=TODAY, known=DAUGHTER)
    assert not _of_person(read(text, known=DAUGHTER))
    assert beside is not None and _of_person(list(beside[1])) == {"age=12 years", "condition=hemophilia a"}


@pytest.mark.parametrize(
    "text",
    [
        "my son has SMA, his sister is healthy",
        "my son is 9 and my daughter is 6. He has thal major, she's healthy",
        "my son has DMD. my mother has diabetes",
        "my wife has breast cancer, 45, her mother had it at 60",
        "my son has sickle cell, my daughter is a full match",
        "my son, 9, has thal major. my little boy needs blood every 3 weeks",
        "my mum has COPD, 70, my mother lives in Leeds",
        "I have asthma and my brother has it too",
        "I'm 45 with MS. My mother has Alzheimer's.",
        "I have sickle cell trait and my son, 6, has sickle cell disease",
        "I have lupus. my gran had breast cancer",
    ],
)
def test_kin_told_of_in_passing_are_no_second_patient(vocabulary: Vocabulary, text: str) -> None:
    assert read_beside(text, vocabulary=vocabulary, today=TODAY) is None


@pytest.mark.parametrize("text", ["sorry, my son has hemophilia A", "it's for my son, he has hemophilia A"])
def test_who_puts_right_for_whom_it_is_tells_of_no_second(vocabulary: Vocabulary, text: str) -> None:
    assert read_beside(text, vocabulary=vocabulary, today=TODAY, known=DAUGHTER) is None
