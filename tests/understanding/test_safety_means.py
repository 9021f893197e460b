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
        "I am tired of living",
        "I have written the note already",
        "my patient voices SI with a plan",
        "I pray not to wake up",
        "he locked himself in the garage with a rifle",
        "she stopped her insulin on purpose",
        "the voices tell me to hurt people",
        "thinkin of endin it 2nite",
        "I'm scared of what I will do",
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
        "he took too many of his pills",
        "five tablets instead of one and now she sleeps",
        "my husband punches me",
        "they are beating me and took my passport",
        "she cannot get her words out, since breakfast",
        "SOB at rest, RR 34",
        "chest. pain.",
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
        "the doctor has written the note for school",
        "he beats me at chess",
        "I am tired of living far from a clinic",
        "it hits me at night, the worry",
        "I cut myself shaving",
        "chest pain in 2019, nothing since",
    ],
)
def test_the_same_words_of_everyday_life_are_no_alarm(text: str) -> None:
    assert check_safety(text) is None
