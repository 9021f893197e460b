"""Whole messages, as families and patients write them, become facts."""

from __future__ import annotations

import re
import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.understanding.conftest import Read, told
from waymark.profile.facts import About, Fact, FactName
from waymark.profile.profile import Profile
from waymark.understanding.messages import read_message
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary

GENE = "treatment=gene therapy"
TRANSPLANT = "treatment=hematopoietic stem cell transplantation"
ALLOGENEIC = "treatment=allogeneic hematopoietic stem cell transplantation"
TRANSFUSED = "treatment=blood transfusion current"
MAJOR = "condition=beta-thalassemia major"
DEPENDENT = "transfusion_dependent=True"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "my daughter is 10, beta thalassemia major, transfused every 3 weeks, "
            "no gene therapy or transplant before, no matched donor",
            {"asking_for=child", "sex=female", "age=10 years", MAJOR, TRANSFUSED, DEPENDENT,
             f"{GENE} never", f"{TRANSPLANT} never", "matched_donor=False"},
        ),
        ("my son is 9, thal major, transfused every 3 weeks",
         {"asking_for=child", "sex=male", "age=9 years", MAJOR, TRANSFUSED, DEPENDENT}),
        ("My daughter (10) has been diagnosed with β-thalassemia major. She gets blood every 3-4 weeks.",
         {"asking_for=child", "sex=female", "age=10 years", MAJOR, DEPENDENT}),
        ("my 9-year-old nephew has beta thal major", {"asking_for=other", "sex=male", "age=9 years", MAJOR}),
        ("I'm 34 and have sickle cell disease, on hydroxyurea",
         {"asking_for=self", "age=34 years", "condition=sickle cell disease",
          "treatment=hydroxyurea current"}),
        ("my brother has it, it's for me", {"asking_for=self"}),
        ("mum died of breast cancer, I have lupus",
         {"asking_for=self", "condition=systemic lupus erythematosus"}),
        ("my wife and I are both carriers, our daughter is 5 with thal major",
         {"asking_for=child", "sex=female", "age=5 years", MAJOR}),
        ("I'm his mother, he is 9", {"asking_for=child", "sex=male", "age=9 years"}),
        ("my sister's son is 12 and has thal",
         {"asking_for=other", "sex=male", "age=12 years", "condition=thalassemia"}),
        ("We have a 5 year old with DIPG",
         {"asking_for=child", "age=5 years", "condition=diffuse intrinsic pontine glioma"}),
        ("my husband is 62, prostate cancer, had radiotherapy last year",
         {"asking_for=other", "sex=male", "age=62 years", "condition=prostate cancer",
          "treatment=radiotherapy past"}),
        ("34F with MS", {"age=34 years", "sex=female", "condition=multiple sclerosis"}),
        ("M, 45, type 2 diabetes", {"age=45 years", "sex=male", "condition=type 2 diabetes"}),
        ("TDT, 12, female", {"condition=thalassemia", DEPENDENT, "age=12 years", "sex=female"}),
        ("thal major, every 3 weeks", {MAJOR, DEPENDENT}),
        ("sorry, she's 11", {"sex=female", "age=11 years"}),
        ("actually he did have a transplant", {"sex=male", f"{TRANSPLANT} past"}),
        ("Gene therapy, no transplant", {f"{GENE} past", f"{TRANSPLANT} never"}),
        ("my mom has alzheimers, she's 78",
         {"asking_for=other", "sex=female", "age=78 years", "condition=alzheimer's disease"}),
        ("diagnosed with MS at 25, I'm 40 now",
         {"asking_for=self", "age=40 years", "condition=multiple sclerosis"}),
        ("I'm Bo, my little girl Amira is 10 with thal major, we live in Leeds",
         {"asking_for=child", "sex=female", "age=10 years", MAJOR, "place=Leeds, United Kingdom"}),
        ("looking for a trial for my son, 7, hemophilia A",
         {"asking_for=child", "sex=male", "age=7 years", "condition=hemophilia a"}),
        ("trials for triple negative breast cancer near Houston",
         {"condition=triple negative breast cancer", "place=Houston, United States",
          "biomarker=HER2-positive tumor never", "biomarker=hormone receptor-positive tumor never"}),
        ("hi, my lil boy aged 6 has sickle cell ss",
         {"asking_for=child", "sex=male", "age=6 years", "condition=hemoglobin ss disease"}),
        ("I have a 12yo with sickle cell",
         {"asking_for=child", "age=12 years", "condition=sickle cell disease"}),
        ("Hi, I'm [name], mum of a 7 year old boy with beta thal major",
         {"asking_for=child", "sex=male", "age=7 years", MAJOR}),
        ("my 3 month old has SMA", {"asking_for=child", "age=3 months", "condition=spinal muscular atrophy"}),
        ("both parents are carriers, daughter has hbe beta thal",
         {"asking_for=child", "sex=female", "condition=hemoglobin e/beta-thalassemia"}),
        ("we had a transplant planned but no donor", {"matched_donor=False"}),
        ("no hiv, hep b or hep c",
         {"infection=hiv infection never", "infection=hepatitis b never", "infection=hepatitis c never"}),
        ("not me, my son", {"asking_for=child", "sex=male"}),
        ("it's not for me, it's for my sister", {"asking_for=other", "sex=female"}),
        ("she has two brothers, one is a 10/10", {"sex=female", "matched_donor=True"}),
        ("he's already in the luspatercept trial", {"sex=male", "other_trial=True"}),
        ("she isn't transfusion dependent anymore since gene therapy",
         {"sex=female", "transfusion_dependent=False", f"{GENE} past"}),
        ("11 year old boy, thal major, every 2 weeks, ferritin 3200, no transplant",
         {"sex=male", "age=11 years", MAJOR, DEPENDENT, "lab=3200 ferritin", f"{TRANSPLANT} never"}),
        ("my 6yo daughter, asthma", {"asking_for=child", "sex=female", "age=6 years", "condition=asthma"}),
        ("She is 10 years old, has β-thal major and needs transfusions every 4 weeks",
         {"sex=female", "age=10 years", MAJOR, TRANSFUSED, DEPENDENT}),
    ],
)  # fmt: skip
def test_a_message_gives_its_facts_and_no_others(read: Read, text: str, expected: set[str]) -> None:
    assert told(read(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "hello", "hi there", "thanks, bye", "yes", "no", "not sure", "ok",
        "call me on 07700 900123", "is gene therapy safe?", "what is beta thalassemia?",
        "what does HSCT mean?",
        "who are you?", "are you a bot", "delete my data", "tell me about the second one",
        "what age do you have to be?", "is 9 too young?", "show me more", "why not the first one?",
        "compare 1 and 2", "where is it?", "how much does it cost", "NCT05745532", "lol", "👍",
        "every 3 weeks", "I have a question", "we have 2 kids and 3 dogs", "can I talk to a person",
        "is bone marrow transplant better than gene therapy?", "what would have to change?",
        "it takes 3 hours to get there", "do trials pay you?", "2 more questions is fine",
        "give me 5 minutes",
        "how does gene therapy work", "I read about gene therapy", "the weather is nice",
        "what if she has a seizure?", "is there a cure",
    ],
)  # fmt: skip
def test_talk_without_facts_gives_none(read: Read, text: str) -> None:
    assert read(text) == []


