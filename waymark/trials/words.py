"""A Word: an enumeration whose members are the words they stand for."""

from __future__ import annotations

from enum import Enum


class Word(str, Enum):
    """Hashed as the word itself: an Enum's own hash is a call in Python, and judging asks for millions."""

    __hash__ = str.__hash__
