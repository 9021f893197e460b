"""What records are asked to speak of is read, and found in their sentences whatever the endings."""

from __future__ import annotations

import pytest

from waymark.understanding.mentions_asked import mention_asked, says


@pytest.mark.parametrize(
    ("text", "words", "is_of_one"),
    [
        ("do any require a biopsy", "biopsy", False),
        ("which ones need blood tests", "blood tests", False),
        ("does the second one need a biopsy?", "biopsy", True),
        ("which ones exclude people with asthma", "asthma", False),
        ("do any accept people with brain metastases", "brain metastases", False),
        ("does it take people with HIV", "HIV", True),
        ("does number 2 allow my inhaler", "inhaler", True),
    ],
)
def test_what_is_asked_after_is_read(text: str, words: str, is_of_one: bool) -> None:
    asked = mention_asked(text)
    assert asked is not None and (asked.words, asked.is_of_one) == (words, is_of_one)


@pytest.mark.parametrize(
    "text",
    [
        "does it work",
        "do they take long",
        "do I need a biopsy",
        "does it hurt",
        "she has asthma",
        "do any work",
    ],
)
def test_another_message_asks_after_nothing(text: str) -> None:
    assert mention_asked(text) is None


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("biopsy", "Two biopsies are taken."),
        ("brain metastases", "Untreated metastasis to the brain"),
        ("blood tests", "A blood test each week"),
    ],
)
def test_its_words_are_found_in_other_forms(words: str, sentence: str) -> None:
    assert says(words).search(sentence)


def test_all_of_its_words_must_be_there() -> None:
    assert not says("brain metastases").search("metastasis to the liver")
