"""Knows when somebody turns to another patient: "can we do me instead", "now for my brother"."""

from __future__ import annotations

import re

_KIN = (
    r"(?:mum|mom|mam|mother|dad|father|parent|son|daughter|child|kid|boy|girl|baby|brother|sister|wife|"
    r"husband|partner|nephew|niece|cousin|aunt|uncle|friend|neighbou?r|gran\w*|one)"
)
_WHOM = rf"(?:me|myself|my (?:other |own |older |younger |little )?{_KIN})"
_TURNS = re.compile(
    rf"\b(?:do|try|search|look|check|find|see)\b[^.;]{{0,25}}\b{_WHOM} (?:instead|now|next)\b|"
    r"\b(?:now|next|instead)\W+(?:(?:do|can you do|look|search|check|one|what)\W+){0,2}"
    rf"(?:for |do |about ){_WHOM}\b|"
    rf"\bnow do {_WHOM}\b|\bswitch(?:ing)? (?:over )?to {_WHOM}\b|"
    rf"\bcan (?:we|you|i) (?:also )?do {_WHOM}\b|"
    rf"\A\W*(?:and |ok |so )*what about (?:for )?{_WHOM}(?: (?:now|then|instead))?\W*\Z"
)
_PUTS_RIGHT = re.compile(r"\b(?:sorry|mistake|wrong|meant|mean|not for|typo|oops|wait)\b")


def turns_to_another(text: str) -> bool:
    """Whether a search for another person begins, so that nothing told before is theirs.

    Who puts right for whom it always was, "sorry, it's for my cousin", turns to nobody.
    """
    plain = text.lower().replace("’", "'")
    return _TURNS.search(plain) is not None and _PUTS_RIGHT.search(plain) is None
