"""What stands around a name in a text that makes it a place: words like "near" and "live in", or nothing."""

from __future__ import annotations

import re

from waymark.vocabulary.tables.place_cues import CUES, HOME_WORDS, STAYS, STRONG_CUES, TWO_WORD_CUES
from waymark.vocabulary.tokens import Token

_MEASURES = ("km", "kms", "mi", "mile", "miles", "kilometres", "kilometers", "outside")
_IS_LAST = re.compile(r"[\s.!]*\Z")
_OWN_PART = re.compile(r",\s*\Z")
_OWN_SENTENCE = re.compile(r"[.!?]\s*\Z")


def follows_cue(tokens: list[Token], first: int) -> bool:
    """Whether "in", "near", "live", "moved to" or the like stands right before, in the same sentence."""
    if tokens[first].starts_sentence:
        return False
    before = [token.words.lower() for token in tokens[max(0, first - 2) : first]]
    if before[-1:] == ["the"]:
        return before[0] in STRONG_CUES
    is_measured = before[-1:] == ["of"] and before[0].endswith(_MEASURES)
    is_moved = before in TWO_WORD_CUES or (before[-1:] == ["at"] and before[0] in STAYS)
    return before[-1:] != [] and (before[-1] in STRONG_CUES or is_moved or is_measured)


def is_home(tokens: list[Token], first: int) -> bool:
    """Whether the words before tell where somebody lives: "live in", "living just outside", "moved to"."""
    before = [token.words.lower() for token in tokens[max(0, first - 3) : first]]
    return before[-1:] != [] and before[-1] in CUES and not HOME_WORDS.isdisjoint(before[:-1])


def is_measured_from(tokens: list[Token], first: int) -> bool:
    """Whether a distance from there is told: "90 mi from", "within 20 miles of"."""
    before = [token.words.lower() for token in tokens[max(0, first - 2) : first]]
    return before[-1:] in (["from"], ["of"]) and before[0].endswith(_MEASURES)


def is_said_apart(text: str, start: int, end: int) -> bool:
    """Whether a name with a capital is a sentence of its own, or the last part of one or of the text."""
    is_name = text[start].isupper() and not text[start:end].isupper()
    is_part = _OWN_PART.search(text[:start][-3:]) and re.match(r"\s*[.;]", text[end:])
    is_sentence = _OWN_SENTENCE.search(text[:start][-3:]) and re.match(r"\s*(?:[.!]|\Z)", text[end:])
    return is_name and bool(is_sentence or is_part or _IS_LAST.match(text, end))
