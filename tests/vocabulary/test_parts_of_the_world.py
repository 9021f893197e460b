"""A part of the world is its countries, each a country of the table of places."""

from __future__ import annotations

import pytest

from waymark import wiring
from waymark.vocabulary.parts_of_the_world import is_in, part_of_the_world
from waymark.vocabulary.tables.parts_of_the_world import COUNTRIES_OF


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Europe", "Europe"),
        ("the EU", "the European Union"),
        ("scandinavia", "Scandinavia"),
        ("Asia", "Asia"),
    ],
)
def test_it_is_known_by_its_names(text: str, name: str) -> None:
    part = part_of_the_world(text)
    assert part is not None and part.standard == name
    assert part_of_the_world(name) == part


def test_its_countries_lie_in_it_and_others_do_not() -> None:
    union, europe = part_of_the_world("EU"), part_of_the_world("Europe")
    assert union and europe
    assert is_in("Germany", union) and is_in("United Kingdom", europe)
    assert not is_in("United Kingdom", union) and not is_in("India", europe)


@pytest.mark.parametrize(
    "name", sorted({each for names in COUNTRIES_OF.values() for each in names.split(", ")})
)
def test_every_country_is_one_of_the_table(name: str) -> None:
    places = wiring.vocabulary().places
    place = places.resolve(name) if places else None
    assert place is not None and place.country == name


def test_a_country_or_a_city_is_none() -> None:
    assert part_of_the_world("Germany") is None and part_of_the_world("Leeds") is None
