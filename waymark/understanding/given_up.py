"""Whether the words behind a treatment tell that it was given up: "for 8 months, stopped", "all failed"."""

from __future__ import annotations

import re

from waymark.understanding.message import Message
from waymark.vocabulary.mentions import Mention

GIVEN_UP = re.compile(
    r"[\s,–—?-]*(?:(?:that|which|it|yes|was|were|is|are|has been|then|but|no|don|just|we|they|\d+ "
    r"cycles?|cycle|\w+ "
    r"cycles)[\s,–—-]+){0,4}?"
    r"(?:did nothing|did(?:n'?t| not) (?:work|help|do)|failed|failure\b|stopped|no response|held\b|paused|"
    r"discontinued|finish(?:ed)?\b|completed|taken off|withdrawn|made (?:me|him|her|my|his)|gave "
    r"(?:me|him|her) (?:a|an|"
    r"the)\b)"
)
_FOR_A_TIME = re.compile(
    r"[\s,]*for (?:\d+|an?|one|two|three|four|six|some) (?:while|weeks?|months?|years?)[\s,]+"
    r"(?:(?:i|he|she|we|they|but|then|and|had to)\s+)*(?:stopped|quit|gave (?:it )?up|came off|paused)\b"
)
_NOT_NOW_AFTER = re.compile(
    r"(?:(?!\b(?:and|once)\b)[^.;]){0,60}[,;.]\s*(?:but )?"
    r"(?:now not|not now|now no more|not any ?more|no more now)"
    r"(?=\s*(?:\Z|[.,;!]))"
)
_ALL_FAILED = re.compile(r"(?:[\s,]+[\w-]+){0,4}[\s,–—-]+(?:all|both) (?:failed|stopped)\b")


def is_given_up(message: Message, mention: Mention) -> bool:
    """ "Humira stopped working", "DFX held", "steroids, IVIG, rituximab - all failed"."""
    after = message.after(mention.end, 60)
    following = min(
        (m.start for m in message.treatments if m.start >= mention.end), default=len(message.plain)
    )
    if _ALL_FAILED.match(after) or _FOR_A_TIME.match(after):
        return True
    if _NOT_NOW_AFTER.match(message.plain[mention.end : following]):
        return True
    return GIVEN_UP.match(after[: max(following - mention.end, 0)]) is not None
