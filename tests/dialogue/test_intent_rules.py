"""When the facts in a message say better than the classifier what the message is."""

from __future__ import annotations

import pytest

from waymark.nlu.intents import corrected_intent

AGE = {"name": "age", "value": 10, "certainty": "sure"}
NOT_SURE = {"name": "age", "value": None, "certainty": "unsure"}
FOR_A_CHILD = {"name": "asking_for", "value": "child", "certainty": "sure"}
HIS_SEX = {"name": "sex", "value": "male", "certainty": "sure"}
DECLINED = {"name": "age", "value": None, "certainty": "declined"}


@pytest.mark.parametrize(
    ("text", "guessed", "confidence", "facts", "intent"),
    [
        ("she is 10", "nlu_fallback", 0.2, [AGE], "inform"),
        ("hello, she is 10", "greet", 0.9, [AGE], "inform"),
        ("she is 10", "ask_glossary", 0.3, [AGE], "inform"),
        ("sorry, she is 10", "correct_fact", 0.9, [AGE], "correct_fact"),
        ("sorry, she is 10", "correct_fact", 0.3, [AGE], "correct_fact"),
        ("why not, at 10?", "ask_why_fit", 0.4, [AGE], "ask_why_fit"),
        ("find trials for a girl of 10", "find_trials", 0.9, [AGE], "find_trials"),
        ("no idea", "inform", 0.5, [NOT_SURE], "not_sure"),
        ("that is private", "deny", 0.5, [DECLINED], "rather_not_say"),
        ("NCT04592458", "out_of_scope", 0.5, [], "ask_trial_details"),
        ("where is NCT04592458", "ask_location", 0.5, [], "ask_location"),
        ("xyzzy", "out_of_scope", 0.3, [], "nlu_fallback"),
        ("who won the match", "out_of_scope", 0.9, [], "out_of_scope"),
        ("lol", "out_of_scope", 0.4, [], "out_of_scope"),
        ("his mother has the papers", "not_sure", 0.9, [HIS_SEX], "not_sure"),
        ("how do I tell her brothers", "express_distress", 0.5, [HIS_SEX], "express_distress"),
        ("hello, it is for my son", "greet", 0.9, [FOR_A_CHILD, HIS_SEX], "inform"),
    ],
)
def test_the_intent_that_goes_on(
    text: str, guessed: str, confidence: float, facts: list[dict[str, object]], intent: str
) -> None:
    assert corrected_intent(text, guessed=guessed, confidence=confidence, facts=facts) == intent
