"""Reads which trait of trials a message asks after or wishes for: "which ones are phase 3?"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from waymark.trials.vocabulary import Phase
from waymark.understanding.asking import asks_something
from waymark.understanding.tables.traits import TRAITS, Trait, TraitWords
from waymark.understanding.wishing import is_wish


@dataclass(frozen=True)
class TraitAsked:
    """`words` name it. `is_without`: trials where it is not so is asked for.

    `is_of_several`: of all trials, not of one that was spoken of. `is_of_shown`: of those shown first.
    """

    trait: Trait
    words: str
    is_without: bool = False
    is_of_several: bool = False
    is_of_shown: bool = False


_PATTERNS = tuple((re.compile(each.asked, re.IGNORECASE), each) for each in TRAITS)
_ASKS_AFTER = re.compile(
    r"^\W*(?:(?:and|but|so|ok(?:ay)?|then|also|please|or|maybe|yes|no)\W+)*"
    r"(?:any(?:thing|one)?|something|which|what|how|who|are|is|do|does|can|could|will|would|must|when|show|find|give|sort|only|just|list|without|not|non|trials?|studies|ones)\b",
    re.IGNORECASE,
)
_ASKS_WHAT_IT_IS = re.compile(
    r"\bwhy\b|\b(?:means?|meaning|explain|define|difference)\b"
    r"|\bwhat(?:'?s| is| are) (?:an? )?(?:placebo|random\w*|open[- ]label|phases?|sham)\b"
    r"|\bwhat (?:happens|if)\b|\bchance of (?:getting|a placebo)\b",
    re.IGNORECASE,
)
_WITHOUT = re.compile(
    r"\b(?:no|not|non|without|never|avoid|nothing|\w+n't|cannot|rather than|except|other than)\b"
    r"[- ]?(?:\w+ ){0,5}$",
    re.IGNORECASE,
)
_OF_SEVERAL = re.compile(
    r"\b(?:which|any(?:thing)?|something|them|these|those|they|ones|trials|studies|all|each|both|how many|"
    r"(?:is|are) there)\b",
    re.IGNORECASE,
)
_OF_SHOWN = re.compile(
    r"^\W*(?:(?:and|but|so|ok(?:ay)?|then|also)\W+)*(?:which|what|(?:are|is|do|does|can|will|would) "
    r"(?:they|these|those|any of|all of|each of|the))\b",
    re.IGNORECASE,
)
_OF_ONE = re.compile(r"\b(?:it|this|that|first|second|third|fourth|last|number|nct\d+)\b", re.IGNORECASE)
_TOO_LONG = 90
"""A longer message tells a story."""


def trait_asked(text: str | None) -> TraitAsked | None:
    """The trait, and of which trials; None when nothing is asked so."""
    if not text or len(text) > _TOO_LONG:
        return None
    plain = text.replace("’", "'")
    if _ASKS_WHAT_IT_IS.search(plain) or not (_ASKS_AFTER.match(plain) or _asks_or_wishes(plain)):
        return None
    for pattern, each in _PATTERNS:
        found = pattern.search(plain)
        if found:
            is_without = bool(_WITHOUT.search(plain[: found.start()]))
            is_of_any = each.trait is Trait.BY_SPONSOR and not _OF_ONE.search(plain)
            is_of_several = is_of_any or bool(_OF_SEVERAL.search(plain)) or is_wish(plain)
            is_of_shown = bool(_OF_SHOWN.match(plain))
            return TraitAsked(each.trait, found[0].strip(), is_without, is_of_several, is_of_shown)
    return None


def sponsor_span(text: str | None) -> tuple[int, int] | None:
    """Where a message names who is to run trials; None where it does not. What is read in it is no fact."""
    asked = trait_asked(text)
    if text is None or asked is None or asked.trait is not Trait.BY_SPONSOR:
        return None
    start = text.replace("’", "'").index(asked.words)
    return start, start + len(asked.words)


def trait_named(words: str) -> Trait | None:
    """The trait that these words name; None when they name none."""
    return next((each.trait for pattern, each in _PATTERNS if pattern.search(words)), None)


_NUMBERS = {"0": 0, "zero": 0, "1": 1, "i": 1, "one": 1, "2": 2, "ii": 2, "two": 2, "3": 3, "iii": 3}
_NUMBERS |= {"three": 3, "4": 4, "iv": 4, "four": 4}
_BY_NUMBER = {0: Phase.EARLY_PHASE1, 1: Phase.PHASE1, 2: Phase.PHASE2, 3: Phase.PHASE3, 4: Phase.PHASE4}


def phases_named(words: str) -> frozenset[Phase]:
    """The phases that words such as "phase 2 or 3" name; "early phase 1" is one of its own."""
    plain = words.lower()
    if "early" in plain or "first" in plain:
        return frozenset({Phase.EARLY_PHASE1, *({Phase.PHASE1} if "first" in plain else ())})
    found = re.findall(r"\b([0-4]|i{1,3}|iv|zero|one|two|three|four)[ab]?\b", plain)
    return frozenset(_BY_NUMBER[_NUMBERS[each]] for each in found)


def words_of(trait: Trait) -> TraitWords:
    """How people and records speak of it."""
    return next(each for each in TRAITS if each.trait is trait)


def _asks_or_wishes(plain: str) -> bool:
    return asks_something(plain) or is_wish(plain)
