"""Tells a bare name, "fever" or "heart attack", from a telling of what happens."""

from __future__ import annotations

import re

MOST_WORDS = 3
_OPENS = re.compile(r"\A\W*(?:it'?s|it is|its)\s+(?:an?\s+)?", re.I)
_TELLS = re.compile(
    r"\b(?:i|i'?m|i'?ve|he|he'?s|she|she'?s|we|they|you|me|my|our|his|her|him|them|is|are|was|has|have|had|"
    r"having|"
    r"got|now|help|please|again|just|today|can'?t|cannot|not|no|call)\b|[!?\d]",
    re.I,
)


def is_bare_name(text: str) -> bool:
    """Whether the words are at most three and only name something: nobody, no deed, no time, no call."""
    name = _OPENS.sub("", text).strip()
    return 0 < len(name.split()) <= MOST_WORDS and not _TELLS.search(name)


def is_same_name(one: str, other: str) -> bool:
    """Whether both name the same: "sepsis" and "it's sepsis."."""
    first, second = (_OPENS.sub("", text).strip(" .").casefold() for text in (one, other))
    return first == second
