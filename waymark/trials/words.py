"""A Word: an enumeration whose members are the words they stand for."""

from __future__ import annotations

from enum import Enum


class Word(str, Enum):
    """Hashed as the word itself, which is `word`: an Enum's own hash and `value` are calls in Python, and
    judging asks for millions."""

    __hash__ = str.__hash__

    def __init__(self, value: object) -> None:
        self.word = str(value)
