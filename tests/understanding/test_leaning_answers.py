"""Answers that say neither yes nor no in so many words lean to one, and are never sure."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told


@pytest.mark.parametrize(
    ("asked", "text", "value"),
    [
        ("pregnant", "Honey, that ship sailed, they took my ovaries out", False),
        ("pregnant", "Good gracious, no. My youngest is fifty-four.", False),
        ("pregnant", "cannot be, got my period now", False),
        ("breastfeeding", "Not anymore, the milk is finished", False),
        ("other_trial", "I was in one at Ole Miss but I come off of it at Easter", False),
        ("other_trial", "She's in the open label bit as we speak", True),
        ("transfusion_dependent", "last time every month, now no need", False),
        ("transfusion_dependent", "Only two times blood was given, nothing regular", False),
        ("transfusion_dependent", "Not any more! It was fortnightly in the pregnancy", False),
    ],
)
def test_an_answer_in_everyday_words_leans(read: Read, asked: str, text: str, value: bool) -> None:
    assert f"{asked}={value} about" in told(read(text, asked))


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("pregnant", "no idea"),
        ("other_trial", "no thanks"),
        ("other_trial", "maybe"),
        ("breastfeeding", "why do you ask?"),
    ],
)
def test_what_leans_to_nothing_tells_nothing_firm(read: Read, asked: str, text: str) -> None:
    assert {fact.value for fact in read(text, asked) if fact.name.value == asked} <= {None}


@pytest.mark.parametrize(
    ("text", "age"),
    [("56. No, 57.", 57), ("42 next week so 41", 41), ("the big five-oh", 50),
     ("He'll be 83 on New Year's Eve", 82),
     ("she is sixty-eight or thereabouts", 68)],
)  # fmt: skip
def test_an_age_set_right_in_the_same_breath_counts(read: Read, text: str, age: int) -> None:
    assert {fact.value for fact in read(text, "age") if fact.name.value == "age"} == {age}


@pytest.mark.parametrize("text", ["Mate, my youngest is 24 and has a beard", "baby is 7 months, so yes"])
def test_the_age_of_ones_child_is_not_ones_own(read: Read, text: str) -> None:
    assert not [fact for fact in read(text, "breastfeeding") if fact.name.value == "age"]


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("WHO 2 last clinic", 2),
        ("Lansky's 100", 100),
        ("the nurse wrote e cog two on the form", 2),
        ("KPS eighty", 80),
    ],
)
def test_a_grade_is_read_in_letters_and_words(read: Read, text: str, grade: int) -> None:
    found = [
        fact.value for fact in read(text, "performance_status") if fact.name.value == "performance_status"
    ]
    assert found == [grade]
