"""What stands between commas and "and" in a long sentence: many people write without a full stop."""

from __future__ import annotations

import re
from collections.abc import Sequence

LONG = 12
SHORT = 4
"""Words: a shorter sentence is heard in whole, and a shorter clause tells nothing alone."""
_JOINT = re.compile(r",|\b(?:and|but|also|so|because|then|while)\b", re.IGNORECASE)


def clauses_of(sentences: Sequence[str]) -> list[str]:
    """The clauses of the long ones among these, where they have more than one.

    "Looking for a trial for my dad, he is 71 and he has gone grey and clammy" tells of two things.
    """
    long = (sentence for sentence in sentences if len(sentence.split()) >= LONG)
    clauses = [part.strip() for sentence in long for part in _JOINT.split(sentence)]
    told = [clause for clause in clauses if len(clause.split()) >= SHORT]
    return list(dict.fromkeys(told)) if len(told) > 1 else []
