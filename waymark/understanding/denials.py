"""Denials that tell no news: of another name for what is had, of its signs, of a kind of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from waymark.profile.facts import Fact, FactName, FactStatus
from waymark.understanding.condition_roles import BESIDE, LASTING_BESIDE
from waymark.understanding.message import Message
from waymark.vocabulary.mentions import Mention

_NO_SIGNS_OF = re.compile(
    r"\b(?:no|without|not any|n'?t (?:have |show )?any) (?:[\w-]+ ){0,2}(?:signs?|symptoms?|evidence|trace) "
    r"of (?:the |his |her |my )?$"
)
""" "She has MS, no physical signs of MS"."""


def is_correction(message: Message, fact: Fact) -> bool:
    """ "It's thal, not cancer" names the illness right and tells no news of the other."""
    if fact.status is not FactStatus.NEVER or fact.name is not FactName.COMORBIDITY:
        return False
    is_side = fact.value in BESIDE | LASTING_BESIDE and fact.value != "cancer"
    before = message.before(fact.start or 0, 20)
    return not is_side and re.search(r"\bnot (?:an? |the |really )?$", before) is not None


def is_of_what_is_had(message: Message, fact: Fact, present: Sequence[Mention]) -> bool:
    """ "Breast cancer, no other cancer": a kind of what is denied is had."""
    if fact.status is not FactStatus.NEVER:
        return False
    kinds, had = message.vocabulary.conditions, [mention.standard for mention in present]
    known = message.known.fact(FactName.CONDITION)
    if known is not None and known.is_answered:
        had.append(str(known.value))
    is_of_signs = _NO_SIGNS_OF.search(message.before(fact.start or 0, 50)) is not None
    return any((is_of_signs or one != fact.value) and kinds.is_kind_of(one, str(fact.value)) for one in had)


def is_told_as_there(fact: Fact, present: Sequence[Mention]) -> bool:
    """ "A history of astrocytoma … found to be an astrocytoma": what is there is not told as over, too."""
    return fact.status is FactStatus.PAST and any(mention.standard == fact.value for mention in present)