def test_every_fact_knows_whose_it_is(read: Read) -> None:
    facts = read("my daughter is 10, beta thalassemia major, no matched donor")
    assert {fact.about for fact in facts} == {About.CHILD}


def test_the_same_text_gives_the_same_facts(read: Read) -> None:
    text = "my son is 9, thal major, transfused every 3 weeks, ferritin about 3000"
    assert read(text) == read(text)


CHILD = Profile((Fact(FactName.ASKING_FOR, "child"), Fact(FactName.CONDITION, "beta-thalassemia major")))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'm 34", set()),
        ("my brother had a transplant", set()),
        ("I have asthma", set()),
        ("she's 11", {"age=11 years", "sex=female"}),
        ("her sister is 12", set()),
        ("he also has hepatitis C", {"sex=male", "infection=hepatitis c current"}),
        ("she had a bone marrow transplant in 2019", {"sex=female", f"{TRANSPLANT} past"}),
        ("my daughter is 10", {"sex=female", "age=10 years"}),
        ("we live in Milan", {"place=Milan, Italy"}),
        ("her dad is a half match", {"matched_donor=half"}),
    ],
)
def test_once_it_is_known_whom_it_is_about_others_facts_stay_out(
    read: Read, text: str, expected: set[str]
) -> None:
    found = told(read(text, known=CHILD))
    assert found - {"sex=female", "sex=male"} == expected - {"sex=female", "sex=male"}


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.sampled_from([None, *FactName]))
def test_any_text_is_read_without_an_error(text: str, asked: FactName | None) -> None:
    for fact in read_message(text, vocabulary=standard_vocabulary(), today=date(2026, 11, 22), asked=asked):
        assert text[fact.start : fact.end] == fact.words


_WORDS = """my daughter son he she is 10 9yo , . ? no not never gene therapy transplant or and had in 2019
    thal major β- transfused every 3 weeks İstanbul ferritin about 3000 hb 8.9 g/dl born 31/02/2016 half match
    donor registry not sure for me it's 7 years 11 months"""
_PIECES = st.sampled_from(re.split(r"\s+", _WORDS))


@settings(max_examples=200, deadline=None)
@given(st.lists(_PIECES, max_size=40).map(" ".join), st.sampled_from([None, *FactName]))
def test_any_jumble_of_its_own_words_is_read_without_an_error(text: str, asked: FactName | None) -> None:
    for fact in read_message(text, vocabulary=standard_vocabulary(), today=date(2026, 11, 22), asked=asked):
        assert text[fact.start : fact.end] == fact.words


@pytest.mark.thorough
@pytest.mark.parametrize(
    "piece",
    ["a", " ", "-", ",1", "1 ", "no ", "my son ", "gene therapy ", "is 9 ", "every ", "matched ", "(",
     "hb is ", "\t ", "i'm ", "7 years "],
)  # fmt: skip
def test_time_grows_with_length_only(vocabulary: Vocabulary, piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * length)[:length]
        start = time.process_time()
        read_message(text, vocabulary=vocabulary, today=date(2026, 11, 22))
        return time.process_time() - start

    seconds(500)
    assert min(seconds(4_000) for _ in range(2)) < 40 * max(min(seconds(500) for _ in range(3)), 0.002)
