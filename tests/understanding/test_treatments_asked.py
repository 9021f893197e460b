"""Which treatment somebody asks after among the trials shown is read; other questions are left alone."""

from __future__ import annotations

import pytest

from waymark.trials.vocabulary import InterventionType
from waymark.understanding.requests import Request, request_in
from waymark.understanding.treatments_asked import TreatmentAsked, kind_named, treatment_asked_of_these


@pytest.mark.parametrize(
    ("text", "treatment"),
    [
        ("which ones use belzutifan", "belzutifan"),
        ("Which of these trials use CAR-T cells?", "CAR-T cells"),
        ("is gene therapy one of them", "gene therapy"),
        ("is chemo in them?", "chemo"),
        ("do any of these involve surgery", "surgery"),
        ("which trials are testing tarlatamab", "tarlatamab"),
    ],
)
def test_the_treatment_asked_after_is_read(text: str, treatment: str) -> None:
    assert request_in(text) is Request.USES
    asked = treatment_asked_of_these(text)
    assert asked is not None and asked.words == treatment


@pytest.mark.parametrize(
    "text",
    [
        "which one is nearest",
        "are these in london",
        "is it in the list",
        "do any of them use a placebo",
        "which one is best",
        "we use gene therapy at home",
        "she is one of them",
    ],
)
def test_another_question_asks_after_none(text: str) -> None:
    assert request_in(text) is not Request.USES


@pytest.mark.parametrize(
    ("text", "treatment"),
    [
        ("are there any TIL trials", "TIL"),
        ("any vaccine trials?", "vaccine"),
        ("what about tarlatamab", "tarlatamab"),
        ("anything with immunotherapy?", "immunotherapy"),
        ("are there any radiation ones?", "radiation"),
        ("we would prefer pills", "pills"),
        ("do you have any with a device", "device"),
    ],
)
def test_a_treatment_is_asked_after_on_the_whole_list(text: str, treatment: str) -> None:
    assert treatment_asked_of_these(text) == TreatmentAsked(treatment)


@pytest.mark.parametrize(
    ("text", "treatment"),
    [
        ("which ones are drugs", "drugs"),
        ("are any of these gene therapy", "gene therapy"),
        ("which are pills", "pills"),
        ("are they all chemo?", "chemo"),
    ],
)
def test_a_treatment_is_asked_after_among_those_shown(text: str, treatment: str) -> None:
    assert treatment_asked_of_these(text) == TreatmentAsked(treatment, is_of_shown=True)


@pytest.mark.parametrize(
    ("text", "treatment"),
    [
        ("any that aren't drugs", "drugs"),
        ("only show me trials without chemo", "chemo"),
        ("I don't want chemo", "chemo"),
        ("nothing with surgery", "surgery"),
        ("anything but chemo", "chemo"),
        ("which ones don’t use chemotherapy", "chemotherapy"),
        ("any non-drug ones?", "drug"),
    ],
)
def test_the_wish_to_go_without_it_is_read(text: str, treatment: str) -> None:
    assert treatment_asked_of_these(text) == TreatmentAsked(treatment, is_without=True)


@pytest.mark.parametrize(
    "text",
    [
        "any other trials",
        "any more trials?",
        "any trials in london",
        "any in remission?",
        "are there any phase 3 trials",
        "any breast cancer trials",
        "what about the second one",
        "what about side effects",
        "is there any hope",
        "do i need a transplant",
        "does it mean surgery",
        "no surgery, just chemo",
        "she had surgery",
        "no",
    ],
)
def test_what_is_no_known_treatment_is_not_asked_after(text: str) -> None:
    assert treatment_asked_of_these(text) is None


@pytest.mark.parametrize("words", ["exercise", "diet", "surgery", "scans", "stem cells", "vitamins"])
def test_a_narrow_kind_is_never_taken_from_a_wide_type(words: str) -> None:
    kind = kind_named(words)
    assert kind is not None and not kind.types


@pytest.mark.parametrize(
    ("words", "of_type"),
    [
        ("a device", InterventionType.DEVICE),
        ("procedures", InterventionType.PROCEDURE),
        ("behavioural", InterventionType.BEHAVIORAL),
        ("supplements", InterventionType.DIETARY_SUPPLEMENT),
        ("radiation", InterventionType.RADIATION),
    ],
)
def test_a_kind_of_the_registry_is_its_type(words: str, of_type: InterventionType) -> None:
    kind = kind_named(words)
    assert kind is not None and of_type in kind.types


@pytest.mark.parametrize(
    ("text", "treatment"),
    [
        ("I'd like something that's not chemo", "chemo"),
        ("we want to avoid surgery", "surgery"),
        ("I'd rather not have chemo", "chemo"),
        ("I don't want any more chemo", "chemo"),
        ("no needles", "needles"),
        ("I hate needles", "needles"),
        ("she doesn't want surgery", "surgery"),
        ("non-drug trials only", "drug"),
    ],
)
def test_other_ways_to_wish_to_go_without_it_are_read(text: str, treatment: str) -> None:
    assert treatment_asked_of_these(text) == TreatmentAsked(treatment, is_without=True)


@pytest.mark.parametrize(
    "text",
    [
        "looking for gene therapy",
        "interested in gene therapy",
        "gene therapy?",
        "we want gene therapy for our son",
    ],
)
def test_other_ways_to_wish_for_it_are_read(text: str) -> None:
    assert treatment_asked_of_these(text) == TreatmentAsked("gene therapy")


@pytest.mark.parametrize("text", ["what is gene therapy", "what is DBS?", "what are stem cells"])
def test_what_a_treatment_is_asks_for_none_of_the_trials(text: str) -> None:
    assert treatment_asked_of_these(text) is None


@pytest.mark.parametrize("text", ["which is gene therapy", "what trials use gene therapy", "what uses chemo"])
def test_which_of_the_trials_is_one_still_does(text: str) -> None:
    assert treatment_asked_of_these(text) is not None
