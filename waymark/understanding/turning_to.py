"""Knows when somebody turns to another patient: "can we do me instead", "now for my brother"."""

from __future__ import annotations

import re

_KIN = (
    r"(?:mum|mom|mam|mother|dad|father|parent|son|daughter|child|kid|boy|girl|baby|brother|sister|wife|"
    r"husband|partner|nephew|niece|cousin|aunt|uncle|friend|neighbou?r|gran\w*|one)"
)
_WHOM = (
    rf"(?P<whom>me|myself|my (?:(?:other|own|older|elder|younger|little|second) )?{_KIN}|"
    r"the (?:other|second)(?: (?:one|child|kid|boy|girl|son|daughter))?)"
)
_TURNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:do|try|search|look|check|find|see)\b[^.;]{{0,25}}\b{_WHOM} (?:instead|now|next)\b",
        r"\b(?:now|next|instead)\W+(?:(?:do|can you do|look|search|check|one|what|back|again)\W+){0,2}"
        rf"(?:for |do |about |to ){_WHOM}\b",
        rf"\bnow do {_WHOM}\b",
        rf"\b(?:switch(?:ing)?|back|turn(?:ing)?|go|going) (?:over |back )?to {_WHOM}\b(?! (?:\w+ )?trial)",
        rf"\bcan (?:we|you|i) (?:also )?do {_WHOM}\b",
        rf"\A\W*(?:and |ok |so )*what about (?:for )?{_WHOM}(?: (?:now|then|instead))?\W*\Z",
    )
)
_PUTS_RIGHT = re.compile(r"\b(?:sorry|mistake|wrong|meant|mean|not for|typo|oops|wait)\b")


def turns_to_another(text: str) -> bool:
    """Whether a search for another person begins, so that nothing told before is theirs.

    Who puts right for whom it always was, "sorry, it's for my cousin", turns to nobody.
    """
    return turned_to(text) is not None


def turned_to(text: str) -> str | None:
    """Whom a search begins for, without "my": "me", "other son", "brother"; None where none does."""
    plain = text.lower().replace("’", "'")
    if puts_right(text):
        return None
    found = next((match for pattern in _TURNS if (match := pattern.search(plain))), None)
    return re.sub(r"\A(?:my|the) ", "", found["whom"]).replace("myself", "me") if found else None


def puts_right(text: str) -> bool:
    """Whether something said before is set right: "sorry, my daughter"."""
    return _PUTS_RIGHT.search(text.lower()) is not None
