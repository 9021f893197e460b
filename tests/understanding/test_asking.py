"""A question is one without its mark too, and a fact that begins like one is none."""

from __future__ import annotations

import pytest

from waymark.understanding.asking import asks_something


@pytest.mark.parametrize(
    "text",
    [
        "she's 9, is that too young?",
        "who do I ring in Adelaide, I'm the one with gastric cancer",
        "can i still drink on humira, im 16",
        "ok so how far is Leeds",
        "wot about my kidneys",
        "what kind of scans are there",
        "when could she join",
        "whats her age got to do with it",
        "is my daughter too old",
        "would they take someone of 70",
    ],
)
def test_this_asks(text: str) -> None:
    assert asks_something(text)


@pytest.mark.parametrize(
    "text",
    [
        "is 10",
        "has a donor",
        "did chemo, then radiotherapy",
        "can walk with a stick",
        "will be nine in May",
        "when she was three she had a stroke",
        "what they told us is MDS",
        "where we live, York",
        "which was in 2019",
        "10",
    ],
)
def test_this_tells(text: str) -> None:
    assert not asks_something(text)
