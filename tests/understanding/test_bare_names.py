"""A bare name is known from a telling of what happens."""

from __future__ import annotations

import pytest

from waymark.understanding.bare_names import is_bare_name, is_same_name


@pytest.mark.parametrize(
    "text", ["fever", "Heart attack", "it's fever", "it is a heart attack", "chest pain."]
)
def test_a_name_alone_is_bare(text: str) -> None:
    assert is_bare_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "?", "I have fever", "fever!", "fever now", "she has fever", "help, chest pain", "fever 40",
        "cannot breathe", "fever again", "my chest hurts", "pain in the chest",
    ],
)  # fmt: skip
def test_a_telling_is_not(text: str) -> None:
    assert not is_bare_name(text)


def test_a_name_said_again_in_other_words_is_the_same() -> None:
    assert is_same_name("sepsis", "it's sepsis.")
    assert is_same_name("It is a heart attack", "heart attack")
    assert not is_same_name("sepsis", "asthma")
