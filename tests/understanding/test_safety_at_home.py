"""Poison, doses and force at home and shorthand are heard; the same words of daily life are not."""

from __future__ import annotations

import pytest

from waymark.understanding.safety import SafetyConcern, check_safety

OVERDOSE = (
    "my cousin has drunk white spirit",
    "the baby's after drinking dishwasher tablets and cleaner",
    "our toddler drank fabric softener",
    "my nephew, he swallowed slug pellets",
    "the bairn's eaten my thyroid tablets",
    "little one's had my methadone",
    "the grandkid got my morphine",
    "my daughter ate the whole box of tablets",
    "I gave the morphine and so did my sister",
    "her dad already gave it, double now",
    "gave the child her tablets twice today",
    "I gave him the wrong medicine",
    "he mixed rum with my sleeping tablets",
)
ABUSE = (
    "dad batters us",
    "my husband whacks me every night",
    "the carer is knocking my mam about",
    "the teacher is touching me",
    "my brother forces me to join the trial for the money",
    "they want me married, I am 14",
    "mum takes my medicine away if I talk back",
    "the carer leaves my gran without water",
    "a man gets into my bed",
    "me stepda sneeks in my bed at nite",
    "my stepda sneeks in my bed wen mams at work",
    "he shakes the baby",
    "my nephew takes her pension",
)
MEDICAL = (
    "GCS dropping",
    "BP 70/40 and drowsy",
    "SpO2 79 in air",
    "RR 5",
    "STEMI on the monitor",
    "he has lost a lot of blood and is pale",
    "blood from my nose, it won't stop",
    "nosebleed nonstop",
    "20 minutes into the red cells, rigors",
    "numb in the saddle, and I can't pee",
    "she is hot and her neck is stiff",
    "there is blood all over the bed",
    "no para de sangrar",
)
SELF_HARM = (
    "they'd be happier without me",
    "my wife is better off with the insurance",
    "God please take me tonight",
    "I hope for no morning",
    "I have my pills stashed away",
    "been hoarding my patches",
    "there is gramoxone in my hand",
    "he's on the viaduct",
    "please mind my cats when I'm gone",
    "by Sunday you will not see me any more",
    "let me go with my husband in heaven",
    "I am sitting at the window on floor 9",
    "I already bought the charcoal",
    "I wish my heart would give out",
    "nataka kufa",
)
NONE = (
    "is bleach in the swimming pool bad for me?",
    "my daughter got my tablets from the chemist",
    "my son took his tablets",
    "does bleach make eczema better?",
    "I take it twice a day",
    "they kick me out of the trial if I miss a visit?",
    "I keep the gun locked up",
    "41F, AML FLT3-ITD, ECOG 1",
    "39F, lupus, on hydroxychloroquine",
    "38 year old, sats 96",
    "he's been confused for six years, it's dementia",
    "snake bite in '98, all good now",
    "I blacked out the room for my migraine",
    "he'll be fine without me at bedtime",
    "my doctor made me think about this study",
    "God takes care of me",
    "a song about suicide came on",
    "suicide is haram, why do you ask",
    "sitting at the window seat, carriage 9",
    "I bought charcoal for the grill",
    "will somebody look after my children during the scan",
    "If I sign up, am I locked in?",
    "would we be locked in, or can she leave",
)


@pytest.mark.parametrize("text", OVERDOSE)
def test_what_was_swallowed_or_given_at_home_is_heard(text: str) -> None:
    assert check_safety(text) in (SafetyConcern.OVERDOSE, SafetyConcern.MEDICAL)


@pytest.mark.parametrize("text", ABUSE)
def test_force_at_home_is_heard(text: str) -> None:
    assert check_safety(text) is SafetyConcern.ABUSE


@pytest.mark.parametrize("text", MEDICAL)
def test_shorthand_and_bleeding_are_heard(text: str) -> None:
    assert check_safety(text) is SafetyConcern.MEDICAL


@pytest.mark.parametrize("text", SELF_HARM)
def test_means_at_hand_and_wishes_for_the_end_are_heard(text: str) -> None:
    assert check_safety(text) is SafetyConcern.SELF_HARM


@pytest.mark.parametrize("text", NONE)
def test_the_same_words_without_an_emergency_are_none(text: str) -> None:
    assert check_safety(text) is None
