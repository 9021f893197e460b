"""Means, acts and signs are heard however they are told; the same words of everyday life are not."""

from __future__ import annotations

import pytest

from waymark.understanding.safety import SafetyConcern, check_safety


@pytest.mark.parametrize(
    "text",
    [
        "I started cutting again",
        "my girl keeps cutting and hides her arms",
        "I might as well top myself",
        "thinking about driving my car into a wall",
        "gonna jump off the bridge",
        "I am sitting here with a gun",
        "he has tied a rope in the shed",
        "I've got the tablets counted out",
        "I dont wont to be alive",
        "i dont wana be alyve",
        "better to die by my own hand",
        "I feel to drink the poison",
        "I won't be here in the morning",
        "ayoko na pong mabuhay",
    ],
)
def test_means_and_acts_are_heard_as_self_harm(text: str) -> None:
    assert check_safety(text) is SafetyConcern.SELF_HARM


@pytest.mark.parametrize(
    "text",
    [
        "she's havin a seizure right this minute",
        "stroke. now",
        "his left hand has gone funny and his face feels heavy",
        "he has a temp of 39 and his spleens out",
        "hot body since morning and she is SS",
        "febrile, rigors, 15 min into transfusion",
        "dad is choking up blood",
        "a hard-on for five hours and it hurts",
        "the wee one swallowed a packet of iron tablets",
        "he drop down and nah wake up",
        "reely bad chest payn",
        "nangingisay ang anak ko",
    ],
)
def test_signs_are_heard_however_they_are_told(text: str) -> None:
    assert check_safety(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "she is cutting her first teeth",
        "we are cutting down on sugar",
        "he keeps walking into walls because of his eyes",
        "the rope swing broke",
        "her insulin is drawn up every evening",
        "his pills are laid out for the week",
        "I won't be here next week, we are on holiday",
        "stroke",
        "he has a temperature chart from last year",
        "going to Leeds by train",
        "which trials are off the table now?",
    ],
)
def test_the_same_words_of_everyday_life_are_no_alarm(text: str) -> None:
    assert check_safety(text) is None
