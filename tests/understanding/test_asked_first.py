"""Before agreeing, a question of this chat is told apart from what is told of somebody's health."""

from __future__ import annotations

import time

import pytest

from waymark.understanding.asked_first import AskedFirst, asked_first

ASKED = {
    AskedFirst.THIS: (
        "what is this?|whats this thing|what do you do|how does this work?|what can you do for me|wtf is this"
    ),
    AskedFirst.WHO: (
        "who are you|who r u|is this a real doctor|are you human|are you a bot or a person?|"
        "am I talking to a machine|"
        "who runs this website?|is anyone there?"
    ),
    AskedFirst.DATA: (
        "is my data safe?|is it private|who can see this|will you sell my data|how long do you keep my data|"
        "can my boss see it|what happens to my data"
    ),
    AskedFirst.COST: (
        "do I have to pay?|is it free|Is this really free of charge?|how much does it cost|do you charge|"
        "is there a catch?|"
        "hi, is it free please"
    ),
    AskedFirst.AGREEING: (
        "why do I have to agree|do I have to give my name|what happens if I say no|do i need to sign up"
    ),
    AskedFirst.TRUST: "is this a scam?|can I trust you|where do the trials come from",
    AskedFirst.PERSON: "can I talk to a person|real person pls|i want to speak to a human",
    AskedFirst.TRIALS: "what is a clinical trial?|what are clinical trials",
    AskedFirst.PROMISE: "will this cure me?|is there a cure",
}
TOLD = (
    "my daughter is 10, beta thalassemia major, no matched donor|what is this lump|hello|"
    "is my cancer curable|"
    "is it free to join the thalassemia trial in china|will gene therapy cure my son|"
    "i need a doctor for my leg|is there anything for me?|"
    "my son is 9 and who are they to say no|i was treated by a doctor"
)


@pytest.mark.parametrize(
    ("words", "topic"),
    [(words, topic) for topic, all_words in ASKED.items() for words in all_words.split("|")],
)
def test_a_question_of_this_chat_is_known(words: str, topic: AskedFirst) -> None:
    asked = asked_first(words)
    assert asked.topics == (topic,)
    assert asked.is_all


@pytest.mark.parametrize("words", TOLD.split("|"))
def test_what_is_told_of_someone_is_no_question_of_this_chat(words: str) -> None:
    assert asked_first(words).topics == ()


def test_two_questions_in_one_message_are_both_answered() -> None:
    assert asked_first("Hi! What is this and is it free?").topics == (AskedFirst.THIS, AskedFirst.COST)


def test_what_stands_beside_a_question_is_seen() -> None:
    asked = asked_first("who are you? my son has thalassemia")
    assert asked.topics == (AskedFirst.WHO,)
    assert not asked.is_all


@pytest.mark.parametrize(
    "words", ["is " * 2000, "what is this " * 400, "real " * 30 + "x", "do i have to " * 9]
)
def test_no_message_takes_long_to_read(words: str) -> None:
    begun = time.process_time()
    asked_first(words)
    assert time.process_time() - begun < 0.5
