"""What a word means is found in a slip of the pen, and behind a sign; an ordinary word finds nothing."""

from __future__ import annotations

import pytest

from waymark.wording.glossary import explanation_of


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("is thare a placbo", "A placebo"),
        ("wat is stem cel", "A stem cell"),
        ("what are platlets", "Platelets"),
        ("what does chelaton mean", "Chelation"),
        ("what is T2*?", "T2*"),
        ("what does functional asplenia mean", "Asplenia"),
        ("what's a TCD scan", "TCD"),
        ("haemophilia A with inhibitors, what is that", "In hemophilia"),
    ],
)
def test_a_slip_or_a_sign_still_finds_the_word(text: str, begins: str) -> None:
    said = explanation_of(text)
    assert said is not None
    assert said.startswith(begins)


@pytest.mark.parametrize(
    "text", ["what is that", "what is the matter", "a kinase inhibitor", "is the place nice", "what is Mim8"]
)
def test_other_words_find_nothing(text: str) -> None:
    assert explanation_of(text) is None
