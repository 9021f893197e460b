"""What a whole message of a few words plainly means, whatever a classifier says."""

from __future__ import annotations

import re

from waymark.understanding.tables.plain_sayings import PLAIN_SAYINGS

_INTENTS = {saying: intent for intent, sayings in PLAIN_SAYINGS.items() for saying in sayings.split("|")}
_LONGEST = max(map(len, _INTENTS)) + 10
_MARKS = re.compile(r"[.,!?;:…\"“”()]+|(?<=\s)[-–—](?=\s)")
_WEEPS = re.compile("[😭😢😥😞😔😟😿🥺💔\\s\ufe0f]+")


def plain_saying(text: str) -> str | None:
    """The intent of a message that is one of the sayings and nothing more; None for every other."""
    if len(text) > _LONGEST:
        return None
    if text.strip() and _WEEPS.fullmatch(text):
        return "express_distress"
    words = _MARKS.sub(" ", text.lower().replace("’", "'")).split()
    return _INTENTS.get(" ".join(words))
