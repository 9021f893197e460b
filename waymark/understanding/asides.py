"""Sets aside what a relative says of their own past: "and my own melanoma was in 2010"."""

from __future__ import annotations

import re

from waymark.understanding.relations import relations_in

_LONG_AGO = r"(?:in (?:19|20)\d\d|(?:\w+ )?years? (?:ago|back)|long ago)"
_ASIDE = re.compile(
    r"(?:[,;.(–-]|\b(?:and|but|as)\b)\s*(?:(?:and |so )?i(?:'ve)? [\w' ]{0,40}?)?"
    r"(?:(?:from|through|after|with) )?"
    rf"\bmy own (?:[\w-]+ ){{1,4}}?(?:(?:was|is|were) )?(?:back )?{_LONG_AGO}\b"
)


def without_asides(text: str) -> str:
    """The text with such words blanked, letter for letter; only where somebody else was told of before."""
    plain = text.lower()
    if len(plain) != len(text):
        return text
    for aside in _ASIDE.finditer(plain):
        if relations_in(plain[: aside.start()]):
            text = text[: aside.start()] + " " * (aside.end() - aside.start()) + text[aside.end() :]
    return text
