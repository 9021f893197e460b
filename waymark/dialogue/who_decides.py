"""Whether a message asks for the one answer that Waymark never gives: that someone can join."""

from __future__ import annotations

import re

_WHO = r"(?:i|we|he|she|they|it|(?:my|our|the)\s+\w+)"
_ASKS = re.compile(
    rf"\b{_WHO}\s+(?:\w+\s+)?(?:qualif(?:y|ies)|(?:is|are|am)\s+(?:eligible|accepted))"
    rf"|\b(?:is|are|am|will|does|do|can|could|would)\s+{_WHO}\s+(?:be\s+|get\s+)?(?:qualif(?:y|ied)|eligible|accepted)",
    re.IGNORECASE,
)


def asks_whether_they_qualify(text: str | None) -> bool:
    """Whether it asks if someone qualifies, as in "so she qualifies, right?"."""
    return bool(text and _ASKS.search(text))
