"""A search for another person begins where somebody turns to one, and not where they put it right."""

from __future__ import annotations

import pytest

from waymark.understanding.turning_to import turns_to_another


@pytest.mark.parametrize(
    "text",
    [
        "actually can we do me instead", "now for my brother please", "what about my son?",
        "ok what about me",
        "switch to my other daughter", "ok now do my dad, he has copd", "can you look for my wife now",
        "and now one for myself",
    ],
)  # fmt: skip
def test_somebody_turns_to_another_patient(text: str) -> None:
    assert turns_to_another(text)


@pytest.mark.parametrize(
    "text",
    [
        "sorry, it is for my cousin", "no wait that's my cousin", "it's for me", "I meant my brother",
        "what about my son's ferritin?", "can you tell me now", "do you need my address now that I moved",
        "what would my doctor do now", "find me trials",
    ],
)  # fmt: skip
def test_who_puts_right_or_asks_turns_to_nobody(text: str) -> None:
    assert not turns_to_another(text)
