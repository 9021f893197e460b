"""Reads "renal dysfunction" and the like: some trouble of an organ, and never all of its illnesses."""

from __future__ import annotations

import re

_TROUBLE = re.compile(
    r"(?P<organ>renal|kidney|hepatic|liver|cardiac|heart|pulmonary|lung)"
    r" (?:dysfunction|impairment|compromise|insufficiency)"
)
_ILLNESSES = {
    "renal": "kidney diseases", "kidney": "kidney diseases", "hepatic": "liver diseases",
    "liver": "liver diseases", "cardiac": "heart diseases", "heart": "heart diseases",
    "pulmonary": "lung diseases", "lung": "lung diseases",
}  # fmt: skip
SIGNS = ("dysfunction", "impairment", "compromise", "insufficiency")


_ORGANS = tuple(_ILLNESSES)


def begins_with_organ(words: str) -> bool:
    """Whether the words may begin with the trouble of an organ."""
    return words.startswith(_ORGANS)


def organ_in_trouble(words: str) -> str | None:
    """The family of illnesses that the trouble is one case of; None when the words are anything more.

    Each is a wide name (`families.py`): it settles only who never had any illness of the organ.
    """
    found = _TROUBLE.fullmatch(words)
    return _ILLNESSES[found["organ"]] if found else None
