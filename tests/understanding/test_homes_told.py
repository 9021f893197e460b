"""A home told without "in" or "near", for every town."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import FactName

TOWNS = ("Leeds", "London", "Rome")


@pytest.mark.parametrize(
    "telling",
    [
        "home is {}",
        "{} is home",
        "{} is where we live",
        "nearest city is {}",
        "{} area",
        "{}-based, 34, lupus",
        "{} born and bred",
        "city: {}",
        "retired to {}",
        "north of {}",
        "I meant {}",
        "sorry, {}",
        "{} not Bristol",
    ],
)
def test_a_home_told_without_in_or_near_is_read_of_every_town(telling: str, read: Read) -> None:
    for town in TOWNS:
        told = [f for f in read(telling.format(town)) if f.name is FactName.PLACE]
        assert [str(fact.value).split(",")[0] for fact in told] == [town]


@pytest.mark.parametrize(
    "telling",
    ["my sister is {}-based", "amyloidosis, {} not the other one", "Chelsea is home", "is {} home?"],
)
def test_what_only_looks_like_a_home_is_none(telling: str, read: Read) -> None:
    told = read(telling.format("Leeds"))
    assert FactName.PLACE not in [fact.name for fact in told]
