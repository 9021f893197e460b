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


@pytest.mark.parametrize(
    ("text", "never_told"),
    [
        ("he had a yeast infection- I was told it is lupus", "candidiasis never"),
        ("the pregnancy blood test came back negative", "pregnant=True"),
        ("all my urine pregnancy tests have been negative", "pregnant=True"),
        ("I asked for HIV and hep C testing", "hiv"),
        ("Which treatments are there apart from fluconazole for yeast infections?", "never"),
        ("I was diagnosed with lupus at one point, then told I didn't have it", "condition=systemic lupus"),
        ("they tested me for lupus and an overactive thyroid and all of it came back negative", "current"),
        ("Do I have kidney stones or gout?", "current"),
        ("could I have lupus?", "lupus"),
        ("If a woman had a miscarriage before, will she have one again?", "="),
    ],
)
def test_what_is_asked_tested_or_supposed_is_not_had(read: Read, text: str, never_told: str) -> None:
    assert not [fact for fact in told(read(text)) if never_told in fact]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("HIV- hep c- and lupus", "infection=hiv infection never"),
        ("I had an HIV test last month and it is negative", "infection=hiv infection never"),
        ("they tested me for lupus and gout and all of it was negative", "comorbidity=gout never"),
        ("the pregnancy blood test came back negative", "pregnant=False"),
        ("What is macular edema? I just got diagnosed with it.", "comorbidity=macular edema current"),
        ("Would walking help my diabetes?", "comorbidity=diabetes mellitus current"),
        ("Will my lupus get better?", "condition=systemic lupus erythematosus"),
        ("I think I am diabetic as I am always thirsty", "comorbidity=diabetes mellitus current about"),
        ("it turned out to be a fracture that is causing the pain", "comorbidity=fracture current"),
        ("I have been having sharp pain in my knuckles, I pop them a lot", "condition=pain"),
    ],
)
def test_what_a_letter_tells_by_the_way_is_read(read: Read, text: str, fact: str) -> None:
    assert fact in told(read(text))
