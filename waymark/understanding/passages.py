"""Cuts a long text into passages that are read one by one, so that time grows with length and no faster."""

from __future__ import annotations

import re

LONGEST = 4000
"""Letters of a passage; no message that a person types is as long."""

_SENTENCE_ENDS = re.compile(r"[.!?;\n](?=\s|\Z)")
_BLANK = re.compile(r"\s")


def passages(text: str) -> list[tuple[int, int]]:
    """Where each passage starts and ends: the whole text, or cuts at the last end of a sentence that fits."""
    found = []
    start = 0
    while len(text) - start > LONGEST:
        end = _last_end(text, start, start + LONGEST)
        found.append((start, end))
        start = end
    return [*found, (start, len(text))]


def _last_end(text: str, start: int, latest: int) -> int:
    """The last end of a sentence, else the last blank, else the latest place."""
    half = (start + latest) // 2
    for pattern in (_SENTENCE_ENDS, _BLANK):
        ends = [match.end() for match in pattern.finditer(text, half, latest)]
        if ends:
            return ends[-1]
    return latest
