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
        "breathless up the stairs like always",
        "no heart attack. ablation 2021",
        "No heart attack",
        "she had a febrile seizure at 2",
        "he had febrile convulsions at age 1",
        "had anaphylaxis to peg asparaginase so now on erwinase",
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
        "he is breathless up the stairs since this morning",
        "heart attack",
        "massive heart attack",
        "she had a febrile seizure at 2 this morning",
        "she is having a febrile seizure",
        "fever after chemo now",
        "he had a seizure and is now on the floor",
        "I get breathless lying down",
        "left side is weak",
        "he had a stroke in 2019 and now his left side is weak",
        "had a stroke in 2019, right side went numb again",
        "she had a stroke in May, left side is weak since this morning",
    ],
)
def test_what_is_new_beside_it_is_an_emergency(text: str) -> None:
    assert check_safety(text) is SafetyConcern.MEDICAL
