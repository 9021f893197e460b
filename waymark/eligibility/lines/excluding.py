"""Lines that say themselves that they keep out: "Patients with asthma will be excluded from the study"."""

from __future__ import annotations

import re

from waymark.eligibility.lines.signs import Signs

_EXCLUDED = re.compile(
    r"(?P<who>.{4,260}?),? (?:will|are|is|should|must|shall) (?:automatically |also |all |be )*"
    r"(?:excluded|ineligible|not (?:be )?(?:eligible|included|enrolled|accepted))"
    r"(?: (?:from|for|in|to|into|the|this|our|participation|participating|entry|study|trial|protocol"
    r"|enroll?ment|entering|part|phase|treatment|as is per routine.{0,60})\b)*",
    re.IGNORECASE | re.DOTALL,
)
_EXCLUDED_SIGNS = Signs("excluded", "eligible", "included", "enrolled", "accepted")
_TURNS = re.compile(
    r"\b(?:not|no|non|without|unless|except|exception|lack|fail|other than|neither|nor|only|if|however|but"
    r"|unable|who do|absence)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:excluding|exclude|excludes|exclusion of)\b|\b(?:is|are|be|was|were) (?:\w+ )?"
    r"(?:excluded|ineligible)\b(?!\s*:)|\bnot (?:be )?eligible\b(?!\s*(?:if|:))",
    re.IGNORECASE,
)
_SPEAKS_OF_EXCLUDING = re.compile(r"exclu|(?:not|in)[ -]?eligible|ineligible", re.IGNORECASE)


def who_is_excluded(words: str) -> str | None:
    """Whom a whole line keeps out by its own words; None when it says no such thing, or turns it round."""
    lowered = words.lower()
    if not _EXCLUDED_SIGNS.stand_in(lowered):
        return None
    found = _EXCLUDED.fullmatch(words.strip(" .;,*"))
    return None if found is None or _TURNS.search(found["who"]) else found["who"]


def may_list_exclusions(text: str) -> bool:
    """Whether a text without headings may hold a list of exclusions, beside lines that say so themselves."""
    return _SPEAKS_OF_EXCLUDING.search(_ELSEWHERE.sub(" ", text)) is not None
