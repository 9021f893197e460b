"""A long answer in several bubbles, each short enough for a phone, cut where a line or a sentence ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

MOST_WORDS = 60
"""What a tired reader takes in at once. Cards, sheets and criteria are read as a page, and stay whole."""

_PART_END = re.compile(r"(?<=[.?!]) +(?=[A-Z“])|(?<=”,) +(?=“)")  # a sentence, or one quote of a list


def in_bubbles(text: str) -> tuple[str, ...]:
    """The text in parts of at most 60 words, whole lines where they are short enough; nothing is left out."""
    bubbles: list[list[str]] = [[]]
    for line in _short_lines(text):
        if bubbles[-1] and _words(*bubbles[-1], line) > MOST_WORDS:
            bubbles.append([])
        bubbles[-1].append(line)
    return tuple("\n".join(lines) for lines in bubbles)


def _short_lines(text: str) -> Iterator[str]:
    """The lines; one that is too long for a bubble of its own is cut after a sentence or a quote."""
    for line in text.split("\n"):
        if _words(line) <= MOST_WORDS:
            yield line
            continue
        part = ""
        for sentence in _PART_END.split(line):
            if part and _words(part, sentence) > MOST_WORDS:
                yield part
                part = sentence
            else:
                part = f"{part} {sentence}" if part else sentence
        yield part


def _words(*lines: str) -> int:
    return sum(len(line.split()) for line in lines)
