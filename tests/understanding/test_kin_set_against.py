"""Relatives told of only beside the writer are not the patient, and those cared for are."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import About, FactName


def _asking_for(read: Read, text: str, asked: FactName | None = None) -> set[object]:
    return {fact.value for fact in read(text, asked=asked) if fact.name is FactName.ASKING_FOR}


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        (None, "my aunt has lupus and gran had breast cancer but I've neither of them"),
        (None, "never had a heart attack. My dad did, at 50"),
        (FactName.OTHER_TRIAL, "my mate is in one, I'm not"),
        (FactName.OTHER_TRIAL, "my cousin is in one im not"),
        (FactName.COMORBIDITY, "two stents. wife's the one with diabetes"),
        (FactName.COMORBIDITY, "gout, my husband is the diabetic one"),
        (FactName.INFECTION, "my mum had TB, I never did"),
    ],
)
def test_a_relative_set_against_the_writer_is_not_the_patient(
    asked: FactName | None, text: str, read: Read
) -> None:
    assert not _asking_for(read, text, asked) & {"other", "child"}


@pytest.mark.parametrize(
    "text",
    [
        "it is for my younger sister, not me",
        "this is for my wife not me, she has MS",
        "my wife has lupus, I never had anything like it",
        "mummy has thyroid too but this query is for daddy only",
        "Dear colleague, could you advise on trials for this 55-year-old lady with lung fibrosis",
    ],
)
def test_who_is_asked_for_is_the_patient_though_the_writer_stands_beside(text: str, read: Read) -> None:
    assert _asking_for(read, text) == {"other"}


@pytest.mark.parametrize(
    "text",
    ["the little lad I look after is 5 and has sickle cell", "A man we care for is 5 with sickle cell"],
)
def test_what_follows_somebody_cared_for_is_theirs(text: str, read: Read) -> None:
    facts = {fact.name: fact for fact in read(text)}
    assert facts[FactName.AGE].value == 5
    assert facts[FactName.CONDITION].about is About.OTHER


@pytest.mark.parametrize(
    "text", ["hi im 15 and my mum has ovarian cancer. shes 46", "im 15, my dad has ALS, hes 46"]
)
def test_the_age_of_a_writer_without_apostrophes_is_not_the_patients(text: str, read: Read) -> None:
    assert [fact.value for fact in read(text) if fact.name is FactName.AGE] == [46]


@pytest.mark.parametrize(
    "text",
    [
        "migraines. I have epilepsy but that's me not her",
        "I'm the diabetic one, not her. She's got migraines",
    ],
)
def test_an_illness_of_the_writers_own_is_not_the_patients(text: str, read: Read) -> None:
    told = {
        fact.value for fact in read(text, asked=FactName.COMORBIDITY) if fact.name is FactName.COMORBIDITY
    }
    assert told == {"migraine"}


@pytest.mark.parametrize(
    "text",
    [
        "my nephew had gene therapy for his hemophilia. I have hemophilia A severe too, on hemlibra, 33",
        "my brother had a kidney transplant. I have kidney disease, 50, on dialysis",
    ],
)
def test_the_writers_own_illness_behind_a_relatives_is_the_one_looked_for(text: str, read: Read) -> None:
    assert _asking_for(read, text, FactName.ASKING_FOR) == {"self"}
    assert not [
        fact for fact in read(text, asked="asking_for") if fact.value in ("gene therapy", "kidney transplant")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "looking for a trial for my brother, he has MS. I have MS too, 40, on ocrevus",
        "my mother has dementia. I have arthritis, 60, and look after her",
    ],
)
def test_a_relative_asked_for_stays_the_patient_though_the_writer_is_ill(text: str, read: Read) -> None:
    assert _asking_for(read, text, FactName.ASKING_FOR) == {"other"}
