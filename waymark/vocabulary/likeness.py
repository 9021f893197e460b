"""Likeness: which name shares most of the rare stems of another, or has these initials."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from waymark.vocabulary.rewording import kindred

_STEM = 6  # "psoriatic" and "psoriasis" share it
_TOO_COMMON = 600  # names; a stem of more tells little and would cost much
_INITIALS = range(3, 7)


class Likeness:
    """Names by their keys; `standards` by plain name give the initials."""

    def __init__(self, keys: Mapping[str, Sequence[str]], names: Mapping[str, Sequence[str]]) -> None:
        self._keys = keys
        self._words = {word for key in keys for word in key.split()}
        self._by_stem: dict[str, list[str]] = {}
        for key in keys:
            for stem in _stems(key):
                self._by_stem.setdefault(stem, []).append(key)
        self._by_initials: dict[str, list[str]] = {}
        for name, standards in names.items():
            for initials in _initials(name.split()):
                self._by_initials.setdefault(initials, []).extend(standards)

    def counts(self, word: str) -> bool:
        """Whether some name's key has this word."""
        return word in self._words

    def most_like(self, key: str, *, least: float) -> Sequence[str]:
        """The standards of the name most like this key; () when none shares that much of the weight."""
        stems = _stems(key)
        told = sum(map(self._weight, stems))
        shared: Counter[str] = Counter()
        for stem in stems:
            near = self._by_stem.get(stem, ())
            if len(near) <= _TOO_COMMON:
                shared.update(near)
        scores = {other: self._score(stems, told, other) for other in shared}
        if not scores:
            return ()
        best = max(sorted(scores), key=lambda other: scores[other])
        return self._keys[best] if scores[best] >= least else ()

    def with_initials(self, words: Sequence[str]) -> Sequence[str]:
        """The standards whose names have this one word as initials, the most often so first."""
        if len(words) != 1 or len(words[0]) not in _INITIALS:
            return ()
        found = Counter(self._by_initials.get(words[0], ()))
        return [standard for standard, _ in found.most_common()]

    def _score(self, stems: frozenset[str], told: float, other: str) -> float:
        others = _stems(other)
        both = sum(map(self._weight, stems & others))
        return both / (told + sum(map(self._weight, others - stems)))

    def _weight(self, stem: str) -> float:
        return math.log(1 + len(self._keys) / (1 + len(self._by_stem.get(stem, ()))))


def _stems(key: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in key.split())


def _initials(words: Sequence[str]) -> Iterable[str]:
    """Of all words, and of those that count."""
    counting = [word for word in words if kindred(word)]
    return {"".join(word[0] for word in some) for some in (words, counting) if len(some) in _INITIALS}
