"""One wish is given up by naming it; the same words of something else give up nothing."""

from __future__ import annotations

import pytest

from waymark.understanding.wishes_given_up import given_up_in, names_any_place, names_wish


@pytest.mark.parametrize(
    ("text", "wished"),
    [
        ("forget the phase 3 thing", "phase 3"),
        ("any phase is ok", "phase 2"),
        ("phase no longer matters", "phase 3"),
        ("it doesn't have to be phase 3", "phase 3"),
        ("placebo is fine after all", "placebo"),
        ("I dont mind a placebo", "a placebo"),
        ("forget the no placebo thing", "placebo"),
        ("I changed my mind about the placebo", "placebo"),
        ("drop the Pfizer filter", "run by Pfizer"),
        ("actually anyone is fine", "vertex"),
        ("never mind about Germany", "Germany"),
        ("chemo is ok after all", "chemotherapy"),
        ("tablets are fine too", "pills"),
    ],
)
def test_the_wish_that_is_named_is_given_up(text: str, wished: str) -> None:
    words = given_up_in(text)
    assert words is not None and names_wish(words, wished)


@pytest.mark.parametrize("text", ["abroad is fine too", "any country will do", "I could go abroad"])
def test_any_place_is_named_without_its_name(text: str) -> None:
    words = given_up_in(text)
    assert words is not None and names_any_place(words)


@pytest.mark.parametrize(
    ("text", "wished"),
    [
        ("forget it", "phase 3"),
        ("forget the first one", "phase 1"),
        ("my blood pressure is fine", "placebo"),
        ("phase 2 is fine too", "phase 3"),
        ("is a placebo ok?", "placebo"),
        ("which are without placebo", "placebo"),
        ("remove the placebo ones", "placebo"),
        ("any phase 3 trials", "phase 3"),
        ("without placebo", "placebo"),
    ],
)
def test_other_words_give_up_nothing(text: str, wished: str) -> None:
    words = given_up_in(text)
    assert words is None or not names_wish(words, wished)
