"""Whether a message is nothing but anger at this chat, or at how hard all of it is."""

from __future__ import annotations

import re

from waymark.understanding.tables.vexed import VEXED

_VEXED = re.compile(VEXED, re.IGNORECASE)
_LONGEST = 80


def is_vexed(text: str | None) -> bool:
    """True only where the whole message says so; sorrow, fear and despair are not meant."""
    if not text or len(text) > _LONGEST:
        return False
    return _VEXED.fullmatch(text.replace("’", "'").strip()) is not None
