"""A name of two conditions that lie far apart ("CAD"): what to ask, and how the answer is taken up."""

from __future__ import annotations

import re
from dataclasses import replace

from waymark.profile.facts import Fact, FactName
from waymark.vocabulary.conditions import ConditionVocabulary
from waymark.vocabulary.mentions import Mention

MOST_READINGS = 2
_WORDS = re.compile(r"[a-z0-9]{4,}")
_ORDINALS = (
    re.compile(r"\b(?:first|1st|former)\b|\A\W*1\W*\Z"),
    re.compile(r"\b(?:second|2nd|latter)\b|\A\W*2\W*\Z"),
)
_NEITHER = re.compile(
    r"\A\W*(?:no|nope|nah|neither|none|nothing)\b.{0,40}\Z|"
    r"\b(?:neither|none of (?:these|those|them|the)|something else|not (?:any|either) of|another one)\b",
    re.DOTALL,
)
_AGREES = re.compile(r"\W*(?:yes|yeah|yep|yup|sure|ok|okay|please do|do|go ahead)\b")
_DECLINES = re.compile(r"\W*(?:no|nope|nah|keep|leave it)\b")
_DENIES = re.compile(r"\b(?:not|isn'?t|no)\b")


def readings_of(text: str, fact: Fact, conditions: ConditionVocabulary) -> tuple[Fact, ...]:
    """The conditions among which the person must choose, the likeliest first; () when there is no doubt.

    A narrower and a broader name are no doubt, nor is a name that the rest of the text explains.
    """
    mentions = conditions.find(text)
    told = next((mention for mention in mentions if _is_told_by(fact, mention)), None)
    if told is None or told.standard != fact.value:
        return ()
    apart = [other for other in told.rivals if not _are_kin(told.standard, other, conditions)]
    names = (told.standard, *apart)[:MOST_READINGS]
    readings = tuple(replace(fact, value=name, is_guess=False) for name in names)
    explained = {mention.standard for mention in mentions if not mention.is_ambiguous}
    is_explained = any(str(reading.value) in explained for reading in readings)
    return readings if apart and not is_explained else ()


def chosen_by(text: str, readings: tuple[Fact, ...]) -> Fact | None:
    """The reading that "the first one" or "the kidney one" means; None when it means none, or several."""
    plain = text.lower()
    if _DENIES.search(plain):
        return None
    numbered = [reading for order, reading in zip(_ORDINALS, readings, strict=False) if order.search(plain)]
    if numbered:
        return numbered[0] if len(numbered) == 1 else None
    said = set(_WORDS.findall(plain))
    named = [reading for reading in readings if said & _own_words(reading, readings)]
    return named[0] if len(named) == 1 else None


def agreed_with(text: str, readings: tuple[Fact, ...]) -> Fact | None:
    """The second reading for "yes", the first for "no"; None for any other words."""
    plain = text.lower()
    if _AGREES.match(plain):
        return readings[1]
    return readings[0] if _DECLINES.match(plain) else None


def is_neither(text: str) -> bool:
    """Whether these words turn down every reading that was offered."""
    return _NEITHER.search(text.lower()) is not None


def _is_told_by(fact: Fact, mention: Mention) -> bool:
    if fact.name is not FactName.CONDITION or fact.start is None or fact.end is None:
        return False
    return mention.start < fact.end and fact.start < mention.end


def _are_kin(one: str, other: str, conditions: ConditionVocabulary) -> bool:
    return conditions.is_kind_of(one, other) or conditions.is_kind_of(other, one)


def _own_words(reading: Fact, readings: tuple[Fact, ...]) -> set[str]:
    """The words of this name that no other reading has."""
    own = set(_WORDS.findall(str(reading.value)))
    for other in readings:
        if other is not reading:
            own -= set(_WORDS.findall(str(other.value)))
    return own
