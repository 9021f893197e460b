"""Answers in everyday words about pregnancy, transfusions and donors, and ages told in words."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told


def _of(facts: set[str], name: str) -> set[str]:
    return {fact for fact in facts if fact.startswith(f"{name}=")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("im a dude lol", "False about"),
        ("he is a small boy sir", "False about"),
        ("she's 80", "False about"),
        ("periods stopped at 44", "False about"),
        ("nah mate", "False"),
        ("trying for a baby since June", "False about"),
        ("I'm due in April actually!", "True"),
        ("I'm two weeks late", "None unsure"),
        ("yes, 20 weeks", "True"),
    ],
)
def test_an_answer_about_pregnancy_need_not_say_the_word(read: Read, text: str, expected: str) -> None:
    facts = told(read(text, "pregnant"))

    assert _of(facts, "pregnant") == {f"pregnant={expected}"}
    assert not any("weeks" in fact for fact in facts)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I lost one pregnancy in 2022", set()),
        ("I'm 57 and past all that pregnant business", set()),
        ("my wife is due in March with our second", {"pregnant=True"}),
    ],
)
def test_a_pregnancy_of_another_time_is_no_pregnancy(read: Read, text: str, expected: set[str]) -> None:
    assert _of(told(read(text)), "pregnant") == expected


@pytest.mark.parametrize(
    "text",
    [
        "thal major, he gets two units every 28 days",
        "she takes blood 2 times in a month",
        "monthly blood at the day unit",
        "every third week he's in for his blood",
        "BT dependent",
        "blood all three week",
        "always blood",
    ],
)
def test_regular_blood_in_everyday_words_is_dependence(read: Read, text: str) -> None:
    assert _of(told(read(text)), "transfusion_dependent") == {"transfusion_dependent=True"}


@pytest.mark.parametrize(
    "text",
    [
        "only when i get admitted",
        "no transfusions for 5 years",
        "Took blood twice this year, two pints each time",
    ],
)
def test_a_few_transfusions_are_no_dependence_but_never_surely(read: Read, text: str) -> None:
    facts = told(read(text, "transfusion_dependent"))

    assert _of(facts, "transfusion_dependent") == {"transfusion_dependent=False about"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my sister only matched half", "half"),
        ("HLA of my elder son is matching 100 percent", "True about"),
        ("we have a single child only", "False about"),
        ("brother was tested and it was a no go", "False about"),
    ],
)
def test_a_donor_in_everyday_words(read: Read, text: str, expected: str) -> None:
    assert _of(told(read(text, "matched_donor")), "matched_donor") == {f"matched_donor={expected}"}


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("It's Dad. Sixty-six, bowel cancer", 66),
        ("a lady of 37 living in Nakuru with HIV", 37),
        ("Next lady: 29, astrocytoma", 29),
        ("lupus for ten years. 45 now, on steroids", 45),
    ],
)
def test_an_age_in_words_or_on_its_own_is_read(read: Read, text: str, age: int) -> None:
    assert _of(told(read(text)), "age") == {f"age={age} years"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("my son has thal major, we are from Italy, Milan", "Milan, Italy"),
        ("we are from Italy, my son has thal major", "Italy"),
        ("ECOG 1, lives on his own, Leeds", "Leeds, United Kingdom"),
        ("I moved to Houston for school", "Houston, United States"),
    ],
)
def test_a_city_is_read_behind_its_country_and_beside_figures(read: Read, text: str, place: str) -> None:
    assert _of(told(read(text)), "place") == {f"place={place}"}


def test_whoever_has_twins_tells_of_them_not_of_themselves(read: Read) -> None:
    facts = read("I have twins, 13 years old, both with sickle cell SS. We live in Leeds.")

    assert {fact.about.value for fact in facts if fact.about} <= {"child"}
