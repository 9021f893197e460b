"""A message cut down to its facts is read whole; a word left over, and no number in it is an age."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import FactName


def told(read: Read, text: str) -> dict[FactName, object]:
    return {fact.name: fact.value for fact in read(text)}


@pytest.mark.parametrize(
    ("text", "age", "sex", "place"),
    [
        ("stage 3 melanoma, me, 61 m, Houston", 61, "male", "Houston, United States"),
        ("melanoma, me, 61, Houston", 61, None, "Houston, United States"),
        ("61M melanoma Houston", 61, "male", "Houston, United States"),
        ("melanoma stage 3 houston 61 male", 61, "male", "Houston, United States"),
        ("asthma leeds 34 f", 34, "female", "Leeds, United Kingdom"),
        ("34 f asthma leeds", 34, "female", "Leeds, United Kingdom"),
        ("multiple sclerosis 38 f leeds united kingdom", 38, "female", "Leeds, United Kingdom"),
        ("myeloma 67 f leeds revlimid", 67, "female", "Leeds, United Kingdom"),
        ("thal major, 9, Houston", 9, None, "Houston, United States"),
    ],
)
def test_facts_without_a_word_between_them_are_told(
    read: Read, text: str, age: int, sex: str | None, place: str
) -> None:
    found = told(read, text)
    assert (found.get(FactName.AGE), found.get(FactName.SEX), found.get(FactName.PLACE)) == (age, sex, place)


def test_me_in_a_list_is_for_whom_one_looks(read: Read) -> None:
    assert told(read, "melanoma, me, 61, Houston")[FactName.ASKING_FOR] == "self"


def test_the_words_are_those_that_tell_it(read: Read) -> None:
    text = "asthma leeds 34 f"
    assert {text[fact.start : fact.end] for fact in read(text)} == {"asthma", "leeds", "34", "f"}


@pytest.mark.parametrize(
    "text",
    [
        "diabetes 2",
        "ckd 3",
        "lung cancer keytruda 3",
        "diabetes 10 years",
        "leukemia 2019",
        "asthma 40 mg",
        "psoriasis 30%",
        "anemia 40 units so far",
        "parkinsons 72 golf 3 times",
        "asthma 34 or 35",
        "is asthma 34 common?",
    ],
)
def test_a_number_beside_a_word_left_over_is_no_age(read: Read, text: str) -> None:
    assert FactName.AGE not in told(read, text)


@pytest.mark.parametrize(
    "text",
    ["lupus joy 44", "Charlotte, lupus, 44", "melanoma brain 61", "breast cancer Mary 54", "gout bath"],
)
def test_a_name_or_an_ordinary_word_is_no_place(read: Read, text: str) -> None:
    assert FactName.PLACE not in told(read, text)


@pytest.mark.parametrize(
    ("text", "age", "place"),
    [
        ("asthma since 2021 44 leeds", 44, "Leeds, United Kingdom"),
        ("melanoma 75 veteran houston on keytruda", 75, "Houston, United States"),
        ("asthma my daughter 16 leeds", 16, "Leeds, United Kingdom"),
        ("rare thing called myeloma i am 39 houston no treatment", 39, "Houston, United States"),
        ("lupus dx at 60 now 71 leeds", 71, "Leeds, United Kingdom"),
        ("multiple sclerosis relapsing 38 leeds tried 5 meds", 38, "Leeds, United Kingdom"),
    ],
)
def test_words_that_only_bind_leave_no_fact_behind(read: Read, text: str, age: int, place: str) -> None:
    found = told(read, text)
    assert (found.get(FactName.AGE), found.get(FactName.PLACE)) == (age, place)


@pytest.mark.parametrize(
    "text",
    [
        "lupus since i was 22 leeds",
        "lupus 20 years leeds",
        "lupus diagnosed at 22 leeds",
        "asthma 30 years ago leeds",
    ],
)
def test_when_it_began_is_no_age(read: Read, text: str) -> None:
    found = told(read, text)
    assert FactName.AGE not in found and found[FactName.PLACE] == "Leeds, United Kingdom"


def test_a_number_is_no_age_where_two_people_are_spoken_of(read: Read) -> None:
    assert told(read, "I'm 40 and my son has asthma").get(FactName.AGE) is None
