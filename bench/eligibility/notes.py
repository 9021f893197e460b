"""Facts from a patient's note, as `waymark.understanding` reads them: nothing is added by hand."""

from __future__ import annotations

import re
from datetime import date

from waymark.profile.facts import Certainty, Fact, FactName
from waymark.profile.profile import Profile
from waymark.understanding.messages import read_message
from waymark.vocabulary.vocabulary import Vocabulary

TODAY = date(2026, 11, 22)
_NUMBER = re.compile(r"^\d+\. ?", re.MULTILINE)


def profile_of(note: str, vocabulary: Vocabulary) -> Profile:
    """The profile a note gives, said by somebody who asks for another person."""
    profile = Profile((Fact(FactName.ASKING_FOR, "other", Certainty.SURE),))
    plain = " ".join(_NUMBER.sub("", note).split())
    return profile.with_facts(read_message(plain, vocabulary=vocabulary, today=TODAY, known=profile))


def interval(hits: int, of: int) -> str:
    """A share with its 95 % interval (Wilson)."""
    if not of:
        return "none"
    low, high = wilson(hits, of)
    return f"{hits}/{of} = {100 * hits / of:.1f} % ({100 * low:.1f}-{100 * high:.1f})"


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson score)."""
    z, share = 1.96, hits / of
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z * ((share * (1 - share) + z * z / (4 * of)) / of) ** 0.5 / (1 + z * z / of)
    return max(0.0, middle - half), min(1.0, middle + half)
