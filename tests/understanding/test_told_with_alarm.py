"""Which facts of a message that raised an alarm are kept for when the person goes on."""

from __future__ import annotations

from datetime import date

import pytest

from waymark.understanding.messages import read_message
from waymark.understanding.told_with_alarm import told_with_alarm
from waymark.vocabulary.vocabulary import standard_vocabulary


def kept(text: str) -> dict[str, object]:
    facts = read_message(text, vocabulary=standard_vocabulary(), today=date(2026, 11, 22))
    return {fact.name.value: fact.value for fact in told_with_alarm(facts)}


def test_who_is_ill_and_of_what_is_kept() -> None:
    told = kept("fever after chemo in june, all clear now. daughter 9, thal major")
    assert told["age"] == 9
    assert told["condition"] == "beta-thalassemia major"
    assert told["treatment"] == "chemotherapy"
    assert kept("I have leukemia and fever 39.4, very cold and shaking")["condition"] == "leukemia"


@pytest.mark.parametrize(
    "text",
    [
        "she swallowed the whole bottle of calpol",
        "could it be a stroke? her face is drooping",
        "hb is 3 and she cannot stand",
        "I have no reason to live",
        "i have chest pain and cannot breathe",
        "she is having convulsions",
        "heart attack",
    ],
)
def test_an_emergency_told_alone_tells_nothing_for_the_search(text: str) -> None:
    assert kept(text) == {}
