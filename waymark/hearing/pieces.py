"""The pieces of a text that an ear listens to: runs of letters in a word, and words beside one another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

LETTERS = range(2, 6)
WORDS = range(1, 4)
_WORD = "w "
"""Before the words of a piece, so that a run of letters never looks like one."""


def words_of(plain: str) -> list[str]:
    """The words of a plain text, its marks left out."""
    return re.findall(r"[^\W_]+", plain)


def letter_pieces(words: Sequence[str]) -> Iterator[str]:
    """Runs of two to five letters, a blank at each end of a word."""
    for word in words:
        padded = f" {word} "
        for length in LETTERS:
            yield from (padded[at : at + length] for at in range(len(padded) - length + 1))


def word_pieces(words: Sequence[str]) -> Iterator[str]:
    """One to three words in their order."""
    for length in WORDS:
        yield from (_WORD + " ".join(words[at : at + length]) for at in range(len(words) - length + 1))
