"""Where the clause that tells of a treatment begins: a list shares the verb that opens it."""

from __future__ import annotations

import re

from waymark.understanding.message import Message
from waymark.vocabulary.mentions import Mention

_BETWEEN_ITEMS = re.compile(
    r"\s*(?:(?:and|or|nor|plus|&|\+|/|a|an|the|some|x ?\d+|\d+ (?:cycles?|rounds?|doses?)(?: of)?|"
    r"(?:19|20)\d\d\)?)\s*)*"
)
"""What may stand in one item of a list beside its treatments: "docetaxel x6 and"."""
_CLAUSE_ENDS = re.compile(
    r"[,:(]|\bbut\b|\bthen\b|\band (?=(?:now )?(?:i|he|she|we|they|it|i'm|he's|she's|i've|now)\b)|"
    r"\b(?:so|because|cos|coz|since) (?=(?:i|he|she|we|they|it|i'm|he's|she's)\b)"
)
"""Where another subject begins: "warfarin was stopped and I take apixaban"."""

SAID_NO = re.compile(r"\A\W*(?:never|none|neither|no+(?: no+)?)\s*[.!]")
"""A no before all else: of treatments only named behind it, none was had."""


def clause_before(message: Message, mention: Mention) -> str:
    """The words before, back to the last comma; a list shares the verb that opens it."""
    before = message.before(mention.start)
    parts = _CLAUSE_ENDS.split(before)
    clause = parts[-1]
    is_in_list = len(parts) > 1 and _BETWEEN_ITEMS.fullmatch(_without_names(message, mention, clause))
    return before if is_in_list else clause


def _without_names(message: Message, mention: Mention, clause: str) -> str:
    """The clause right before the mention without the treatments that it names."""
    first = mention.start - len(clause)
    kept, at = "", first
    for one in message.treatments:
        if first < one.end <= mention.start:
            kept, at = kept + message.plain[at : max(at, one.start)], one.end
    return kept + message.plain[at : mention.start]
