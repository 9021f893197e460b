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
        ("I'm 17 weeks pregnant and was wondering if that is safe?", "self"),
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
        ("I itch all over. Do you think I have gallstones?", "gallstones"),
        ("I am a 26 year old non smoker, non alcoholic, with gout", "alcohol"),
        ("there is no relief from the psoriasis", "never"),
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


@pytest.mark.parametrize(
    "text",
    [
        "I have a fever (102) and a cough",
        "her temperature went up to 39, then 40",
        "Is an F2 bone cyst on the spine dangerous?",
    ],
)
def test_a_fever_or_a_kind_of_cyst_is_no_age(read: Read, text: str) -> None:
    assert not [fact for fact in told(read(text)) if fact.startswith("age")]


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("my son has a fever, he is 40 days old", "age=40 days"),
        ("I am worried about my 2 year old daughter", "age=2 years"),
        ("F2 with thal major", "age=2 years"),
    ],
)
def test_an_age_is_read_as_firmly_as_it_is_told(read: Read, text: str, age: str) -> None:
    assert age in told(read(text))


@pytest.mark.parametrize(
    ("text", "never_told"),
    [
        ("I cut sugar from my already low sugar diet", "hypoglycemia"),
        ("I have upper back pain", "low back pain"),
        ("he had his teeth out under general anaesthesia", "anesthesia"),
        ("packed cell volume - 35.4", "transfusion"),
        ("oxygen saturation 98% on ambient air", "zolpidem"),
        ("I have never had stomach surgery", "surgery"),
        ("my doctor advised me to get a hip replacement", "hip replacement"),
    ],
)
def test_a_diet_a_place_a_value_and_advice_are_nothing_else(read: Read, text: str, never_told: str) -> None:
    assert not [fact for fact in told(read(text)) if never_told in fact]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("I have never had surgery", "treatment=surgery never"),
        ("my doctor gave me a dexamethasone shot and it got better", "treatment=dexamethasone past"),
        ("they give me a rituximab infusion every 6 months", "treatment=rituximab current"),
        (
            "I had to switch my birth control from one pill to another",
            "treatment=birth control pills current",
        ),
        (
            "I am a 27 year old woman, who started birth control pills in May but stopped taking them",
            "treatment=birth control pills past",
        ),
        ("I have been on bc pills for two weeks", "treatment=birth control pills current"),
    ],
)
def test_when_a_treatment_was_had_is_read(read: Read, text: str, fact: str) -> None:
    assert fact in told(read(text))
