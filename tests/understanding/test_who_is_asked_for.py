"""For whom a message looks: people who are no kin, new words for kin, and relatives who are not meant."""

from __future__ import annotations

from datetime import date

import pytest

from waymark.profile.facts import FactName
from waymark.understanding.messages import read_message
from waymark.vocabulary.vocabulary import Vocabulary

TODAY = date(2026, 11, 22)


def _asking_for(text: str, vocabulary: Vocabulary, asked: FactName | None = None) -> object:
    facts = read_message(text, vocabulary=vocabulary, today=TODAY, asked=asked)
    return next((fact.value for fact in facts if fact.name is FactName.ASKING_FOR), None)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("I am asking for a man of 70 at our mosque with prostate cancer", "other"),
        ("one of our residents has Alzheimer's disease", "other"),
        ("My ate has lupus, 41, in Davao", "other"),
        ("My man's got motor neurone disease, he's 58", "other"),
        ("We have two girls with cystic fibrosis, looking for the older one", "child"),
        ("My middle one has eczema, she's 9", "child"),
        ("They took my mother off Tagrisso in June", "other"),
        ("My daughter-in-law set this up, I am looking on my own behalf", "self"),
    ],
)
def test_the_one_meant_is_read(text: str, who: str, vocabulary: Vocabulary) -> None:
    assert _asking_for(text, vocabulary) == who


@pytest.mark.parametrize(
    ("answer", "who"),
    [("one of our residents", "other"), ("an elder of the church", "other"), ("it is my last born", "child"),
     ("our oldest son", "child"), ("my daughter's wee girl", "other")],
)  # fmt: skip
def test_an_answer_names_them(answer: str, who: str, vocabulary: Vocabulary) -> None:
    assert _asking_for(answer, vocabulary, FactName.ASKING_FOR) == who


@pytest.mark.parametrize(
    "text",
    [
        "Can my daughter get tested? She is 28.",
        "my ex has eczema if that matters",
        "Brother of my mother also had hemophilia",
        "my nan had crohns and she had a bag",
        "wife's expecting, does that matter?",
        "My daughter delivered last month so I cannot travel",
        "Is that company going to call my husband?",
    ],
)
def test_a_relative_in_passing_is_not_looked_for(text: str, vocabulary: Vocabulary) -> None:
    assert _asking_for(text, vocabulary) in (None, "self")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("I am looking for studies on lupus and I want to know if my mother could participate", "other"),
        ("I am writing on behalf of my friend who does not speak English", "other"),
        ("Is it safe to have a baby now?", None),
    ],
)
def test_wishes_and_questions_mean_who_they_name(text: str, who: str | None, vocabulary: Vocabulary) -> None:
    assert _asking_for(text, vocabulary) == who
