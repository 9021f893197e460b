"""Tells that an emergency told of before is over: "she is all right now", "the ambulance came"."""

from __future__ import annotations

import re

_WELL = r"(?:all ?right|alright|ok(?:ay)?|fine|better|stable|safe)"
_OVER = re.compile(
    rf"\b(?:{_WELL}|calm|breathing|awake|home)\s+(?:again\s+)?now\b"
    rf"|\b(?:is|are|am|'m|'s|feels?|feeling|doing)\s+(?:much\s+)?{_WELL}\b"
    r"|\bback home\b|\bit(?:'s| is| has)? (?:all )?(?:over|passed|gone|stopped)\b|\bfalse alarm\b"
    r"|\b(?:we|i) (?:have |just )?(?:called|rang|phoned) (?:them|999|911|112|the |an )"
    r"|\b(?:ambulance|paramedics|doctors?) (?:came|were here|was here|has come|saw|have seen|checked)\b",
    re.IGNORECASE,
)
_NOT_OVER = re.compile(
    r"\b(?:not|n't|isnt|never|no longer|still|again|worse|was (?:ok|okay|fine))\b|n't\b|\?", re.IGNORECASE
)


def is_alarm_over(text: str) -> bool:
    """Whether the words plainly say so, and nothing in them speaks against it."""
    return _OVER.search(text) is not None and _NOT_OVER.search(text) is None
