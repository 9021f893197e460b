"""Worries that no record answers are known by their words, and what only sounds like them is left alone."""

from __future__ import annotations

import pytest

from waymark.understanding.requests import Request, intent_for, request_in

ASKED = {
    Request.PROGNOSIS: (
        "how long does she have?|how long have I got|how long will my dad live|when will he stop walking?|"
        "will I go blind|is my son going to die|what's the life expectancy|will he walk again|"
        "how much time does my wife have left|when will my mother need oxygen"
    ),
    Request.TOO_LATE: (
        "is it too late for a trial?|am I too ill for a trial?|is she too frail to join|"
        "are we already too late|i am black does that matter|did she have a stroke matter?|"
        "does my weight matter|"
        "would his asthma matter?"
    ),
    Request.STOP_MEDICINE: (
        "do I have to stop my tablets to join?|can she stay on her medicines|should I stop my insulin?|"
        "does he need to come off his steroids for it|i dont wanna stop my meds|i wanna stay on my meds|"
        "I don't want to come off my medication for a trial|not willing to stop my medication|"
        "she doesn't want to give up her pills"
    ),
    Request.CONSENT_FOR: "can she even consent?|my mum can't decide for herself|how can he consent",
    Request.HEALTHY: (
        "I am healthy, 25, want to earn money with trials|no illness at all|I'm 34 and healthy|"
        "any studies for healthy volunteers?"
    ),
    Request.UNDIAGNOSED: (
        "nobody knows what I have. weak muscles, tingling feet|no diagnosis yet. 40|she is still undiagnosed|"
        "the doctors can't say what my son has"
    ),
    Request.REACHED_SOMEONE: (
        "ok. I called someone. I'd still like to hear about trials|I talked to my sister|I'm safe now|"
        "we have called an ambulance"
    ),
    Request.SHOW_NOW: (
        "what did you find?|I'd still like to hear about trials|we want to get back to the trials|"
        "what are the trials|ok what trials|which trials|what trials are there for me|what is there for her|"
        "what's available for him?|what trials fit him"
    ),
    Request.UNLIKELY_ONES: (
        "why not the others|why not the other ones|and why not the rest?|why are the others unlikely|"
        "which ones are ruled out|show me the ones that do not fit|can I see the unlikely ones too?|"
        "show me the ones that are unlikely to fit|please show the 15 trials that don't fit|"
        "list those ruled out"
    ),
    Request.NEAREST: "which one is nearest|which is the closest to Lyon?|whats further away|nearest one",
    Request.FOR_WHOM: (
        "is he too young|am i old enough|would she be too old when it starts|is my son too young for this?"
    ),
}
OTHER = (
    "I'm healthy apart from MS|he was healthy until May|diagnosis of lupus, no diagnosis of cancer|"
    "I spoke to my doctor about the trial|how long does it take|how long will it last|"
    "can I agree to the terms|"
    "will she get better|how long does she have to stay|how old must she be|he is too young to speak|"
    "it does not matter|what's the matter|what does it matter|what trials are drugs|"
    "is he too young to decide|"
    "she stopped her tablets|my healthy brother is a match|when will he need to go to hospital"
)


@pytest.mark.parametrize(
    ("words", "meant"),
    [(words, asked) for asked, all_words in ASKED.items() for words in all_words.split("|")],
)
def test_a_worry_is_known_by_its_words(words: str, meant: Request) -> None:
    assert request_in(words) is meant


@pytest.mark.parametrize("words", OTHER.split("|"))
def test_what_only_sounds_like_a_worry_is_left_alone(words: str) -> None:
    assert request_in(words) not in ASKED


def test_what_is_a_question_for_a_doctor_is_answered_as_such() -> None:
    of_a_doctor = (Request.PROGNOSIS, Request.TOO_LATE, Request.STOP_MEDICINE, Request.CONSENT_FOR)
    assert {intent_for(request) for request in of_a_doctor} == {"ask_medical_advice"}
