"""Where somebody lives, told in passing, at the start of an answer or apart; and where others live."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import FactName


def _place(read: Read, text: str, asked: str | None = None) -> object:
    return next((fact.value for fact in read(text, asked) if fact.name is FactName.PLACE), None)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("asking for my dad, 76, Leeds. Glaucoma in both eyes", "Leeds, United Kingdom"),
        ("24, sickle cell, girl, Leeds", "Leeds, United Kingdom"),
        ("my son has thal major, blood every 3 weeks at Leeds", "Leeds, United Kingdom"),
        ("Can you tell if there is a trial near Leeds", "Leeds, United Kingdom"),
        ("lupus, 41, Leeds way", "Leeds, United Kingdom"),
    ],
)
def test_a_place_told_in_passing_is_read(read: Read, text: str, place: str) -> None:
    assert _place(read, text) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Leeds, but staying at a house in London till spring", "Leeds, United Kingdom"),
        ("at present Leeds. We may shift to London", "Leeds, United Kingdom"),
        ("now Leeds, maybe London later", "Leeds, United Kingdom"),
    ],
)
def test_the_place_that_an_answer_begins_with_is_home(read: Read, text: str, place: str) -> None:
    assert _place(read, text, "place") == place


@pytest.mark.parametrize(
    "text",
    [
        "my son has sickle cell. my brother in Houston is a match",
        "my daughter has thal, there is a match on the register, some bloke in Milan",
    ],
)
def test_where_another_lives_is_not_the_patients_place(read: Read, text: str) -> None:
    assert _place(read, text) is None


@pytest.mark.parametrize(
    ("text", "kilometres"),
    [
        ("upto 1,500 km is fine", 1500),
        ("Leeds is 125 km, happy with that. no wait, call it 200 km", 200),
        ("we could do about 60 miles", 97),
    ],
)
def test_how_far_is_read_with_thousands_and_corrections(read: Read, text: str, kilometres: int) -> None:
    facts = read(text, "max_distance_km")
    assert [fact.value for fact in facts if fact.name is FactName.MAX_DISTANCE_KM] == [kilometres]


@pytest.mark.parametrize("asked", [None, "asking_for", "condition", "age"])
@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("I'm a 27 year old warrior, HbSS, London", "London, United Kingdom"),
        ("My little girl is 22 months. She has sickle cell SC disease. Leeds", "Leeds, United Kingdom"),
        ("ITP since 2011, 52 male, leeds", "Leeds, United Kingdom"),
        ("my husband has haemophilia B, severe, 46, London", "London, United Kingdom"),
        ("thal major, London, son 5", "London, United Kingdom"),
        ("gout, 61, Leeds", "Leeds, United Kingdom"),
    ],
)
def test_a_place_between_commas_is_read_whichever_first_question_is_open(
    read: Read, text: str, place: str, asked: str | None
) -> None:
    assert _place(read, text, asked) == place


@pytest.mark.parametrize("text", ["my son Jordan has sickle cell, 8", "my daughter Paris, 9, thal major"])
def test_a_childs_name_is_no_place_whichever_first_question_is_open(read: Read, text: str) -> None:
    assert _place(read, text, "asking_for") is None


@pytest.mark.parametrize("text", ["leeds", "London", "Italy."])
def test_the_name_of_a_place_alone_answers_late(read: Read, text: str) -> None:
    assert _place(read, text, "treatment") is not None


@pytest.mark.parametrize("text", ["nice", "Reading", "none", "chemo", "mercury"])
def test_an_ordinary_word_is_no_late_answer(read: Read, text: str) -> None:
    assert _place(read, text, "treatment") is None
