"""A limit on the distance is read from "closer than" and "nearer than", too."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import FactName


def limits_in(read: Read, text: str) -> list[object]:
    return [fact.value for fact in read(text, None) if fact.name is FactName.MAX_DISTANCE_KM]


@pytest.mark.parametrize(
    ("text", "kilometres"),
    [
        ("anything closer than 20 miles", 32),
        ("is there one nearer than 50 km?", 50),
        ("closer than twenty miles please", 32),
    ],
)
def test_closer_than_sets_a_limit(read: Read, text: str, kilometres: int) -> None:
    assert limits_in(read, text) == [kilometres]


def test_a_trial_no_closer_than_so_far_sets_no_limit(read: Read) -> None:
    assert limits_in(read, "these are all no closer than 300 km") == []
