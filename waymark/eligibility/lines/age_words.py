"""The many ways to write an age limit, brought to one short form: ">= 18 y", "8 - 16 y", "18 y up"."""

from __future__ import annotations

import re

_AT_LEAST = (
    r"\b(?:greater|older|more|higher) than or equal(?: to)?\b"
    r"|\bequal (?:to )?or (?:older|greater|more) than\b|\bat least\b|\bno(?:t)? (?:younger|less) than\b"
    r"|\bminimum(?: of)?\b|\bgreater or equal(?: to| than)?\b"
)
_AT_MOST = (
    r"\b(?:younger|less|lower) than or equal(?: to)?\b|\bequal (?:to )?or (?:younger|less) than\b|\bat most\b"
    r"|\bno(?:t)? (?:older|more|greater) than\b|\bmaximum(?: of)?\b|\bup to\b"
)
_WHEN_JOINING = (
    r"\b(?:(?:at|on)(?: the)? |(?<=old )the )(?:(?:time|day|date) of )?(?:the )?(?:study |first |visit 1 )*"
    r"(?:enroll?ment|entry|screening|inclusion|(?:informed )?consent|registration"
    r"|signing (?:the |of )?(?:informed consent|icf)"
    r"|baseline|randomi[sz]ation|surgery|vaccination|visit|dose|dosing|transplant(?:ation)?"
    r"|treatment|recruitment|participation)(?: visit)?\b"
)
_AGE = r"(?:\bthe )?\bage(?:s|d)?\b(?: range| group| limits?)?(?: of| is| are| from| in)?(?: between| from)?"
_YEARS = r"\b(?:in )?years\b|\byears?\b|\byrs?\b|\by/?o\b|\by\.o\.?|-years?(?:-| )old"
_REWRITES = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (r">/ ?=|> or =", ">="),
        (r"</ ?=|< or =", "<="),
        (r"\(?\b(?:both )?inclusive(?:ly)?\b\)?", " "),
        (_WHEN_JOINING, " "),
        (_AT_LEAST, ">="),
        (_AT_MOST, "<="),
        (r"\b(?:or|and) (?:older|over|above|greater|up|more)\b(?! than| \d)", "up"),
        (r"\b(?:or|and) (?:younger|under|below|less)\b(?! than| \d)", "down"),
        (r"\b(?:older|greater|more) than\b|\bover\b|\babove\b", ">"),
        (r"\b(?:younger|less) than\b|\bunder\b|\bbelow\b", "<"),
        (_AGE, " "),
        (r"\bbetween(?: the)?\b|\bfrom\b", " "),
        (_YEARS, "y"),
        (r"\bmonths?\b|\bmos?\b", "m"),
        (r"\bweeks?\b|\bwks?\b", "w"),
        (r"\bdays?\b", "d"),
        (r"\bof\b|\bold\b|[,:()]|\.(?=\s|$)", " "),
    )
)
_SPEAKS = re.compile(
    r"\bage[sd]?\b|\bold(?:er)?\b|\byounger\b|\by/?o\b"
    r"|\b(?:adults?|children|adolescents?|infants?|males?|females?|men|women)\b[^.;]{0,40}\b(?:years?|yrs?|months)\b"
)


def speaks_of_age(words: str) -> bool:
    """Whether a line says that its number is an age: "at least 10 years" alone may be a life expectancy."""
    return _SPEAKS.search(words) is not None


def in_short(words: str) -> str:
    """The same limit in one short form; words that are no part of a limit stay, so nothing is lost."""
    for pattern, put in _REWRITES:
        words = pattern.sub(f" {put} ", words)
    return " ".join(words.split())
