"""Tells an illness only carried from one that somebody has: "a CF carrier", "one copy of the gene"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from waymark.understanding.message import Message
from waymark.vocabulary.mentions import Mention

TRAITS: Mapping[str, str] = {"sickle cell disease": "sickle cell trait", "thalassemia": "thalassemia trait"}
"""What carrying it is called, where that has a name of its own."""

_CARRIED_BEFORE = re.compile(
    r"\b(?:carriers? (?:of|for)|carry|carries|carrying|(?:one|a single) copy of)\s+"
    r"(?:(?:the|a|an|one|only|just|faulty|changed)\s+)*(?:gene (?:for|of)\s+(?:the\s+)?)?\Z"
)
_CARRIED_AFTER = re.compile(
    r"(?:'?s)?\s+(?:carriers?\b|"
    r"genes?\b(?! ?-? ?(?:therap|edit|treat|mutation|variant|change|test|type|panel)))"
)


def is_carried(message: Message, mention: Mention) -> bool:
    """Whether the words around the name say that one gene for it is carried, or no more than its gene."""
    before, after = message.before(mention.start, 60), message.after(mention.end, 30)
    return bool(_CARRIED_BEFORE.search(before) or _CARRIED_AFTER.match(after))
