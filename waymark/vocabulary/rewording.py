"""One key for every way of putting the same words: "cancer of the prostate", "prostatic carcinoma"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from waymark.vocabulary.tables.kindred_words import FILLING, GENERIC, KINDRED, NARROWING
from waymark.vocabulary.tokens import plain_word

HEAD = "disease"
_STANDS_FOR = {plain_word(word): plain_word(row[0]) for row in KINDRED for word in row}
_GROUPS = frozenset(_STANDS_FOR.values())
_FILLING = frozenset(map(plain_word, FILLING))
_NARROWING = frozenset(map(plain_word, NARROWING))
_GENERIC = frozenset(map(plain_word, GENERIC))
_TUMOR, _CANCER = "tumor", "cancer"
_STEM = 6
weight_of_kind = {
    **dict.fromkeys((word[:_STEM] for word in _GENERIC), 0.6),
    **dict.fromkeys((word[:_STEM] for word in _NARROWING), 0.4),
}
"""How much less the stem of a word tells of which condition is meant than its rarity says."""


def kindred(word: str) -> str | None:
    """The word that stands for this plain word; None for one that may be left out."""
    return None if word in _FILLING else _STANDS_FOR.get(word, word)


def key_of(words: Iterable[str]) -> str:
    """The words that count, kindred ones made one, in alphabetical order; "" when none counts."""
    return key_of_kindred(map(kindred, words))


def key_of_kindred(words: Iterable[str | None]) -> str:
    """The same of words of which each is one that stands for others already."""
    kept = set(words)
    kept.discard(None)
    if "malignant" in kept and kept & {_TUMOR, _CANCER}:
        kept = (kept - {"malignant", _TUMOR}) | {_CANCER}
    return " ".join(sorted(cast("set[str]", kept)))


def without_head(key: str) -> str:
    """The key without "disease"."""
    return " ".join(word for word in key.split() if word != HEAD)


def is_part_of_body(word: str) -> bool:
    """Whether this word of a key stands for kindred ones, as the parts of the body do."""
    return word in _GROUPS


def is_generic(key: str) -> bool:
    """Whether the key is only what many names end in: "disease", "infection", "benign tumor"."""
    return all(word in _GENERIC or word in _NARROWING for word in key.split())
