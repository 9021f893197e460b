"""What a name may mean: candidates, each with how it was reached and how near it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class How(Enum):
    """The way from the words to the standard name, nearest first."""

    EXACT = "exact"  # the very name
    MISSPELT = "misspelt"  # the name with a slip or two
    REWORDED = "reworded"  # the same words in another order or kindred ones: "renal", "kidney"
    BROADER = "broader"  # what the name is a kind of, as its own words say
    SIMILAR = "similar"  # most of its rarer words are the same


SCORES = {How.EXACT: 1.0, How.MISSPELT: 0.9, How.REWORDED: 0.8, How.BROADER: 0.5, How.SIMILAR: 0.4}
SAME = frozenset({How.EXACT, How.MISSPELT, How.REWORDED})


@dataclass(frozen=True)
class Candidate:
    """`score` is between 0 and 1; those of one answer are ordered by it, best first."""

    standard: str
    how: How
    score: float
