"""Reads which treatment, or kind of treatment, a question about the trials on the list is after."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from waymark.understanding.tables.treatment_kinds import KINDS, TreatmentKind
from waymark.understanding.tables.uses import AMONG_THESE, ASKED, AT_ALL, WITHOUT
from waymark.vocabulary.vocabulary import standard_vocabulary


@dataclass(frozen=True)
class TreatmentAsked:
    """`words` name it. `is_without`: trials that do not use it are wanted. `is_of_shown`: of those shown."""

    words: str
    is_without: bool = False
    is_of_shown: bool = False


_ASKED = re.compile(ASKED, re.IGNORECASE)
_FORMS = tuple(
    (re.compile(pattern, re.IGNORECASE), is_without, is_of_shown)
    for patterns, is_without, is_of_shown in (
        (WITHOUT, True, False),
        (AMONG_THESE, False, True),
        (AT_ALL, False, False),
    )
    for pattern in patterns
)
_KINDS = tuple((re.compile(kind.asked, re.IGNORECASE), kind) for kind in KINDS)
_ASKS = re.compile(
    r"^\W*(?:(?:and|but|so|ok(?:ay)?|then|also|or|please)\W+)*"
    r"(?:any(?:thing)?|something|which|what about|how about|"
    r"(?:are|is) there|do any|does any|are any|do you have|show (?:me|us)|find (?:me|us)|only|"
    r"(?:i|we)(?:'d| would)? (?:like|prefer|want|rather)|looking for|interested in)\b",
    re.IGNORECASE,
)
_TOO_LONG = 90
"""A longer message tells a story."""


def treatment_asked_of_these(text: str | None) -> TreatmentAsked | None:
    """What "which ones use CAR-T?" and "any vaccine trials?" are after; None when nothing is asked so.

    Where the words are not plain by themselves, they must name a treatment, or a kind, that is known.
    """
    if not text or len(text) > _TOO_LONG:
        return None
    plain = text.replace("’", "'")
    known = next((each for each in _asked_in(plain) if is_known_treatment(each.words)), None)
    if known is not None:
        return known
    found = _ASKED.search(plain)
    return TreatmentAsked((found["of_use"] or found["of_list"]).strip(), is_of_shown=True) if found else None


def asks_for_treatment(text: str | None) -> bool:
    """Whether it asks for trials of a treatment in so many words, and does not tell of one that was had."""
    return _ASKS.match(text or "") is not None and treatment_asked_of_these(text) is not None


def kind_named(words: str) -> TreatmentKind | None:
    """The kind of treatment that these words name: "pills"; None when they name none."""
    return next((kind for pattern, kind in _KINDS if pattern.fullmatch(words.strip())), None)


def is_known_treatment(words: str) -> bool:
    """Whether the words are a kind of treatment, or exactly the name of one."""
    return kind_named(words) is not None or standard_vocabulary().treatments.resolve(words) is not None


def _asked_in(text: str) -> Iterator[TreatmentAsked]:
    for pattern, is_without, is_of_shown in _FORMS:
        found = pattern.search(text)
        if found:
            yield TreatmentAsked(found["asked"].strip(), is_without, is_of_shown)
