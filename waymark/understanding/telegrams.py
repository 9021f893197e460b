"""A message cut down to its facts: "melanoma, me, 61 m, Houston", "34 f asthma leeds".

Nothing tells a bare number from an age, or a name from a place, but that all the other words tell
something. So these are read only where no word is left over that says anything else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from waymark.profile.facts import ILLNESSES, About, Fact, FactName
from waymark.understanding.message import Message
from waymark.understanding.tables.telegram_words import CHILDREN, OF_TWO, SAID_BESIDE, WITH_A_NUMBER
from waymark.vocabulary.place import Place
from waymark.vocabulary.tables.place_cues import ALSO_PERSONS
from waymark.vocabulary.tables.place_words import NEVER_PLACES, ORDINARY_PLACES

LONGEST = 100
"""Letters; a longer message says in words what it tells."""

_WORD = re.compile(r"[^\W_][\w'./-]*[^\W_]|[^\W_]")
_BINDING = frozenset(
    (
        "a",
        "and",
        "at",
        "for",
        "from",
        "has",
        "have",
        "hi",
        "hello",
        "i",
        "in",
        "is",
        "of",
        "please",
        "the",
        "to",
        "w",
        "with",
    )
)
_UNTOLD = (_BINDING | SAID_BESIDE) - frozenset(("me", "self"))
_WITH_A_NUMBER, _CHILDREN = re.compile(WITH_A_NUMBER), re.compile(CHILDREN)
_OF_TWO = re.compile(OF_TWO)
_ADDRESSED = re.compile(r"\b(?:thanks|thank you|thx|hi|hello|hey|dear)\W+$")
_SELF = frozenset(("me", "myself", "self"))
_SEXES = {"m": "male", "male": "male", "man": "male", "f": "female", "female": "female", "woman": "female"}
_AGE = re.compile(r"[1-9]\d?|10\d")
_IS_MEASURED = re.compile(r" ?[%°]|\.\d")
_IS_A_PART = re.compile(r"\s*(?:,|\Z)")  # what ends a part of a list
_GROWN = 18  # a smaller number without commas may be a type or a grade: "diabetes 2", "ckd 3"
_OF_NO_TYPE = 6  # a type, a stage or a grade mostly is smaller
LONGEST_NAME = 3  # words
_KNOWN, _KNOWN_BY_ANY_NAME = 100_000, 500_000  # people; the greater where persons are named so, too


class Word(NamedTuple):
    text: str
    start: int
    end: int


def read_telegram(message: Message, told: Sequence[Fact]) -> list[Fact]:
    """The age, sex, place and "me" that a message of facts alone tells besides; empty for any other."""
    known = {fact.name for fact in told}
    if not _may_be_one(message, known):
        return []
    left = left_over(message, told)
    has_age = FactName.AGE in known or _OF_TWO.search(message.plain) is not None
    ages = [] if has_age else [each for each in left if _is_age(message, each)]
    sexes = [] if FactName.SEX in known else [each for each in left if each.text in _SEXES]
    selves = [each for each in left if each.text in _SELF]
    rest = [each for each in left if each not in (*ages, *sexes, *selves)]
    place = None if FactName.PLACE in known or not rest else _place_of(message, rest)
    if (rest and place is None) or max(map(len, (ages, sexes, selves)), default=0) > 1:
        return []
    found = [message.fact(FactName.AGE, int(each.text), each.start, each.end) for each in ages]
    found += [message.fact(FactName.SEX, _SEXES[each.text], each.start, each.end) for each in sexes]
    if FactName.ASKING_FOR not in known:
        found += [message.fact(FactName.ASKING_FOR, About.SELF.value, one.start, one.end) for one in selves]
    return [*found, place] if place else found


def _may_be_one(message: Message, known: set[FactName]) -> bool:
    is_open = message.asked in (None, FactName.ASKING_FOR, FactName.CONDITION)
    return (
        is_open and not known.isdisjoint(ILLNESSES) and len(message.text) <= LONGEST and not message.questions
    )


def left_over(message: Message, told: Sequence[Fact]) -> list[Word]:
    """The words that no fact and no name of an illness or a treatment has, and that bind none."""
    spans = [(fact.start, fact.end) for fact in told if fact.start is not None and fact.end is not None]
    spans += [(mention.start, mention.end) for mention in (*message.conditions, *message.treatments)]
    spans += [found.span() for found in _WITH_A_NUMBER.finditer(message.plain)]
    words = (Word(match[0], *match.span()) for match in _WORD.finditer(message.plain))
    return [
        word
        for word in words
        if word.text not in _UNTOLD and not any(s < word.end and word.start < e for s, e in spans)
    ]


def _is_age(message: Message, word: Word) -> bool:
    """Whether a number may be one: a grown-up's, or a part of a list by itself."""
    if not _AGE.fullmatch(word.text) or _IS_MEASURED.match(message.plain, word.end):
        return False
    is_part = message.plain[: word.start].rstrip().endswith(",") and _IS_A_PART.match(message.plain, word.end)
    is_childs = int(word.text) >= _OF_NO_TYPE and _CHILDREN.search(message.plain) is not None
    return int(word.text) >= _GROWN or is_childs or bool(is_part)


def _place_of(message: Message, rest: Sequence[Word]) -> Fact | None:
    """The place that the last words left over name, when they stand side by side."""
    start, end = rest[0].start, rest[-1].end
    is_one = len(_WORD.findall(message.plain[start:end])) == len(rest) <= LONGEST_NAME
    if not is_one or _ADDRESSED.search(message.plain[:start]):
        return None
    place = well_known_place(message, start, end)
    return message.fact(FactName.PLACE, place.standard, start, end) if place else None


def well_known_place(message: Message, start: int, end: int) -> Place | None:
    """The place that exactly these words name; None of an ordinary word, a person's name or a small one."""
    places = message.vocabulary.places
    place = places.resolve(message.text[start:end], is_whole=True) if places else None
    is_meant = place is not None and _is_well_known(place, message.plain[start:end], is_first=not start)
    return place if is_meant else None


def _is_well_known(place: Place, name: str, *, is_first: bool) -> bool:
    if name in NEVER_PLACES or name in ORDINARY_PLACES:
        return False
    if name in ALSO_PERSONS and is_first:
        return False  # it signs
    least = _KNOWN_BY_ANY_NAME if name in ALSO_PERSONS else _KNOWN
    return place.is_country or place.is_region or place.population >= least
