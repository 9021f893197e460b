"""A Speller: the words of a table, and which of them a misspelt word most likely was."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

# Letters that sound alike at the start of a word.
_HEARD_ALIKE = {
    "f": "fp",
    "p": "pf",
    "k": "kc",
    "c": "ck",
    "s": "sc",
    "z": "zx",
    "x": "xz",
    "e": "eo",
    "o": "oe",
}
_MANY = 3


class Speller:
    """Candidates share the first letter, or one heard alike, and are nearly as long: few are compared.

    A slip is a letter left out, put in, changed, or swapped with its neighbour.
    """

    def __init__(self, words: Iterable[str], *, shortest: int, long: int, sounds: bool = False) -> None:
        """Shorter words than `shortest` are not corrected, one as short only to a longer one; from `long`
        letters on, two slips are. With `sounds`, the first letter may be one that sounds alike.
        """
        self._words = frozenset(word for word in words if word.isalpha())
        self._shortest = shortest
        self._long = long
        self._sounds = sounds
        self._groups: dict[tuple[str, int], list[str]] = {}
        for word in sorted(self._words):
            self._groups.setdefault((word[0], len(word)), []).append(word)
        self.nearest = lru_cache(maxsize=20_000)(self._nearest)

    def __contains__(self, word: str) -> bool:
        return word in self._words

    def _nearest(self, word: str) -> tuple[str, ...]:
        """The words that are as near as any, at most three; () when none is near or the word is known."""
        if len(word) < self._shortest or word in self._words or not word.isalpha():
            return ()
        slips = 1 if len(word) < self._long else 2
        for allowed in range(1, slips + 1):
            found = self._within(word, allowed)
            if found:
                return tuple(found[:_MANY])
        return ()

    def _within(self, word: str, slips: int) -> list[str]:
        letters = _HEARD_ALIKE.get(word[0], word[0]) if self._sounds else word[0]
        found = []
        least = len(word) + 1 if len(word) == self._shortest else len(word) - slips
        for letter in letters:
            for length in range(least, len(word) + slips + 1):
                group = self._groups.get((letter, length), ())
                near = process.extract(word, group, scorer=OSA.distance, score_cutoff=slips, limit=_MANY)
                found += [each[0] for each in near]
        return found
