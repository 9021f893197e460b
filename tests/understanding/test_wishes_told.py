"""What is wished of the trials is told from what is asked of the list, and from what somebody had."""

from __future__ import annotations

import pytest

from waymark.understanding.wishes_told import wish_told


@pytest.mark.parametrize(
    ("text", "words", "is_without"),
    [
        ("Any gene therapy ones?", "gene therapy", False),
        ("I'd like something that's not chemo", "chemo", True),
        ("looking for immunotherapy", "immunotherapy", False),
        ("any phase 3 trials?", "phase 3", False),
        ("something I can take at home", "at home", False),
        ("no placebo", "placebo", True),
        ("only run by universities", "run by universities", False),
    ],
)
def test_before_a_list_what_is_asked_after_is_wished(text: str, words: str, is_without: bool) -> None:
    wished = wish_told(text, is_list_shown=False)
    assert wished is not None and (wished.words, wished.is_without) == (words, is_without)


@pytest.mark.parametrize(
    "text",
    [
        "no chemo",
        "chemo",
        "no transplant",
        "I don't need transfusions",
        "no surgery",
        "not sure",
        "had gene therapy",
    ],
)
def test_before_a_list_what_somebody_had_is_no_wish(text: str) -> None:
    assert wish_told(text, is_list_shown=False) is None


@pytest.mark.parametrize(
    "text", ["any gene therapy ones?", "which are phase 3", "gene therapy?", "are any at home"]
)
def test_after_a_list_a_question_is_no_wish(text: str) -> None:
    assert wish_told(text, is_list_shown=True) is None


@pytest.mark.parametrize(
    "text", ["without chemo please", "only phase 3", "I want pills", "no needles", "no phase 1"]
)
def test_after_a_list_a_wish_is_one(text: str) -> None:
    assert wish_told(text, is_list_shown=True) is not None


@pytest.mark.parametrize("text", ["no more questions please", "no questions", "I don't want more questions"])
@pytest.mark.parametrize("is_list_shown", [False, True])
def test_who_has_enough_of_our_questions_wishes_nothing_of_the_trials(text: str, is_list_shown: bool) -> None:
    assert wish_told(text, is_list_shown=is_list_shown) is None
