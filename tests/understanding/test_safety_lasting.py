"""Stairs and a stroke of long ago explain a lasting complaint; what is new, sudden or now is an emergency."""

from __future__ import annotations

import pytest

from waymark.understanding.safety import SafetyConcern, check_safety


@pytest.mark.parametrize(
    "text",
    [
        "I get breathless going upstairs",
        "breathless when I walk uphill",
        "short of breath walking up the stairs",
        "my brother had a stroke three weeks ago, he's 52, left side is weak",
        "dad had a stroke in March, his left side is weak",
        "my mum had a stroke last year, her right side is paralysed",
    ],
)
def test_a_lasting_complaint_is_no_emergency(text: str) -> None:
    assert check_safety(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "I am breathless",
        "since yesterday I am breathless going upstairs",
        "he is suddenly breathless walking upstairs",
        "I get breathless lying down",
        "left side is weak",
        "he had a stroke in 2019 and now his left side is weak",
        "had a stroke in 2019, right side went numb again",
        "she had a stroke in May, left side is weak since this morning",
    ],
)
def test_what_is_new_beside_it_is_an_emergency(text: str) -> None:
    assert check_safety(text) is SafetyConcern.MEDICAL
