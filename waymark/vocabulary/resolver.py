"""A Resolver: what a whole name means, from the very name down to a broader or similar one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from itertools import islice, product

from waymark.vocabulary.likeness import Likeness
from waymark.vocabulary.readings import SAME, SCORES, Candidate, How
from waymark.vocabulary.rewording import broader_keys, is_generic, is_part_of_body, key_of, without_head
from waymark.vocabulary.spelling import Speller
from waymark.vocabulary.terms import Term
from waymark.vocabulary.tokens import name_of_table, plain_name

_MOST_SPELLINGS = 8
_VERY_ALIKE, _ALIKE = 0.65, 0.45  # shares of the rare words, weighed by rarity
_MOST_CANDIDATES = 4
_LONGEST_PART = 6


class Resolver:
    """Names by trust: the first tier that knows a name decides, and two meanings in it are both told."""

    def __init__(self, tiers: Iterable[Iterable[Term]]) -> None:
        self._exact: dict[str, list[str]] = {}
        self._keys: dict[str, list[str]] = {}
        self._headless: dict[str, list[str]] = {}
        for tier in tiers:
            self._add_tier(tier)
        self._likeness = Likeness(self._keys, self._exact)
        words = {word for plain in self._exact for word in plain.split()}
        self._speller = Speller(words, shortest=4, long=8, sounds=True)

    def exact(self, plain: str) -> tuple[str, ...]:
        """The standards of exactly this plain name."""
        return tuple(self._exact.get(plain, ()))

    @property
    def names(self) -> Set[str]:
        """Every name in plain spelling."""
        return self._exact.keys()

    def reworded(self, key: str) -> tuple[str, ...]:
        """The standards of a key that stands for two words or more."""
        return tuple(self._keys.get(key, ())) if " " in key else ()

    def counts(self, word: str) -> bool:
        """Whether some name's key has this word."""
        return self._likeness.counts(word)

    def lookup(self, name: str, *, broader: bool = True) -> tuple[Candidate, ...]:
        """What the name may mean, best first; () when nothing is near.

        All have the same How. Without `broader`, only the same condition counts.
        """
        words = plain_name(name).split()
        if not words:
            return ()
        for how, standards in self._steps(words):
            if how not in SAME and not broader:
                return ()
            if standards:
                return tuple(
                    Candidate(standard, how, SCORES[how])
                    for standard in list(dict.fromkeys(standards))[:_MOST_CANDIDATES]
                )
        return ()

    def _steps(self, words: list[str]) -> Iterable[tuple[How, Sequence[str]]]:
        yield How.EXACT, self._exact.get(" ".join(words), ())
        spelt = list(self._spellings(words))
        yield How.MISSPELT, self._first(self._exact, (" ".join(each) for each in spelt))
        keys = [key_of(words), *map(key_of, spelt)]
        yield How.REWORDED, self._first(self._keys, keys)
        yield How.REWORDED, self._first(self._headless, (_headless(key) for key in keys))
        for each in keys:
            yield How.BROADER, self._first(self._keys, broader_keys(each))
        for key in keys:
            yield How.SIMILAR, self._likeness.most_like(key, least=_VERY_ALIKE)
        for some in (words, *spelt):
            yield How.BROADER, self._part(some)
        for key in keys:
            yield How.SIMILAR, self._likeness.most_like(key, least=_ALIKE)
        yield How.SIMILAR, self._likeness.with_initials(words)

    def _spellings(self, words: list[str]) -> Iterable[tuple[str, ...]]:
        choices = [self._speller.nearest(word) or (word,) for word in words]
        if [choice[0] for choice in choices] == words:
            return ()
        return islice(product(*choices), _MOST_SPELLINGS)

    @staticmethod
    def _first(table: dict[str, list[str]], names: Iterable[str]) -> Sequence[str]:
        return next((table[name] for name in names if name and name in table), ())

    def _part(self, words: Sequence[str]) -> Sequence[str]:
        """The longest run of these words that is a name by itself; of two the later, as heads come last."""
        for size in range(min(len(words) - 1, _LONGEST_PART), 0, -1):
            for first in range(len(words) - size, -1, -1):
                part = " ".join(words[first : first + size])
                if len(part) > _LONGEST_PART and part in self._exact and not is_generic(key_of(part.split())):
                    return self._exact[part]
        return ()

    def _add_tier(self, tier: Iterable[Term]) -> None:
        exact: dict[str, list[str]] = {}
        keys: dict[str, list[str]] = {}
        headless: dict[str, list[str]] = {}
        for term in tier:
            for name in term.all_names:
                plain = name_of_table(name)
                if plain:
                    _add(exact, plain, term.standard)
                    key = key_of(plain.split())
                    _add(keys, key, term.standard)
                    _add(headless, _headless(key), term.standard)
        for table, found in ((self._exact, exact), (self._keys, keys), (self._headless, headless)):
            for name, standards in found.items():
                table.setdefault(name, standards)


def _add(table: dict[str, list[str]], name: str, standard: str) -> None:
    known = table.setdefault(name, [])
    if name and standard not in known:
        known.append(standard)


def _headless(key: str) -> str:
    """The key without "disease"; "" when what is left could be anything: "heart", "skin"."""
    rest = without_head(key)
    return "" if " " not in rest and (len(rest) < _LONGEST_PART or is_part_of_body(rest)) else rest
