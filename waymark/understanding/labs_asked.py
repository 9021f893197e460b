"""What stands beside a bare number, in answer to a question for a laboratory value."""

from __future__ import annotations

import re

from waymark.understanding.lab_patterns import BARE

_NOW = (
    r"\b(?:now|currently|today|these days|(?:came|come|gone|went|is|it's) (?:down|up) to)"
    r"(?: (?:it'?s|its|it is|at|is|down|up|to|only))*\s+"
)
NEWER = re.compile(_NOW + BARE.pattern)
"""The value of today in "was 7, now 9"."""
NO_VALUE = re.compile(r"\b(?:stage|grade|class|phase|type|point|dot|aged?|turned)(?: is| was)?\s*\Z")
"""Whose number is none of the test: "stage 3", "point nine"."""
_PERSON_BEFORE = re.compile(r"\b(?:(?:he|she|i)(?:'s|'m| is| am)|hes|shes|im)\s*\Z")
NO_VALUE_AFTER = re.compile(r"\s*(?:digits?|figures?|years? old|yrs?|yo\b|times|tests?\b)")
ROUGHLY_AFTER = re.compile(
    r"\s*(?:something|odd|or so|or thereabouts|i (?:think|guess|believe)|give or take|"
    r"ballpark|if i remember)\b"
)
_LONG_AGO_BEFORE = re.compile(
    r"\b(?:last year|years? ago|as a (?:baby|child)|at (?:diagnosis|birth)|used to be|in (?:19|20)\d\d)\W*"
    r"(?:(?:it|was|about|around|is|at)\W+)*\Z"
)
_LONG_AGO_AFTER = re.compile(
    r"\W*(?:(?:back|was|it was|that was|at) )?(?:last year|(?:\w+ )?years? ago|at (?:diagnosis|birth)|"
    r"when (?:he|she|i) (?:was|were)|in (?:\w+ )?(?:19|20)\d\d|"
    r"before (?:chelation|chemo\w*|treatment|starting|surgery|the operation|exjade|jadenu|desferal))\b"
)


def is_of_a_person(plain: str, match: re.Match[str]) -> bool:
    """Whether the number is the age in "he's 12", and nothing follows it."""
    return _PERSON_BEFORE.search(plain[: match.start()]) is not None and not plain[match.end() :].strip(" .!")


def is_of_long_ago(plain: str, match: re.Match[str]) -> bool:
    """Whether the number is told of another time: it may be another by now."""
    return bool(_LONG_AGO_BEFORE.search(plain[: match.start()]) or _LONG_AGO_AFTER.match(plain, match.end()))
