"""A Place, and whether words that name one also mean it."""

from __future__ import annotations

from dataclasses import dataclass

from waymark.vocabulary.place_context import is_home
from waymark.vocabulary.tables.place_cues import ALSO_PERSONS
from waymark.vocabulary.tables.place_regions import CITY_SHORT_NAMES
from waymark.vocabulary.tables.place_words import NEVER_PLACES, ORDINARY_PLACES
from waymark.vocabulary.tokens import Token

_KNOWN_WITHOUT_CAPITAL = 100_000  # people; "in yoga" is no town in Japan
_SHORT = 3  # letters
_KNOWN_AS_A_SENTENCE = 15_000  # people; "Smethwick." ends a message, and so may a name that no table has


@dataclass(frozen=True, slots=True)
class Place:
    """`is_country`, `is_region`: no town was told, so the coordinates are those of its largest city."""

    name: str
    country: str
    latitude: float
    longitude: float
    population: int = 0
    is_country: bool = False
    is_region: bool = False
    state: str = ""
    is_namesake: bool = False

    @property
    def is_wide(self) -> bool:
        """Whether it is too wide to measure from: a country or a region."""
        return self.is_country or self.is_region

    @property
    def standard(self) -> str:
        """ "Leeds, United Kingdom"; with its state for one with a larger namesake; or the country alone."""
        if self.is_country:
            return self.country
        state = f"{self.state}, " if self.is_namesake and self.state else ""
        return f"{self.name}, {state}{self.country}"


def is_alone(words: list[Token], place: Place, *, is_apart: bool = False, is_whole: bool = False) -> bool:
    """Whether a name without any word before it must be a place: known, long enough and nobody's own.

    `is_whole`: there is no other word, so it signs nothing.
    """
    name = " ".join(token.words.lower() for token in words)
    if len(words) > 1 and all(token.words[0].isupper() for token in words):
        return True
    least = (
        _KNOWN_AS_A_SENTENCE
        if is_apart or (is_whole and words[0].words[0].isupper())
        else _KNOWN_WITHOUT_CAPITAL
    )
    is_known = place.population >= least or place.is_country
    others = ORDINARY_PLACES | NEVER_PLACES if is_whole else ALSO_PERSONS | ORDINARY_PLACES | NEVER_PLACES
    return is_known and _is_long_enough(name) and name not in others


def may_be_meant(tokens: list[Token], first: int, size: int, place: Place) -> bool:
    """Whether these words are a place even so: an ordinary word or a very short one needs its capital."""
    name = " ".join(token.words.lower() for token in tokens[first : first + size])
    if name in NEVER_PLACES:
        return False
    is_small = place.population < _KNOWN_AS_A_SENTENCE and not place.is_wide and place.population > 0
    if is_small and size == 1 and (tokens[first].words.isupper() or name in ALSO_PERSONS):
        return is_home(tokens, first)
    if tokens[first].words[0].isupper():
        return True
    is_known = place.is_country or place.population >= _KNOWN_WITHOUT_CAPITAL or is_home(tokens, first)
    return is_known and name not in ORDINARY_PLACES and _is_long_enough(name)


def _is_long_enough(name: str) -> bool:
    return len(name) > _SHORT or name in CITY_SHORT_NAMES
