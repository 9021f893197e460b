"""Whether a person said that an answer was wrong or missing: in so many words, or by the same again."""

from __future__ import annotations

import re
from collections.abc import Iterable

_SAYS_SO = re.compile(
    r"\b(?:that(?:'?s| is| was)|this is|you(?:'?re| are)|it(?:'?s| is)) (?:just |completely |all |still )?"
    r"(?:wrong|incorrect|not true|not right|not correct|nonsense|useless|no help|not helpful|not an answer)\b"
    r"|\bnot what i (?:asked|said|meant|wanted|wrote|told)"
    r"|\b(?:did ?n'?o?t|does ?n'?o?t|have ?n'?o?t|has ?n'?o?t|never) "
    r"(?:even |really )?answer(?:ed)?\b(?! (?:the phone|his|her|their))"
    r"|\bi (?:already|just|have already|did already) (?:told|said|answered|asked|wrote|explained)"
    r"|\bi (?:never|did ?n'?o?t) sa(?:y|id) (?:that|so|this)\b"
    r"|\byou (?:already|just) asked|\bstop asking"
    r"|\byou(?: are ?n'?o?t|'?re not| are not| do ?n'?o?t| did ?n'?o?t) "
    r"(?:listen|listening|understand|understanding|get it|read|hear)"
    r"|\byou (?:misunderstood|ignored|ignore|got (?:that|it|this|me) wrong|have (?:that|it) wrong)"
    r"|\b(?:makes no sense|made no sense|wrong answer|this (?:does ?n'?o?t|is no) help)\b"
)
_WORDS = re.compile(r"[^\W_]+")
LEAST_WORDS = 3
"""Shorter messages are repeated as a matter of course: "no", "not sure", "show more"."""


def is_complaint(text: str) -> bool:
    """Whether these words say that an answer was wrong or missing."""
    return bool(_SAYS_SO.search(text.casefold().replace("’", "'")))


def is_said_again(texts: Iterable[str]) -> bool:
    """Whether one of these messages was typed twice, signs and capitals apart."""
    known: set[tuple[str, ...]] = set()
    for text in texts:
        words = tuple(_WORDS.findall(text.casefold()))
        if len(words) >= LEAST_WORDS and words in known:
            return True
        known.add(words)
    return False
