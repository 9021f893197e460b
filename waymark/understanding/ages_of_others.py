"""Knows when an age is that of a baby at the breast or of a grown child, not of the patient."""

from __future__ import annotations

import re

from waymark.profile.facts import About, FactName
from waymark.understanding.ages_around import Age
from waymark.understanding.message import Message
from waymark.understanding.people import People

_OF_MOTHERS = (FactName.BREASTFEEDING, FactName.PREGNANT)
_NURSING = re.compile(
    r"\b(?:breast\w*|boobs?|bottles?|bottle[- ]?fed|nursing|lactating|pumping|formula|giv\w+ milk|"
    r"feeding (?:him|her|my|an?)|"
    r"two lines|pregnant|post-?partum|peripartum)\b"
)
_BABY = re.compile(
    r"\b(?:baby|babies|bub|newborn|youngest|eldest|oldest|kid|kids|son|daughter|little one|wee one|"
    r"little man|first|second|child)\b[^.;]{0,18}$"
)

_IS_THE_PATIENT = re.compile(
    r"[\s-]*(?:old )?(?:\w+ ){0,2}(?:infant|newborn|neonate|patient|pt|female|male)\b"
)
""" "A 3-day-old female infant": whom a doctor's note is of."""


def is_of_baby(message: Message, people: People, age: Age) -> bool:
    """ "My youngest is 24", asked whether one nurses; "still feeding, he is 7 months" of the writer."""
    if _IS_THE_PATIENT.match(message.after(age.end)):
        return False
    is_small = age.unit != "years"
    if message.asked in _OF_MOTHERS:
        return is_small or _BABY.search(message.before(age.start, 40)) is not None
    return is_small and people.about is not About.CHILD and _NURSING.search(message.plain) is not None
