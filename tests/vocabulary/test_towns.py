"""Towns packed into one text are the same Places as their rows."""

from __future__ import annotations

import pytest

from waymark.vocabulary.place import Place
from waymark.vocabulary.towns import Towns

ROWS = (
    ("Paris", "United States", 33.66, -95.55, 24_839, "TX"),
    ("Paris", "France", 48.85341, 2.3488, 2_138_551),
    ("San José", "Costa Rica", 9.93, -84.08, 335_007),
    ("San Jose", "United States", 37.34, -121.89, 997_368, "CA"),
    ("San Jose", "United States", 33.1, -90.1, 15_001, "MS"),
    ("San", "Mali", 13.3, -4.9, 68_067),
    ("Los Angeles", "United States", 34.05, -118.24, 3_820_914, "CA"),
)


@pytest.fixture(scope="module")
def towns() -> Towns:
    return Towns(iter(ROWS))


def test_the_largest_of_a_name_stands_first(towns: Towns) -> None:
    assert [town.country for town in towns.named("paris")] == ["France", "United States"]
    assert towns.named("paris")[0] == Place("Paris", "France", 48.85341, 2.3488, 2_138_551)


def test_a_smaller_one_of_the_same_country_is_a_namesake(towns: Towns) -> None:
    found = towns.named("san jose")
    assert [(town.name, town.state, town.is_namesake) for town in found] == [
        ("San Jose", "CA", False),
        ("San José", "", False),
        ("San Jose", "MS", True),
    ]


@pytest.mark.parametrize("name", ["", "par", "pari", "pariss", "san jos", "zzz", "a", "\ud800", "paris\tme"])
def test_what_is_no_whole_name_is_none(towns: Towns, name: str) -> None:
    assert towns.named(name) == []


def test_a_short_name_is_not_taken_for_one_that_begins_with_it(towns: Towns) -> None:
    assert [town.country for town in towns.named("san")] == ["Mali"]


def test_the_largest_of_a_country_and_of_a_state_are_known(towns: Towns) -> None:
    assert towns.largest["United States"].name == "Los Angeles"
    assert towns.largest_of_state["MS"].name == "San Jose"


def test_there_may_be_no_town_at_all() -> None:
    assert Towns(()).named("paris") == []
