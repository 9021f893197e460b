"""Likeness: which names share most of the rare words and letters of another, or have these initials."""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from waymark.vocabulary.rewording import is_generic, key_of, kindred, weight_of_kind

_STEM = 6  # "psoriatic" and "psoriasis" share it
_LETTERS = 4  # "pseudo hypoparathyroidism" and "pseudohypoparathyroidism" share most runs of four
_TOO_COMMON = 4000  # names; what more of them have tells little and would cost much
_NEAR_BY_LETTERS = 60
_TOLD_ONLY, _NAMED_ONLY = 0.6, 0.5  # what a word costs that only the one or the other has
_OF_LETTERS = 0.6
_LEAST = 0.6  # of 1.6; below it one guess in ten is right, measured on names left out
_FULL = 1.0 + _OF_LETTERS
_INITIALS = range(2, 7)


@dataclass(frozen=True)
class Like:
    """A standard name like another; `likeness` from 0 to 1; `is_part`: all its name's words were told."""

    standard: str
    likeness: float
    is_part: bool = False


class Likeness:
    """`names` are the standards by plain name; `trust` adds to those that are more likely meant.

    Those `without_initials` are known by no short form: so many names would share them that none told.
    """

    def __init__(
        self,
        names: Mapping[str, Sequence[str]],
        trust: Mapping[str, float],
        *,
        without_initials: Collection[str] = (),
    ) -> None:
        self._names = names
        self._trust = trust
        self._without_initials = without_initials

    def nearest(self, spellings: Iterable[Sequence[str]]) -> Sequence[Like]:
        """The standards most like any of these spellings, best first; () when none is near."""
        best: dict[str, tuple[float, Like]] = {}
        for words in spellings:
            for value, found in self._near(words):
                if value > best.get(found.standard, (0.0,))[0]:
                    best[found.standard] = (value, found)
        ordered = sorted(best.values(), key=lambda each: (-each[0], each[1].standard))
        return [found for _, found in ordered]

    def with_initials(self, words: Sequence[str]) -> Sequence[str]:
        """The standards whose names have this one word as initials, the likeliest first."""
        if len(words) != 1 or len(words[0]) not in _INITIALS:
            return ()
        found = Counter(self._by_initials.get(words[0], ()))
        return sorted(found, key=lambda each: (-found[each] / 10 - 5 * self._trust.get(each, 0.0), each))

    def _near(self, words: Sequence[str]) -> Iterator[tuple[float, Like]]:
        stems, letters = _stems(words), _letters(words)
        by_letters = self._runs.shared(letters)
        near = self._stems.names_with(stems)
        near.update(heapq.nlargest(_NEAR_BY_LETTERS, by_letters, key=lambda each: by_letters[each]))
        length = self._runs.length(letters)
        for place in near:
            name = self._plain[place]
            own = self._stems_of[place]
            alike = self._in_words(stems, own)
            alike += _OF_LETTERS * by_letters.get(place, 0.0) / (length * self._lengths[place])
            if alike >= _LEAST and not is_generic(key_of(name.split())):
                for standard in self._names[name]:
                    value = alike + self._trust.get(standard, 0.0)
                    yield value, Like(standard, min(1.0, alike / _FULL), is_part=own < stems)

    def _in_words(self, told: frozenset[str], named: frozenset[str]) -> float:
        both = self._stems.sum_of(told & named)
        if not both:
            return 0.0
        apart = _TOLD_ONLY * self._stems.sum_of(told - named) + _NAMED_ONLY * self._stems.sum_of(named - told)
        return both / (both + apart)

    @cached_property
    def _plain(self) -> Sequence[str]:
        return list(self._names)

    @cached_property
    def _stems_of(self) -> Sequence[frozenset[str]]:
        return [_stems(name.split()) for name in self._plain]

    @cached_property
    def _stems(self) -> _Features:
        return _Features(self._stems_of, weight_of_kind)

    @cached_property
    def _runs(self) -> _Features:
        return _Features(_letters(name.split()) for name in self._plain)

    @cached_property
    def _lengths(self) -> Sequence[float]:
        return [self._runs.length(_letters(name.split())) for name in self._plain]

    @cached_property
    def _by_initials(self) -> Mapping[str, Sequence[str]]:
        found: defaultdict[str, list[str]] = defaultdict(list)
        for name, standards in self._names.items():
            if name in self._without_initials:
                continue
            for initials in initials_of(name.split()):
                found[initials].extend(standards)
        return found


class _Features:
    """What names have, and how much each feature tells: the rarer the more."""

    def __init__(self, features: Iterable[frozenset[str]], scale: Mapping[str, float] | None = None) -> None:
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        names = 0
        for place, each in enumerate(features):
            names += 1
            for feature in each:
                self._places[feature].append(place)
        self._unknown = math.log(1 + names)
        self._weights = {
            feature: math.log(1 + names / (1 + len(places))) for feature, places in self._places.items()
        }
        for word, factor in (scale or {}).items():
            if word in self._weights:
                self._weights[word] *= factor

    def sum_of(self, features: Iterable[str]) -> float:
        """What they tell together."""
        return sum(self._weights.get(feature, self._unknown) for feature in features)

    def length(self, features: Iterable[str]) -> float:
        """The length of the features as a vector; 1.0 for none."""
        return math.sqrt(sum(self._weights.get(each, self._unknown) ** 2 for each in features)) or 1.0

    def names_with(self, features: Iterable[str]) -> set[int]:
        """The places of the names that have one of the rarer features."""
        return {place for each in features for place in self._rare(each)}

    def shared(self, features: Iterable[str]) -> Mapping[int, float]:
        """How much each name shares of the rarer features, as a product of vectors."""
        found: defaultdict[int, float] = defaultdict(float)
        for each in features:
            for place in self._rare(each):
                found[place] += self._weights[each] ** 2
        return found

    def _rare(self, feature: str) -> Sequence[int]:
        places = self._places.get(feature, ())
        return places if len(places) <= _TOO_COMMON else ()


def initials_of(words: Sequence[str]) -> set[str]:
    """Of all words, and of those that count."""
    counting = [word for word in words if kindred(word)]
    return {"".join(word[0] for word in some) for some in (words, counting) if len(some) in _INITIALS}


def _stems(words: Sequence[str]) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in key_of(words).split())


def _letters(words: Sequence[str]) -> frozenset[str]:
    """The runs of letters in the words that count, a space about each word."""
    return frozenset(
        f" {word} "[place : place + _LETTERS]
        for word in key_of(words).split()
        for place in range(max(1, len(word) + 3 - _LETTERS))
    )
