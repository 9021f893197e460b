"""Whom a message looks for when it says so only in passing, each way of telling with every relative."""

from __future__ import annotations

from datetime import date

import pytest

from waymark.profile.facts import Fact, FactName
from waymark.understanding.messages import read_message
from waymark.vocabulary.vocabulary import Vocabulary

TODAY = date(2026, 11, 22)
OTHERS = ("mum", "dad", "wife", "husband", "sister", "brother", "nan", "uncle", "best friend", "niece")
CHILDREN = ("son", "daughter", "little boy", "little girl", "youngest")


def _told(text: str, vocabulary: Vocabulary, asked: FactName | None = None) -> dict[FactName, Fact]:
    facts = read_message(text, vocabulary=vocabulary, today=TODAY, asked=asked)
    return {fact.name: fact for fact in facts}


def _asking_for(text: str, vocabulary: Vocabulary, asked: FactName | None = None) -> object:
    fact = _told(text, vocabulary, asked).get(FactName.ASKING_FOR)
    return fact.value if fact else None


@pytest.mark.parametrize(
    "telling",
    [
        "how do I get my {} onto one of these",
        "could you check whether my {} qualifies",
        "would my {} be too old for this?",
        "is there anything left for my {}?",
        "i look after my {} full time",
        "need help with my {}",
        "it's my {} who's ill, not me",
        "the patient is my {}",
        "they started my {} on hydroxyurea in March",
        "my {}'s brother is a full match",
        "my {} has no matched donor",
        "nobody in the family matches my {}",
        "my {} wants to know if there's a trial",
        "my {} isn't in any other study",
        "my {} has fevers a lot, could they still join?",
    ],
)
def test_a_relative_told_of_as_only_a_patient_is_the_patient(telling: str, vocabulary: Vocabulary) -> None:
    for kin in OTHERS:
        assert _asking_for(telling.format(kin), vocabulary) == "other", kin
    for kin in CHILDREN:
        assert _asking_for(telling.format(kin), vocabulary) == "child", kin


@pytest.mark.parametrize(
    "telling",
    [
        "my {}'s oncologist said there might be a trial",
        "my {}'s counts are low again",
        "my {}'s last scan showed progression",
        "they found a lump on my {}'s lung",
        "my {} spends most of the day in bed",
        "my {} is scared of needles",
        "my {} won't travel",
    ],
)
def test_a_relative_who_is_ill_is_the_patient_but_not_those_often_ill_too(
    telling: str, vocabulary: Vocabulary
) -> None:
    for kin in ("mum", "dad", "wife", "husband", "nan", "niece"):
        assert _asking_for(telling.format(kin), vocabulary) == "other", kin
    for kin in CHILDREN:
        assert _asking_for(telling.format(kin), vocabulary) == "child", kin
    for kin in ("sister", "brother", "uncle", "aunt"):
        assert _asking_for(telling.format(kin), vocabulary) is None, kin


@pytest.mark.parametrize(
    "telling",
    [
        "my {} can't take time off work to come with me",
        "my {} is pregnant so I can't go far",
        "can my {} travel with me?",
        "would my {} be allowed to stay with me?",
        "will my {} know which drug i get?",
        "I look after my {} so I can't travel far",
        "my {} asked me to ask if I can bring the dog",
        "my {} wants to know if I can still join",
        "my {} isn't in any study, I am",
        "could my {} be my donor?",
        "I have lupus and my {}'s counts are fine",
    ],
)
def test_a_relative_of_the_writer_who_is_meant_is_not(telling: str, vocabulary: Vocabulary) -> None:
    for kin in ("mum", "dad", "wife", "husband", "sister", "brother", "nan", "uncle"):
        assert _asking_for(telling.format(kin), vocabulary) in (None, "self"), kin


def test_an_apostrophe_left_out_is_heard(vocabulary: Vocabulary) -> None:
    for kin in ("mum", "dad", "wife", "nan", "husband"):
        assert _asking_for(f"my {kin}s platelets are 30", vocabulary) == "other", kin


def test_who_answers_of_a_relative_means_them(vocabulary: Vocabulary) -> None:
    for kin in ("mum", "dad", "sister", "grandad"):
        text = f"No, my {kin} has never been in one"
        assert _asking_for(text, vocabulary, FactName.OTHER_TRIAL) == "other", kin
    assert _asking_for("My mum is reading this", vocabulary, FactName.PREGNANT) is None


def test_writing_because_of_somebody_is_not_of_oneself(vocabulary: Vocabulary) -> None:
    for kin in OTHERS:
        assert _asking_for(f"i'm writing because my {kin} has sickle cell", vocabulary) == "other", kin
