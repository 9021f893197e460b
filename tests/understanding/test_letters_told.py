"""What letters to doctors tell, and what they only seem to: whose it is, a no of something else, a time."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Hello doctor, I am a woman of 34. I have had lupus for the past one year.", "self"),
        ("Dear doctor, I have gout for the last one month, I am 40", "self"),
        ("I have psoriasis on my arms. My husband has similar patches on his back.", "self"),
        ("I'm currently 9 weeks pregnant. Is swimming fine?", "self"),
        ("My nephew has lupus and an underactive thyroid as well.", "other"),
        ("specialist nurse here, I have a gentleman of 69 with gout", "other"),
    ],
)
def test_a_letter_tells_whose_it_is(read: Read, text: str, whose: str) -> None:
    assert f"asking_for={whose}" in told(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "I have a rash on my arm. My fiance has a similar rash on his back. What is it?",
        "I can't sleep. My husband has been shouting for weeks and I need help.",
    ],
)
def test_somebody_named_beside_the_writers_trouble_is_not_the_patient(read: Read, text: str) -> None:
    assert not told(read(text)) & {"asking_for=other", "sex=male"}
