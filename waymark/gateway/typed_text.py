"""Makes typed text safe to pass on: it can never set an intent, and holds nothing that cannot be seen."""

from __future__ import annotations

import unicodedata

_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_LINE_ENDS = str.maketrans({"\u2028": "\n", "\u2029": "\n"})
_SPACES = " \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_KEPT = frozenset("\n\t\u200c\u200d")
"""Line ends, and the joiners that Persian, Hindi and family emoji are written with."""


def clean(text: str) -> str:
    """The text without characters that nobody sees; empty when nothing is left."""
    lines = text.translate(_LINE_ENDS)
    seen = "".join(char for char in lines if char in _KEPT or unicodedata.category(char) not in _UNSEEN)
    return seen.strip().strip("\u200c\u200d").strip()


def neutralised(text: str) -> str:
    """The text without leading slashes: Rasa reads `/restart` as an intent, spaces before it or not."""
    return text.lstrip("".join(_KEPT) + _SPACES + "/")
