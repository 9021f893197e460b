"""What patients are told to watch for is heard; the same words of trials, plans and old troubles are not."""

from __future__ import annotations

import pytest

from waymark.understanding.safety import SafetyConcern, check_safety

MEDICAL = (
    "prostate cancer, bad back pain and my legs went weak today",
    "lung cancer, since last night my legs have gone numb",
    "lost control of my bowels and both legs tingling, myeloma",
    "numb from the waist down, he has bone mets",
    "told to ring if over 38, it's 38.6 and we wait till morning",
    "ticked every box on the sepsis card",
    "a hypo that won't come up",
    "three lots of glucose, still 2.8",
    "he can't count backwards or say what month it is, tecartus ten days ago",
    "CAR-T on Monday. He cannot write his own name.",
    "yescarta last week and a fever",
    "suddenly I can't climb stairs without getting breathless",
    "I can't walk to the bathroom without getting breathless",
    "he had a stroke in 2019 and his face is drooping",
    "she had a stroke last year and now her mouth is crooked",
    "my wee boy's nose willnae stop bleeding",
    "his left testicle started hurting yesterday",
)
SELF_HARM = (
    "suicidal again since stopping the study drug",
    "the suicidal thoughts are back, could the trial do that",
    "ctb this weekend",
    "saved up my oxycodone for when I decide",
    "we agreed to go together when it gets bad, we have the tablets",
    "since my son passed I only want to join him",
    "the doctor gave me six months, I am not waiting that long",
    "you won't hear from me again, thanks for being nice",
    "I scratch till I bleed when nobody is looking",
)
NONE = (
    "my legs went weak in 2015, MS",
    "my legs are weak from MS",
    "who do I ring if my temperature is over 38",
    "what are all the signs of sepsis",
    "my hypos went away with the pump",
    "I don't know what day my CAR-T is",
    "I can't name the drug she had before CAR-T",
    "can't count the days until CAR-T",
    "I can't climb stairs without getting breathless",
    "very unfit, too weak and breathless to climb stairs",
    "he had a stroke in 2019 and his face is drooping ever since",
    "MND, my speech is slurred now, 2 years in",
    "he cannot lift his hand without help of the other",
    "I faint easily",
    "suffocating heat here, is the clinic air conditioned",
    "run over by a bus sort of tired",
    "he scratches till he bleeds with eczema",
    "my eczema is so bad I scratch till I bleed",
    "bites her nails till they bleed",
    "saving my tablets for when I travel",
    "we agreed to go together to the first visit",
    "my brother is in the trial, I want to join him",
    "you won't hear from me before Monday",
    "the site said six months, I'm not waiting that long",
)


@pytest.mark.parametrize(
    ("text", "concern"),
    [
        *((text, SafetyConcern.MEDICAL) for text in MEDICAL),
        *((t, SafetyConcern.SELF_HARM) for t in SELF_HARM),
    ],
)
def test_what_one_is_told_to_watch_for_is_heard(text: str, concern: SafetyConcern) -> None:
    assert check_safety(text) is concern


@pytest.mark.parametrize("text", NONE)
def test_the_same_words_of_something_else_are_none(text: str) -> None:
    assert check_safety(text) is None


def test_a_letters_subject_is_set_aside_where_the_letter_sets_it_aside() -> None:
    subject, explained = "SUBJECT: Shortness of breath", "I am short of breath on the stairs, what helps?"
    assert check_safety(f"{subject}\nMESSAGE: {explained}") is None
    assert check_safety(f"{subject}\nMESSAGE: what can it be?") is SafetyConcern.MEDICAL
    assert check_safety(f"{subject}\nMESSAGE: {explained} He is blue.") is SafetyConcern.MEDICAL


@pytest.mark.parametrize(
    "text",
    [
        "mum has ALS and suddenly her speech is slurred",
        "she has MND and cannot move her arm since this morning",
        "he has parkinsons, his face is drooping today",
        "cannot lift his hand without help since this morning",
    ],
)
def test_what_comes_at_once_is_no_slow_illness(text: str) -> None:
    assert check_safety(text) is SafetyConcern.MEDICAL
