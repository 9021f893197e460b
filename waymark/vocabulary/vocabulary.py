"""The Vocabulary: every table that reading and judging need, in one piece."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from waymark.vocabulary.conditions import ConditionVocabulary, build_condition_vocabulary
from waymark.vocabulary.places import PlaceTable
from waymark.vocabulary.tokens import plain_words_of
from waymark.vocabulary.treatments import TreatmentVocabulary


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """`places` is None where nobody needs to read places."""

    conditions: ConditionVocabulary
    treatments: TreatmentVocabulary
    places: PlaceTable | None = None

    def names_something(self, text: str) -> bool:
        """Whether an illness or a treatment is named in the text by exactly one of its names."""
        words = plain_words_of(text)
        return self.conditions.holds_name(words) or self.treatments.holds_name(words)


@lru_cache(maxsize=1)
def standard_vocabulary() -> Vocabulary:
    """The curated tables alone, without the store's names and without places; built once."""
    return Vocabulary(build_condition_vocabulary(), TreatmentVocabulary())
