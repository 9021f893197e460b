"""A Mention: one name found in a text, with the place where it stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Mention:
    """`words` equals text[start:end] in code points; `is_exact` is False when a spelling was corrected."""

    standard: str
    start: int
    end: int
    words: str
    is_exact: bool = True
