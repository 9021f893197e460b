"""A whole message of a few words that means one thing is that, and nothing longer is."""

from __future__ import annotations

import pytest

from waymark.nlu.context import Place
from waymark.nlu.intents import settled
from waymark.understanding.plain_sayings import plain_saying


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("K", "affirm"),
        ("No worries, fire away", "affirm"),
        ("Not necessary, thank you.", "deny"),
        ("I'd rather not", "rather_not_say"),
        ("wear is it", "ask_location"),
        ("Keep 'em coming, the first one is near", None),
        ("ta hen", "thank"),
        ("ta for the number, is my son too old", None),
        ("where is it that my son would be treated", None),
        ("😭😭😭", "express_distress"),
        ("💔 😢", "express_distress"),
        ("😭 she is 9", None),
        (" ", None),
        ("", None),
        ("x" * 5000, None),
    ],
)
def test_only_the_saying_and_nothing_more_counts(text: str, intent: str | None) -> None:
    assert plain_saying(text) == intent


def test_a_saying_goes_before_a_guess_where_no_fact_is_told() -> None:
    guesses = {"inform": 0.5, "thank": 0.3, "greet": 0.2}
    fact = {"name": "age", "value": 9, "certainty": "sure"}

    assert max(settled("ta hen", guesses, Place(None, [])).items(), key=lambda each: each[1])[0] == "thank"
    told = settled("ta hen", guesses, Place(None, [fact]))
    assert max(told, key=told.__getitem__) != "thank"


def test_a_saying_is_followed_where_the_guess_is_right_but_weak() -> None:
    weak = {"ask_location": 0.12, "ask_trial_details": 0.1, "inform": 0.1, "affirm": 0.1}
    assert settled("wear is it", weak, Place(None, []))["ask_location"] >= 0.9
