"""Countries by name: as people say it, as the registry writes it, and as they are called in English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from waymark.vocabulary.place import Place
from waymark.vocabulary.tables.place_words import (
    COUNTRY_NAMES,
    COUNTRY_NAMES_OF_RECORDS,
    LANDS_OF_THE_PAST,
)
from waymark.vocabulary.towns import plain_place


class Countries:
    """Each stands where its largest town is, which is what `largest` holds by the country's name."""

    def __init__(self, largest: Mapping[str, Place]) -> None:
        self._named = {
            plain_place(name): replace(place, name=name, is_country=True) for name, place in largest.items()
        }
        self._of_records = self._under(COUNTRY_NAMES_OF_RECORDS)
        self._named = self._under(COUNTRY_NAMES) | self._named

    def _under(self, names: Mapping[str, str]) -> dict[str, Place]:
        found = ((name, self._named.get(plain_place(country))) for name, country in names.items())
        return {plain_place(name): place for name, place in found if place}

    def named(self, plain: str) -> Place | None:
        """The country of that plain name; None where none is called so."""
        return self._named.get(plain)

    def of_record(self, name: str) -> Place | None:
        """The country that the field of a record names."""
        if name.lower() in LANDS_OF_THE_PAST:
            return None
        plain = plain_place(name)
        return self._of_records.get(plain) or self._named.get(plain)
