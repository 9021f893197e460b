"""Towns by name, packed into one sorted text: each is a line, and made a Place when it is asked for."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import Union

from waymark.vocabulary.place import Place
from waymark.vocabulary.tokens import tokenise

# Name, country name, latitude, longitude, population, and the code of a state when known: "OR".
PlaceRow = Union[tuple[str, str, float, float, int], tuple[str, str, float, float, int, str]]

_MANY_PEOPLE = 50_000
WRITE_ENGLISH = frozenset(
    {"United Kingdom", "Ireland", "United States", "Canada", "Australia", "New Zealand"}
)  # fmt: skip
_MOST_PEOPLE = 10**10
_BETWEEN = "\t"  # sorts before every letter and space, so that the lines of a name stand together


class Towns:
    """As objects in a dictionary they would take 30 MB in each process that knows places; so, 4."""

    def __init__(self, rows: Iterable[PlaceRow]) -> None:
        self.largest: dict[str, Place] = {}
        """By country."""
        self.largest_of_state: dict[str, Place] = {}
        """By the code of a state."""
        self.large: dict[str, Place] = {}
        """By plain name, the largest of each, where people enough live that its name is often written."""
        lines = sorted(self._sortable(number, row) for number, row in enumerate(rows))
        text, self._starts = bytearray(), array("I")
        for line in _packed(lines):
            self._starts.append(len(text))
            text += line.encode()
        self._text = bytes(text)

    def named(self, plain: str) -> list[Place]:
        """The towns of that plain name, the largest first."""
        sought = f"{plain}{_BETWEEN}".encode("utf-8", "replace")
        size = len(sought)
        first = bisect_left(self._starts, sought, key=lambda start: self._text[start : start + size])
        return list(self._from(self._starts[first], sought)) if first < len(self._starts) else []

    def _from(self, start: int, sought: bytes) -> Iterator[Place]:
        while self._text.startswith(sought, start):
            end = self._text.index(b"\n", start)
            yield _place(self._text[start:end].decode())
            start = end + 1

    def _sortable(self, number: int, row: PlaceRow) -> str:
        """A line that sorts by name, then the largest first, then by country, then as the rows came."""
        name, country, latitude, longitude, population, *state = row
        place = Place(name, country, latitude, longitude, population, state="".join(state))
        _keep_larger(self.largest, country, place)
        if population >= (_MANY_PEOPLE if country in WRITE_ENGLISH else 2 * _MANY_PEOPLE):
            _keep_larger(self.large, plain_place(name), place)
        if place.state:
            _keep_larger(self.largest_of_state, place.state, place)
        order = (f"{_MOST_PEOPLE - population:011d}", country, f"{number:07d}")
        return _BETWEEN.join(
            (plain_place(name), *order, name, repr(latitude), repr(longitude), str(population), place.state)
        )


def plain_place(name: str) -> str:
    """A place's name in plain spelling."""
    return " ".join(token.plain for token in tokenise(name))


def _keep_larger(largest: dict[str, Place], where: str, place: Place) -> None:
    if where not in largest or place.population > largest[where].population:
        largest[where] = place


def _packed(lines: Iterable[str]) -> Iterator[str]:
    """The lines as they are kept, each with the word whether a larger namesake stands in its country."""
    for plain, same in groupby((line.split(_BETWEEN) for line in lines), key=lambda parts: parts[0]):
        seen: set[str] = set()
        for _, _, country, _, *told in same:
            yield _BETWEEN.join((plain, country, *told, "1" if country in seen else "")) + "\n"
            seen.add(country)


def _place(line: str) -> Place:
    _, country, name, latitude, longitude, population, state, namesake = line.split(_BETWEEN)
    place = Place(name, country, float(latitude), float(longitude), int(population), state=state)
    return replace(place, is_namesake=True) if namesake else place
