"""Of two values of one thing, finds the newer: "was 140 last week, 61 today"; "I put 240, it's 420"."""

from __future__ import annotations

import re

from waymark.understanding.lab_patterns import NAME
from waymark.understanding.labs_around import LINKS, NUMBER, is_no_value

_REACH = 75
_NOW = (
    r"(?:now|today|yesterday|currently|nowadays|this (?:week|month|morning|time)|as of|at present|na lang|"
    r"latest)"
)
_OF_BEFORE = re.compile(
    r"\b(?:was|were|had been|been|used|from|earlier|previously|before|last|ago|initially|at first|originally|"
    r"went|gone|touched|peaked|baseline)\b"
)
_SINCE = re.compile(
    rf"(?:\b{_NOW}|\b(?:down|up|back|recovered|fell|rose|climbed|dropped|increased|decreased) to|→|->|=>)"
    r"(?:\s*(?:it|it's|its|it is|it was|at|is|was|the|around|about|only|just|up|down|to|has|gone|come|been|"
    r":))*\W*$"
)
_TO = re.compile(r"\A\s*(?:→|->|=>|(?:up |down )?to)\s*$")
_NOW_AFTER = re.compile(rf"\W*(?:(?:at|on|is|the|last|as)\s+)*{_NOW}\b")
_TAKEN_BACK = re.compile(
    r"\b(?:sorry|put|wrote|said|say|typed|typo|meant|correction|mistake|error|wrong|earlier|disregard|not)\b"
)
_SET_RIGHT = re.compile(
    r"(?:\b(?:it's|its|it is|it was|should be|is actually|actually|but is|but it's|i meant|meant|make that|"
    r"rather|"
    r"correct is|in fact (?:says|is)|is)\W*$)"
)
_NAMED = re.compile(rf"\b(?:{NAME})(?!\w)")


def newer_value(plain: str, before: str, first: re.Match[str]) -> re.Match[str] | None:
    """The number behind `first` that is told as the one of now, or in its place; None when there is none."""
    limit = min(len(plain), first.end() + _REACH)
    number = NUMBER.search(plain, first.end(), limit + 10)
    if number is None or number.start() > limit or is_no_value(plain, number):
        return None
    gap = plain[first.end() : number.start()]
    if _NAMED.search(gap) or not _leads_on(gap):
        return None
    told = before[-40:] + first[0]
    if _TAKEN_BACK.search(told) and _SET_RIGHT.search(gap):
        return number
    if _TO.match(gap) and re.search(r"\bfrom\b", told[-40:]):
        return number
    is_now = _SINCE.search(gap) or _NOW_AFTER.match(plain, number.end())
    is_past = _OF_BEFORE.search(told + " " + re.split(r"[;.]", gap)[0][:40]) or "→" in gap or "->" in gap
    return number if is_now and is_past else None


def _leads_on(gap: str) -> bool:
    """Whether nothing but days, verbs and the like stands between the two numbers."""
    words = re.sub(
        r"\b(?:and(?= (?:it|now|today))|so|not|wrong|sorry|i meant?|should|actually|but|meant|correct|"
        r"in fact|mean)\b",
        " ",
        gap,
    )
    return gap.count(".") <= 1 and LINKS.fullmatch(words) is not None
