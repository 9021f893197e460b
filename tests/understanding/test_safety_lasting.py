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
        "I'm constantly out of breath my doctor checked my heart and lungs and says all is fine",
        "always short of breath, the cardiologist found nothing",
        "no heart attack. ablation 2021",
        "No heart attack",
        "she had a febrile seizure at 2",
        "he has a feeding tube because he can't swallow",
        "my mum can't swallow so she is peg fed",
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
        "he has a feeding tube and suddenly he can't swallow his spit",
        "can't swallow anything since this morning",
        "fever after chemo now",
        "he had a seizure and is now on the floor",
        "I get breathless lying down",
        "out of breath, the doctor said my heart is fine",
        "constantly short of breath and it is worse today, the doctor said all is fine",
        "left side is weak",
        "he had a stroke in 2019 and now his left side is weak",
        "had a stroke in 2019, right side went numb again",
        "she had a stroke in May, left side is weak since this morning",
    ],
)
def test_what_is_new_beside_it_is_an_emergency(text: str) -> None:
    assert check_safety(text) is SafetyConcern.MEDICAL


@pytest.mark.parametrize(
    "text",
    [
        "fever after chemo in june, all clear now. daughter 9, thal major",
        "hit my head on the cupboard last month, all fine",
        "face droops on the right since bells palsy in may",
        "cannot feel my legs since the transverse myelitis in 2019",
        "he cant move his left arm since the stroke in 2019",
        "my uncle cannot move his legs well since the polio",
        "slurred speech from cerebral palsy",
        "chest feels tight in cold air, always has",
        "short of breath on the third floor, always have been",
        "costochondritis, that's what the chest pain was",
        "the chest pain was muscular",
        "one day we can eliminate sudden cardiac arrest in adolescence",
    ],
)
def test_what_is_long_since_over_or_has_an_old_cause_is_no_emergency(text: str) -> None:
    assert check_safety(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "fever after chemo in june",
        "fever of 39, transplant in june, all clear",
        "fever since chemo, all clear scan last month",
        "transplant in june, all fine since, he has fever 39",
        "fever after chemo in june, better now, and again today",
        "face droops since bells palsy, worse since this morning",
        "cant move his legs since the operation yesterday",
        "cannot feel my legs since the operation",
        "she has always been healthy, her face is drooping",
        "he has cerebral palsy and is choking",
        "I have muscular dystrophy and cannot breathe",
        "chest pain, is it costochondritis",
    ],
)
def test_what_only_sounds_like_an_old_cause_explains_nothing(text: str) -> None:
    assert check_safety(text) is SafetyConcern.MEDICAL


@pytest.mark.parametrize(
    "text",
    [
        "he swallowed too many tablets when he was five",
        "when i was eleven months old the doctors gave me too much of it",
        "when she was 3 she took too many pills",
    ],
)
def test_what_happened_at_an_age_long_past_is_none(text: str) -> None:
    assert check_safety(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "he took too many pills when i was two minutes away",
        "she took too many pills when i was 2 doors down",
        "when i was 10 minutes late she had swallowed too many tablets",
    ],
)
def test_how_far_somebody_was_is_no_age(text: str) -> None:
    assert check_safety(text) is SafetyConcern.OVERDOSE


def test_a_fear_of_a_heart_attack_in_a_question_about_anxiety_is_none() -> None:
    asked = "How does one deal with anxiety and the feeling that I am about to have a heart attack?"
    assert check_safety(asked) is None
    assert check_safety(f"{asked} My chest hurts now") is SafetyConcern.MEDICAL
    assert check_safety("anxiety, and it feels like I am having a heart attack") is SafetyConcern.MEDICAL
