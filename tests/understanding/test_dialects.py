"""Dialect, other languages' everyday words and slips are read; places and letters in the text stay."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told
from waymark.understanding.respelling import respelt


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ma boy's four, sickle cell", "asking_for=child"),
        ("mi nephew have sickle cell, him a 14", "age=14 years"),
        ("meri beti is 9 saal, thal major", "sex=female"),
        ("she's femail, 12, sickle cell", "sex=female"),
        ("my son is 11 munths, thal major", "age=11 months"),
        ("anything within two hundred fifty miles, sickle cell", "max_distance_km=402 km"),
    ],
)  # fmt: skip
def test_a_dialect_or_a_slip_is_read(read: Read, text: str, expected: str) -> None:
    assert expected in told(read(text))


@pytest.mark.parametrize(
    "text", ["ma wee boy cannae walk", "mi pickney", "doodh pilati hain", "nahi", "munths", "90 mi from here"]
)
def test_respelling_moves_no_letter(text: str) -> None:
    assert len(respelt(text)) == len(text)


def test_beta_is_a_boy_only_behind_my() -> None:
    assert respelt("mera beta 14").startswith("my") and "boy" in respelt("mera beta 14")
    assert "beta" in respelt("my beta thal")
    assert "beta" in respelt("she has beta thal")
