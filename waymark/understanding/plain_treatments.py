"""Tells the plainest telling of a treatment, "I had methotrexate", from one of what just happened."""

from __future__ import annotations

import re

from waymark.vocabulary.treatments import TreatmentVocabulary

_TELLING = re.compile(
    r"\A\W*(?:i|he|she|they|we|my \w+)(?:'ve|'s)?\s+(?:(?:have|has)\s+)?"
    r"(?:had|takes?|was on|is on|am on|are on|were on)"
    r"\s+(?P<names>[a-z][a-z -]*(?:,\s*[a-z -]+)*?)\W*\Z",
    re.IGNORECASE,
)
_ONE_NAMED = re.compile(r"\A\W*an?\s+(?P<names>[a-z][a-z -]*)\W*\Z", re.IGNORECASE)
"""The answer "an inhaler"; of "my inhaler" it may be that it is not to be found."""
_BETWEEN = re.compile(r"\s*,\s*|\s+and\s+")


def only_names_treatments(text: str, treatments: TreatmentVocabulary) -> bool:
    """Whether the text says that somebody had, or takes, treatments, or names one, and not a word more.

    "Took" may mean just now, a number too many, and any other word may be the one that matters.
    """
    telling = _TELLING.match(text.strip()) or _ONE_NAMED.match(text.strip())
    if telling is None:
        return False
    return all(treatments.standard_of(name.strip()) for name in _BETWEEN.split(telling["names"]))
