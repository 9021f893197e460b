"""Reads answers that give no value, stage or grade but speak to it: "a bit high", "not staged yet"."""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, Fact, FactName
from waymark.understanding.message import Message
from waymark.understanding.tables.answer_words import CLOSING, OPENING
from waymark.understanding.tables.values_open import ACTIVITY, STAGE, VALUE

_LONGEST = 45
_OPENING = (
    rf"(?:(?:{OPENING}|no|still|always|usually|mostly|very|quite|too|rather|really|pretty|a|an|bit|little|"
    r"slightly|mildly|far|somewhat|all|hers|his|mine|currently|i think|goes|going|gone|getting)\W+)*"
)
_CLOSING = rf"(?: (?:{CLOSING}|yet))*"
_OPEN = {
    fact: re.compile(rf"{_OPENING}(?:{words}){_CLOSING}\W*")
    for fact, words in (
        (FactName.LAB, VALUE),
        (FactName.STAGE, STAGE),
        (FactName.PERFORMANCE_STATUS, ACTIVITY),
    )
}


def read_open_value(message: Message) -> list[Fact]:
    """The fact asked for as not known; empty where the words are no such answer."""
    pattern = _OPEN.get(message.asked) if message.asked else None
    said = message.plain.strip(" \t\n.,!;:")
    if pattern is None or message.asked is None or len(said) > _LONGEST or "?" in said:
        return []
    if not pattern.fullmatch(" ".join(re.sub(r"[,;:!.]+(?!\d)", " ", said).split())):
        return []
    start = message.plain.index(said)
    analyte = message.asked_analyte if message.asked is FactName.LAB else None
    return [
        message.fact(
            message.asked, None, start, start + len(said), certainty=Certainty.UNSURE, analyte=analyte
        )
    ]
