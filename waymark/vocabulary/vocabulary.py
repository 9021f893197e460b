"""The Vocabulary: every table that reading and judging need, in one piece."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain, pairwise

import ahocorasick

from waymark.vocabulary.conditions import ConditionVocabulary, build_condition_vocabulary
from waymark.vocabulary.places import PlaceTable
from waymark.vocabulary.tables.conditions import CRITERIA_CONDITIONS
from waymark.vocabulary.tokens import plain_name, plain_words_of
from waymark.vocabulary.treatments import TreatmentVocabulary

_WORDS_IN_BEGINNING = 2
_HEAD = 40  # letters in which to look for the first words


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """`places` is None where nobody needs to read places."""

    conditions: ConditionVocabulary
    treatments: TreatmentVocabulary
    places: PlaceTable | None = None

    def names_something(self, text: str) -> bool:
        """Whether an illness or a treatment is named in the text by exactly one of its names."""
        words = plain_words_of(text)
        if not self._names_of_one_word.isdisjoint(words):
            return True
        if self._first_pairs.isdisjoint(pairwise(words)):
            return False
        return next(self._names_in_words.iter(f" {' '.join(words)} "), self) is not self

    def is_name(self, text: str) -> bool:
        """Whether the text is exactly one of the names of an illness or a treatment."""
        plain = plain_name(text)
        return plain in self.conditions.plain_names or plain in self.treatments.plain_names

    def may_begin_with_name(self, text: str) -> bool:
        """False only when no name of an illness or a treatment begins where the text does."""
        head = text[:_HEAD]
        words = plain_words_of(head)
        if "(" in head or (len(words) <= _WORDS_IN_BEGINNING and len(text) > _HEAD):
            return True
        beginnings = self._beginnings
        return bool(words) and (words[0] in beginnings or _beginning(words) in beginnings)

    @property
    def _plain_names(self) -> Iterable[str]:
        return chain(self.conditions.plain_names, self.treatments.plain_names)

    @cached_property
    def _names_of_one_word(self) -> frozenset[str]:
        return frozenset(name for name in self._plain_names if " " not in name)

    @cached_property
    def _first_pairs(self) -> frozenset[tuple[str, ...]]:
        """The first two words of each longer name: few texts have them that do not name it."""
        return frozenset(tuple(name.split()[:2]) for name in self._plain_names if " " in name)

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        return frozenset(_beginning(name.split()) for name in self._plain_names)

    @cached_property
    def _names_in_words(self) -> ahocorasick.Automaton:
        automaton = ahocorasick.Automaton()
        for plain in self._plain_names:
            automaton.add_word(f" {plain} ", None)
        automaton.make_automaton()
        return automaton


def _beginning(words: Sequence[str]) -> str:
    return " ".join(words[:_WORDS_IN_BEGINNING])


@lru_cache(maxsize=1)
def standard_vocabulary() -> Vocabulary:
    """What records are read by: the curated tables alone, nothing of the store, no places; built once."""
    conditions = build_condition_vocabulary(tables=CRITERIA_CONDITIONS, called=())
    return Vocabulary(conditions, TreatmentVocabulary())


@lru_cache(maxsize=1)
def spoken_vocabulary() -> Vocabulary:
    """What people are understood by at the least: the curated names, wider than criteria's; built once."""
    return Vocabulary(build_condition_vocabulary(called=()), standard_vocabulary().treatments)
