"""Whether one wish is given up: "forget the phase 3 thing", "placebo is fine after all"."""

from __future__ import annotations

import re

from waymark.understanding.tables.given_up import GIVEN_UP
from waymark.understanding.tables.traits import Trait
from waymark.understanding.traits_asked import phases_named, trait_named
from waymark.understanding.treatments_asked import is_known_treatment, kind_named

_FORMS = re.compile(GIVEN_UP, re.IGNORECASE)
_TOO_LONG = 90
_SHORT = 2
_NO_QUESTION = re.compile(r"^\W*(?:which|what|how|why|is|are|do|does|can i|will)\b|\?", re.IGNORECASE)
_KINDS = {
    Trait.IN_PHASE: re.compile(r"^(?:the )?phases?$", re.IGNORECASE),
    Trait.BY_SPONSOR: re.compile(
        r"^(?:the )?(?:sponsor|compan(?:y|ies)|hospital|university|anyone|anybody|whoever|"
        r"who runs (?:it|them))$",
        re.IGNORECASE,
    ),
}
_PLACE = re.compile(
    r"\b(?:countr(?:y|ies)|abroad|overseas|anywhere|elsewhere|(?:other )?places?|where|location|distance)\b",
    re.IGNORECASE,
)


def given_up_in(text: str | None) -> str | None:
    """The words for what is given up; None where nothing is. Whether it was wished for is not known here."""
    if not text or len(text) > _TOO_LONG:
        return None
    plain = text.replace("’", "'")
    found = None if _NO_QUESTION.search(plain) else _FORMS.search(plain)
    return next((words.strip() for words in found.groupdict().values() if words), None) if found else None


def gives_up_a_kind(text: str | None) -> bool:
    """Whether it gives up trials of some kind, as "forget the pills thing" does, wished for or not."""
    words = given_up_in(text)
    return words is not None and (trait_named(words) is not None or is_known_treatment(words))


def names_wish(given_up: str, wished: str) -> bool:
    """Whether these words name what was wished for by those: the same trait, treatment or place."""
    trait = trait_named(wished)
    if trait is None:
        return _is_same(given_up, wished)
    if trait in _KINDS and _KINDS[trait].search(given_up):
        return True
    if trait_named(given_up) is not trait:
        return trait is Trait.BY_SPONSOR and _is_same(given_up, wished)
    return trait is not Trait.IN_PHASE or not phases_named(wished).isdisjoint(phases_named(given_up))


def names_any_place(given_up: str) -> bool:
    """Whether these words let a trial be anywhere: "abroad", "any country"."""
    return _PLACE.search(given_up) is not None


def _is_same(given_up: str, wished: str) -> bool:
    kind = kind_named(wished)
    if kind is not None and kind is kind_named(given_up):
        return True
    one, other = given_up.casefold(), wished.casefold()
    return len(one) > _SHORT and len(other) > _SHORT and (one in other or other in one)
