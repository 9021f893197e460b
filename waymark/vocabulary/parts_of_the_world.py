"""A part of the world as a Place: its countries together, for the question whether a trial runs there."""

from __future__ import annotations

from waymark.vocabulary.place import Place
from waymark.vocabulary.tables.parts_of_the_world import COUNTRIES_OF, OTHER_NAMES

_COUNTRIES = {name: frozenset(countries.split(", ")) for name, countries in COUNTRIES_OF.items()}


def part_of_the_world(text: str) -> Place | None:
    """ "Europe", "the EU"; None for anything else. It has no middle from which distances are measured."""
    plain = text.lower().strip(" .,!?").removeprefix("the ")
    name = OTHER_NAMES.get(plain) or next((each for each in _COUNTRIES if each.lower() == text.lower()), None)
    return Place(name, name, 0.0, 0.0, is_country=True) if name else None


def is_in(country: str, place: Place) -> bool:
    """Whether the country is that of the place, or lies in that part of the world."""
    return country == place.country or country in _COUNTRIES.get(place.country, frozenset())
