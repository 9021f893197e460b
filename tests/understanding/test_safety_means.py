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


@pytest.mark.parametrize(
    ("text", "concern"),
    [
        ("I loaded the rifle an hour ago", SafetyConcern.SELF_HARM),
        ("my brother went into the barn with a shotgun", SafetyConcern.SELF_HARM),
        ("I have been stockpiling my morphine", SafetyConcern.SELF_HARM),
        ("I wrote a letter and left it on the kitchen table", SafetyConcern.SELF_HARM),
        ("he gave his bike to a friend and said he will not need it", SafetyConcern.SELF_HARM),
        ("I stopped my dialysis last week. That's how I want it.", SafetyConcern.SELF_HARM),
        ("She refuses food. She says let me die.", SafetyConcern.SELF_HARM),
        ("I have set the day for Sunday", SafetyConcern.SELF_HARM),
        ("I am not safe on my own", SafetyConcern.SELF_HARM),
        ("I want to be put down like an old horse", SafetyConcern.SELF_HARM),
        ("he swallowed the whole lot", SafetyConcern.OVERDOSE),
        ("she has four of her patches on", SafetyConcern.OVERDOSE),
        ("I gave mum dad's insulin by mistake", SafetyConcern.OVERDOSE),
        ("my son won't give me my tablets", SafetyConcern.ABUSE),
        ("he smashed my inhalers and laughed", SafetyConcern.ABUSE),
        ("she makes me sleep in the shed", SafetyConcern.ABUSE),
        ("my wife locks me in", SafetyConcern.ABUSE),
        ("the bruises have the shape of fingers", SafetyConcern.ABUSE),
        ("39.1 after docetaxel", SafetyConcern.MEDICAL),
        ("teeth chattering since they flushed the hickman line", SafetyConcern.MEDICAL),
        ("we are home from the transfusion and his back hurts", SafetyConcern.MEDICAL),
        ("my legs have gone numb and I can't pee", SafetyConcern.MEDICAL),
        ("the trach came out", SafetyConcern.MEDICAL),
        ("ketones 5.1 and sick", SafetyConcern.MEDICAL),
        ("mum's mouth has slipped", SafetyConcern.MEDICAL),
        ("I can't keep my hydrocortisone down", SafetyConcern.MEDICAL),
        ("he drank antifreeze", SafetyConcern.MEDICAL),
    ],
)
def test_what_nobody_should_miss_is_heard(text: str, concern: SafetyConcern) -> None:
    assert check_safety(text) is concern


@pytest.mark.parametrize(
    "text",
    [
        "grandad bought a gun licence once",
        "he goes to the range with a rifle club",
        "I stopped my dialysis in March because I got the kidney",
        "I left a note on the desk for the nurse",
        "we have put by tablets as the chemist shuts for Christmas",
        "the date for the scan is set for Sunday's list",
        "I am on the roof fixing tiles",
        "she keeps me up at night with her snoring",
        "my brother beats me at scrabble",
        "my boss will murder me if I am late",
        "the pharmacy refused it, stating overdose of metformin",
        "could hay fever make it hard to breathe?",
        "I get breathless on the stairs",
        "she had a seizure in December",
        "neutropenic fever in 2022, well since",
        "I have a stiff neck from a bad pillow",
        "lead poisoning as a child, I am 38 now",
        "drowning in paperwork",
        "they let me see a doctor every week",
        "weight 39.1 kg after docetaxel",
    ],
)
def test_words_near_to_those_are_no_alarm(text: str) -> None:
    assert check_safety(text) is None
