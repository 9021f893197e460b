"""Reads what is wished of the trials: a treatment or a trait that every list is to have, or do without."""

from __future__ import annotations

import re

from waymark.understanding.tables.traits import TOLD_OF_EACH
from waymark.understanding.traits_asked import TraitAsked, trait_asked
from waymark.understanding.treatments_asked import TreatmentAsked, treatment_asked_of_these
from waymark.understanding.wishing import is_wish, wishes_for_trials


def wish_told(text: str | None, *, is_list_shown: bool) -> TreatmentAsked | TraitAsked | None:
    """What is wished; None where nothing is, or the list that was shown is only asked about.

    Before a list nothing can be answered, so that what is asked after counts as wished.
    """
    wishes, is_of_trials = is_wish(text), not is_list_shown and wishes_for_trials(text)
    trait = trait_asked(text) if wishes or is_of_trials else None
    if trait is not None and trait.is_of_several and trait.trait not in TOLD_OF_EACH:
        return trait
    return treatment_asked_of_these(text) if (wishes and is_list_shown) or is_of_trials else None


_BEFORE_A_PLACE = re.compile(r"\s+(?:in|near|around|from|at|within|inside)(?: the)?\s*$", re.IGNORECASE)
_BEHIND_A_PLACE = re.compile(r"(?:,? (?:please|only|too|as well))*\W*", re.IGNORECASE)


def asked_beside_a_place(
    text: str | None, start: int | None, end: int | None
) -> TreatmentAsked | TraitAsked | None:
    """What "any phase 3 trials in Germany?" asks for beside the place that stands there; None if nothing."""
    if not text or start is None or end is None or not _BEHIND_A_PLACE.fullmatch(text, end):
        return None
    before = _BEFORE_A_PLACE.search(text, 0, start)
    if before is None:
        return None
    rest = text[: before.start()]
    trait = trait_asked(rest)
    if trait is not None and trait.is_of_several and trait.trait not in TOLD_OF_EACH:
        return trait
    return treatment_asked_of_these(rest)
