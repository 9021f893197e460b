"""Who is the patient among several people, and nothing laid to one that was told of two."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told

_MAJOR = "condition=beta-thalassemia major"


def _of_person(facts: set[str]) -> set[str]:
    return {fact for fact in facts if fact.startswith(("asking_for=", "age=", "condition=", "sex="))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dad has beta thal trait, mom too, kid 4yo thal major", {"asking_for=child", "age=4 years", _MAJOR}),
        ("my daughter is 8, thal major, whom do I call?",
         {"asking_for=child", "sex=female", "age=8 years", _MAJOR}),
        ("I am 12, I have thal major, where is it?", {"asking_for=self", "age=12 years", _MAJOR}),
        ("my son is 9 and my daughter is 6. He has thal major, she's healthy",
         {"asking_for=child", "sex=male", "age=9 years", _MAJOR}),
        ("my daughter is 6 and healthy. My son, 9, has thal major",
         {"asking_for=child", "sex=male", "age=9 years", _MAJOR}),
        ("I'm a doctor, patient 9F with thal major",
         {"asking_for=other", "age=9 years", "sex=female", _MAJOR}),
        ("I'm 40 and my son has thal major", {"asking_for=child", "sex=male", _MAJOR}),
    ],
)  # fmt: skip
def test_the_patient_is_the_one_the_illness_is_told_of(read: Read, text: str, expected: set[str]) -> None:
    assert _of_person(told(read(text))) == expected


@pytest.mark.parametrize(
    "text",
    [
        "my son is 9 and my daughter is 6",
        "both my kids, 6 and 9",
        "my kids are 6 and 9",
        "my two sons are 6 and 9 and have thal",
    ],
)
def test_two_children_leave_age_and_sex_untold(read: Read, text: str) -> None:
    assert not {fact for fact in told(read(text)) if fact.startswith(("age=", "sex="))}


def test_of_two_children_with_an_illness_each_nothing_is_mixed(read: Read) -> None:
    """Who is told of first is read, and the other waits (test_two_patients.py)."""
    text = "my son is 9 with thal major and my daughter is 6 with sickle cell"
    assert _of_person(told(read(text))) == {"asking_for=child", "sex=male", "age=9 years", _MAJOR}


def test_two_ages_are_no_age(read: Read) -> None:
    assert told(read("7 and 9", "age")) == set()


def test_a_condition_that_two_share_is_kept(read: Read) -> None:
    assert told(read("my kids are 6 and 9, both have thal major")) == {"asking_for=child", _MAJOR}


@pytest.mark.parametrize(
    "text", ["it's for me and my son, we both have it", "it's not for me", "I'm not the patient"]
)
def test_a_trial_for_both_or_not_for_me_is_not_for_me(read: Read, text: str) -> None:
    assert not {fact for fact in told(read(text, "asking_for")) if fact == "asking_for=self"}


def test_she_is_not_the_son_that_trials_are_looked_for(read: Read) -> None:
    found = told(read("My son has thal major. She had a transplant"))
    assert not {fact for fact in found if fact.startswith("treatment=")}
