"""Which treatment somebody asks after among the trials shown is read; other questions are left alone."""

from __future__ import annotations

import pytest

from waymark.understanding.requests import Request, request_in
from waymark.understanding.treatments_asked import treatment_asked_of_these


@pytest.mark.parametrize(
    ("text", "treatment"),
    [
        ("which ones use belzutifan", "belzutifan"),
        ("Which of these trials use CAR-T cells?", "CAR-T cells"),
        ("is gene therapy one of them", "gene therapy"),
        ("is chemo in them?", "chemo"),
        ("do any of these involve surgery", "surgery"),
        ("which trials are testing tarlatamab", "tarlatamab"),
    ],
)
def test_the_treatment_asked_after_is_read(text: str, treatment: str) -> None:
    assert request_in(text) is Request.USES
    assert treatment_asked_of_these(text) == treatment


@pytest.mark.parametrize(
    "text",
    [
        "which one is nearest",
        "are these in london",
        "is it in the list",
        "do any of them use a placebo",
        "which one is best",
        "we use gene therapy at home",
        "she is one of them",
    ],
)
def test_another_question_asks_after_none(text: str) -> None:
    assert request_in(text) is not Request.USES
