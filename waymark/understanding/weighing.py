"""Weighs the signs of one place in a text for some readings of it, by learned weights (decision 0022)."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from waymark.understanding.message import Message

Weights = Mapping[str, Sequence[float]]
"""For each sign one number a reading: how much it speaks for it, in log odds."""

SURE_ENOUGH = 0.5
_BEFORE, _AFTER, _NEAR = 100, 80, 6
_WORD = re.compile(r"[a-z']+|\d+|[,.;:()+/→&?!]")
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True)
class Weighed:
    """The likeliest reading, and how likely it is (0 to 1)."""

    reading: str
    chance: float


def weighed(signs: Iterable[str], weights: Weights, readings: Sequence[str]) -> Weighed:
    """The reading for which these signs speak most; signs without a weight say nothing."""
    scores = [0.0] * len(readings)
    for sign in signs:
        for place, weight in enumerate(weights.get(sign, ())):
            scores[place] += weight
    most = max(scores)
    odds = [math.exp(score - most) for score in scores]
    return Weighed(readings[scores.index(most)], 1 / sum(odds))


def signs_around(message: Message, start: int, end: int) -> Iterator[str]:
    """The words of the same sentence near a place, those beside it apart, and what was asked."""
    before, after = _words(message.before(start, _BEFORE)), _words(message.after(end, _AFTER))
    yield "any"
    yield from (f"before {word}" for word in set(before[-_NEAR:]))
    yield from (f"after {word}" for word in set(after[:_NEAR]))
    yield "beside, before " + " ".join(before[-1:] or ["nothing"])
    yield "beside, after " + " ".join(after[:1] or ["nothing"])
    if len(before) > 1:
        yield "two before " + " ".join(before[-2:])
    if len(after) > 1:
        yield "two after " + " ".join(after[:2])
    yield f"asked {message.asked.value if message.asked else 'nothing'}"
    count = len(message.plain.split())
    yield "few words" if count <= 4 else "some words" if count <= 12 else "many words"


def named(signs: Mapping[str, object]) -> Iterator[str]:
    """The names of the signs that hold."""
    return (sign for sign, holds in signs.items() if holds)


def _words(text: str) -> list[str]:
    return [_plain(word) for word in _WORD.findall(text)]


def _plain(word: str) -> str:
    if _YEAR.fullmatch(word):
        return "<year>"
    return "<figure>" if word.isdigit() else word
