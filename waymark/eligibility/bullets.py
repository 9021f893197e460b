"""Recognises what stands before a line: a bullet, a number, a letter."""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

TAB_WIDTH = 4

_MARKER = re.compile(
    r"(?P<sign>\\?[*+•●▪◦○■□–—·‣⁃➢✓]|\\?-{1,3}|o(?=\s))(?=\s|[^\W\d_]|[≥≤(\d])\s*"
    r"|\(?(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})\\?[.)](?=\s|[^\W\d_]|[≥≤])\s*"
    r"|\(?(?P<roman>[ivx]{1,5})\\?[.)]\s+"
    r"|\(?(?P<letter>[a-zA-Z])\\?[.)]\s+"
)


class MarkerStyle(str, Enum):
    SIGN = "sign"
    NUMBER = "number"
    LETTER = "letter"
    ROMAN = "roman"


_STYLES = {style.value: style for style in MarkerStyle}


class Marker(NamedTuple):
    """A bullet: how far it is indented, what it looks like, and where the words begin on the line."""

    indent: int
    style: MarkerStyle
    label: str
    words_at: int


def marker_of(line: str) -> Marker | None:
    """The bullet a line begins with; None when it begins with words."""
    stripped = line.lstrip()
    lead = line[: len(line) - len(stripped)]
    found = _MARKER.match(stripped)
    if not found or (found.end() >= len(stripped) and not stripped.strip()):
        return None
    name = found.lastgroup or "sign"
    return Marker(indent_of(lead), _STYLES[name], found[name], len(lead) + found.end())


def indent_of(lead: str) -> int:
    """Columns of white space before a line."""
    return len(lead.expandtabs(TAB_WIDTH))
