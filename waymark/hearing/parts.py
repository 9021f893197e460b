"""What of a text an ear listens to: all of it when it is short, and its sentences."""

from __future__ import annotations

import re

MOST_LETTERS = 300
MOST_PARTS = 40
_SENTENCE = re.compile(r"(?:[^.!?;\n]|(?<=\d)\.(?=\d))+")


def parts_of(text: str) -> list[str]:
    """The text in whole when it is short, and each sentence where it has several, the last of very many.

    What is told between "hi, my son has sickle cell" and "are there trials?" drowns in the whole. There is
    nothing to hear without a letter ("39" is an age), nor in one word beside others ("TMAU. Any study?").
    """
    whole = [text] if len(text) <= MOST_LETTERS else []
    said = (found[0].strip() for found in _SENTENCE.finditer(text))
    pieces = (each[at : at + MOST_LETTERS] for each in said for at in range(0, len(each), MOST_LETTERS))
    sentences = [piece for piece in pieces if _has_a_letter(piece)]
    if not whole:
        return sentences[-MOST_PARTS:]
    if len(sentences) <= 1:
        return whole if sentences else []
    return [*whole, *(sentence for sentence in sentences if " " in sentence)][: 1 + MOST_PARTS]


def _has_a_letter(text: str) -> bool:
    return any(letter.isalpha() for letter in text)
