"""Pay, the time after, a hospital's name, daily life and who writes are known by their words."""

from __future__ import annotations

import pytest

from waymark.understanding.mentions_asked import mention_asked
from waymark.understanding.requests import Request, request_in
from waymark.understanding.treatments_asked import treatment_asked_of_these

ASKED = {
    Request.PAID: (
        "do I get paid|do they pay people for taking part|how much do they pay|is it a paid study|"
        "is there any money in it|what do I get out of it|would she get any money for it|which ones pay"
    ),
    Request.AFTER_THE_TRIAL: (
        "can I keep taking it after the study|and after that finishes|what happens afterwards|"
        "does he still get the treatment once the trial is over|"
        "do I stay on the drug when the trial is finished"
    ),
    Request.IF_HARMED: "who pays if i get hurt|am I insured if something goes wrong",
    Request.LEAVE: "can i drop out|can she leave early|what if he wants to quit",
    Request.WHOM_TO_TELL: "do i have to tell my gastro|should I tell my boss",
    Request.COMPANY: "can i come with her|can I bring my sister",
    Request.SAFETY: "is it safe at her age|whats the catch",
    Request.CONSENT_FOR: "does she have to agree herself|my ex husband must sign too?",
    Request.CRITERIA: "eligibility for 2|number 1 exclusion criteria|exclusion criteria",
    Request.PRIVATE: "how private is this|who can see this",
    Request.SEEN: (
        "which ones have I seen already|what have you shown me so far|list the ones I've seen|"
        "what did I already look at"
    ),
    Request.HOW_GOOD_A_PLACE: (
        "is it a good hospital|are the doctors there any good|which hospital is best|can I trust the doctors|"
        "how good is the team|is the company reputable"
    ),
    Request.NO_SWALLOWING: "she gags on tablets|I cant swallow tablets any more|my son won't take tablets",
    Request.DAILY_LIFE: (
        "he can't walk far|mum struggles with stairs|he can't lift his arms above his head|"
        "she can't get out of bed most days|I can't work any more|she is in a wheelchair"
    ),
    Request.SOMEONE_WRITES: (
        "my daughter is typing this for me|this is my son typing|I'm writing for my mother|"
        "my nurse helps me fill this in|i cant type well my wife types"
    ),
    Request.STOP_MEDICINE: "let me keep my baclofen|I want to stay on my tablets|can I stay on my medicine",
}


@pytest.mark.parametrize(
    ("text", "request_meant"), [(text, each) for each in ASKED for text in ASKED[each].split("|")]
)
def test_what_is_asked_or_told_around_trials_is_known(text: str, request_meant: Request) -> None:
    assert request_in(text) is request_meant


@pytest.mark.parametrize(
    "text",
    [
        "is it paid for",
        "do they pay for travel",
        "when does the trial end",
        "can I join after the trial starts",
        "is the hospital far",
        "I can't see the list",
        "I can't go on",
        "I can't drive that far",
        "she can't breathe",
        "he can't move his left side suddenly",
        "he can't swallow since today",
        "my wife is ill",
        "can I leave the hospital at night",
        "can I get out of bed",
        "my daughter does chemo",
        "I'm looking for my dad",
    ],
)
def test_words_like_them_are_left_alone(text: str) -> None:
    assert request_in(text) not in ASKED


def test_which_let_somebody_keep_a_medicine_is_asked_of_the_records() -> None:
    asked = mention_asked("which ones let me keep my metformin")
    assert asked is not None and asked.words == "metformin"


@pytest.mark.parametrize(
    ("text", "words"),
    [("will i need a colonoscopy", "colonoscopy"), ("show me the ones that take diabetics", "diabetics")],
)
def test_what_somebody_would_need_or_has_is_asked_of_the_records(text: str, words: str) -> None:
    asked = mention_asked(text)
    assert asked is not None and asked.words == words


@pytest.mark.parametrize("text", ["do I have a chance", "do I have to pay", "can I get a lift"])
def test_what_no_record_speaks_of_is_not_asked_of_them(text: str) -> None:
    assert mention_asked(text) is None


@pytest.mark.parametrize(
    "text", ["is any of them chemo free", "shes scared of needles", "any chemo-free trials"]
)
def test_what_is_feared_or_free_of_is_wished_without(text: str) -> None:
    asked = treatment_asked_of_these(text)
    assert asked is not None and asked.is_without
