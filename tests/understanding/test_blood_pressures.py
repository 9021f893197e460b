"""A blood pressure told as a pair is two values; other pairs are none."""

from __future__ import annotations

from datetime import date

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import FactName
from waymark.understanding.messages import read_message
from waymark.vocabulary.vocabulary import standard_vocabulary


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        (None, "bp 130/80"),
        (None, "diabetes, no kidney problems, blood pressure 130/80 on amlodipine"),
        (None, "my blood pressure runs 130 over 80 these days"),
        (None, "BP was 160/100, now 130/80 on tablets, pressure 130/80"),
        ("systolic blood pressure", "130/80"),
        ("diastolic blood pressure", "130 over 80"),
    ],
)
def test_both_numbers_are_read(asked: str | None, text: str) -> None:
    facts = read_message(
        text,
        vocabulary=standard_vocabulary(),
        today=date(2026, 11, 22),
        asked=FactName.LAB if asked else None,
        asked_analyte=asked,
    )
    values = {fact.analyte: fact.value for fact in facts if fact.name is FactName.LAB}
    assert values == {"systolic blood pressure": 130, "diastolic blood pressure": 80}


@pytest.mark.parametrize("text", ["a 50/50 chance", "vision 20/200", "130/80", "no pressure from 2019/20"])
def test_other_pairs_are_none(text: str, read: Read) -> None:
    assert not [fact for fact in read(text) if fact.name is FactName.LAB]
