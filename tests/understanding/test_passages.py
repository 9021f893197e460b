"""A long text is read passage by passage, and every fact keeps its place in the whole."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told
from waymark.understanding.passages import LONGEST, passages

_FILLER = "We went to the seaside again and it rained. "


@pytest.mark.parametrize("text", ["", "short", _FILLER * 500, "x" * 9_001, "word " * 3_000, "。" * 9_000])
def test_passages_follow_one_another_and_leave_nothing_out(text: str) -> None:
    cuts = passages(text)
    assert "".join(text[start:end] for start, end in cuts) == text
    assert all(end - start <= LONGEST for start, end in cuts)


def test_a_fact_at_the_end_of_a_long_text_has_its_place_there(read: Read) -> None:
    text = "My son has thal major. " + _FILLER * 300 + "He is 9 and his ferritin is 3000."
    found = read(text)
    assert {"age=9 years", "lab=3000 ferritin", "condition=beta-thalassemia major"} <= told(found)
    assert all(text[fact.start : fact.end] == fact.words for fact in found)


def test_what_was_told_of_the_patient_holds_in_later_passages(read: Read) -> None:
    text = "I'm asking for my son, 9, thal major. " + _FILLER * 300 + "I am 38 and my ferritin is 20."
    assert {fact for fact in told(read(text)) if fact.startswith(("age=", "lab="))} == {"age=9 years"}


@pytest.mark.parametrize(
    "text",
    ["我儿子九岁，重型地中海贫血", "ابني عمره 9 سنوات", "मेरा बेटा 9 साल का है", "😀" * 50, "\u202e9 si nos ym",
     "\x00" * 20,
     "a\x00b 9", "\ud7ff\ufeff", "٩ سنوات", "İ" * 300 + " 9"],
)  # fmt: skip
@pytest.mark.parametrize("asked", [None, "age", "condition", "treatment", "lab", "place"])
def test_odd_text_is_answered_without_an_error(read: Read, text: str, asked: str | None) -> None:
    assert isinstance(read(text, asked), list)
