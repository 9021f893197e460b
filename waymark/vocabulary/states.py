"""The states of the USA by their codes and names."""

from __future__ import annotations

from waymark.vocabulary.tables.place_regions import STATE_CODES
from waymark.vocabulary.towns import plain_place

_WORDS_TOO = ("IN", "OR", "ME", "OK", "HI", "OH", "LA", "DC", "MA", "PA", "SC", "MS", "AL", "MI", "MO")

STATES = {code: plain_place(name) for name, code in STATE_CODES.items() if code not in _WORDS_TOO}
"""Without those whose codes are words in a text written in capitals."""


def state_of(words: str) -> str:
    """The code of a state: by its name, or by its code in capitals; "" for anything else."""
    return words if words in STATE_CODES.values() else STATE_CODES.get(words.lower(), "")


def surely_state_of(words: str) -> str:
    """The same, but for codes that are words too."""
    return words if words in STATES else STATE_CODES.get(words.lower(), "")
