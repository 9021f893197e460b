"""Reads what is typed without a stop: "66 male houston stage 4 nsclc", "als dx 2023 boston on riluzole".

Without commas nothing says where a name begins. So only words that no other fact has, that name exactly
an illness or a well-known place, are read; and only where no word makes a sentence of the message.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from waymark.profile.facts import ILLNESSES, Certainty, Fact, FactName
from waymark.understanding.condition_slots import name_standing_alone
from waymark.understanding.message import Message
from waymark.understanding.telegrams import LONGEST_NAME, Word, left_over, well_known_place

LONGEST = 120
"""Letters; a longer message says in words what it tells."""

_MAKES_A_SENTENCE = re.compile(
    r"[.!?;:\n]|\b(?:i|i'm|i've|im|he|she|we|they|you|it|is|are|was|were|be|been|has|have|had|do|does|did|"
    r"can|could|would|should|will|may|might|want|wants|need|needs|looking|look|know|think|what|which|how|"
    r"when|where|who|why|any|there|this|that|these|his|her|their|your|not|if|or|called|named|thanks|thank|hi|"
    r"hello|dear|trial|trials)\b"
)
_AGE_AND_SEX = re.compile(
    r"\b\d{1,3} ?(?:yo|y/o|yrs?|years?)?(?: old)? ?(?:m|f|male|female|man|woman|boy|girl)\b"
)
_DENIED = re.compile(r"\b(?:no|not|never|without|non|neg|negative)\W+$")
_TWO_LETTERS = frozenset({"ms", "ra", "uc", "cf", "pd"})
"""Short names that hardly mean anything else beside an age and a sex; never sure."""
_ASKED = (None, FactName.ASKING_FOR, FactName.CONDITION)


def read_fragment(message: Message, told: Sequence[Fact]) -> list[Fact]:
    """The illness and the place that stand between the facts told; empty of a message in sentences."""
    if not _is_one(message, told):
        return []
    found: list[Fact] = []
    if not _is_ill(message, told):
        found += _first(_illnesses(message, left_over(message, told)))
    if not any(fact.name is FactName.PLACE for fact in told) and _is_ill(message, [*told, *found]):
        found += _only(_places(message, left_over(message, [*told, *found])))
    return found


def _is_one(message: Message, told: Sequence[Fact]) -> bool:
    tells = any(fact.name in (FactName.AGE, FactName.TREATMENT, *ILLNESSES) for fact in told)
    is_short = len(message.text) <= LONGEST and message.asked in _ASKED
    return tells and is_short and _MAKES_A_SENTENCE.search(message.plain) is None


def _is_ill(message: Message, told: Sequence[Fact]) -> bool:
    is_known = message.known.fact(FactName.CONDITION) is not None
    return is_known or any(fact.name in ILLNESSES for fact in told)


def _illnesses(message: Message, words: Sequence[Word]) -> Iterator[Fact]:
    has_age_and_sex = _AGE_AND_SEX.search(message.plain) is not None
    for start, end in _runs(message, words):
        name = message.plain[start:end]
        if standard := name_standing_alone(message, name):
            yield message.fact(FactName.CONDITION, standard, start, end)
        elif name in _TWO_LETTERS and has_age_and_sex:
            meant = message.vocabulary.conditions.standard_of(name)
            yield message.fact(FactName.CONDITION, meant, start, end, certainty=Certainty.ABOUT)


def _places(message: Message, words: Sequence[Word]) -> Iterator[Fact]:
    for start, end in _runs(message, words):
        signs = not start and any(word.start == end + 1 for word in words)  # "paris smith 40 f lupus"
        place = None if signs else well_known_place(message, start, end)
        if place is not None:
            yield message.fact(FactName.PLACE, place.standard, start, end)


def _runs(message: Message, words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Where words stand side by side, the longest first."""
    for count in range(LONGEST_NAME, 0, -1):
        for first, last in zip(words, words[count - 1 :], strict=False):
            is_denied = _DENIED.search(message.plain[: first.start])
            if len(message.plain[first.start : last.end].split()) == count and not is_denied:
                yield first.start, last.end


def _first(found: Iterator[Fact]) -> list[Fact]:
    return [fact for fact in (next(found, None),) if fact]


def _only(found: Iterator[Fact]) -> list[Fact]:
    """The one place; empty where two different ones are named."""
    places = list(found)
    return places[:1] if len({fact.value for fact in places}) == 1 else []
