"""Cuts long text where a reader would pause: at a paragraph, a line, a sentence, a word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

Measure = Callable[[str], int]

_PAUSES = tuple(re.compile(pattern) for pattern in (r"\n\s*\n", r"\n", r"(?<=[.?!…:;])[\"”’)\]]*\s", r"\s"))
_LEAST_PART = 3  # a pause in the first third of what fits would leave a piece too short


def utf16_units(text: str) -> int:
    """The length as Telegram counts it: most emoji are two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, at_most: int, measure: Measure = len) -> list[str]:
    """The text in pieces of at most that measure, each without spaces at its ends; [] for an empty text."""
    pieces = []
    rest = text.strip()
    while measure(rest) > at_most:
        fitting = _fitting(rest, at_most, measure)
        piece = rest[: _pause(rest[: fitting + 1], fitting)]
        pieces.append(piece.rstrip())
        rest = rest[len(piece) :].lstrip()
    return [piece for piece in (*pieces, rest) if piece]


def _fitting(text: str, at_most: int, measure: Measure) -> int:
    """How many characters fit, at least one; a letter keeps its accents and an emoji its parts."""
    low, high = 1, min(len(text), at_most)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if measure(text[:middle]) <= at_most else (low, middle - 1)
    whole = low
    while whole > 1 and whole < len(text) and _belongs_to_before(text, whole):
        whole -= 1
    return low if whole == 1 else whole


def _belongs_to_before(text: str, place: int) -> bool:
    char = text[place]
    joins = char in "\u200d\ufe0f\u20e3" or text[place - 1] == "\u200d"
    return joins or unicodedata.combining(char) > 0 or "\U0001f3fb" <= char <= "\U0001f3ff"


def _pause(text: str, fitting: int) -> int:
    """Where to cut: after the last pause of the best kind, or where it no longer fits."""
    for pattern in _PAUSES:
        ends = [found.start() for found in pattern.finditer(text)]
        good = [_with_closing(text, end) for end in ends if end > fitting // _LEAST_PART]
        good = [end for end in good if end <= fitting]
        if good:
            return good[-1]
    return fitting


def _with_closing(text: str, end: int) -> int:
    while end < len(text) and text[end] in '"”’)]':
        end += 1
    return end
