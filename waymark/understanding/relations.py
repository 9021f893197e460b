"""Words for people: what they are to the person who writes, and their sex."""

from __future__ import annotations

import re
from dataclasses import dataclass

from waymark.profile.facts import About

_CHILD = {
    "daughter": "female", "daughters": "female", "son": "male", "sons": "male", "child": None, "kid": None,
    "kiddo": None, "kids": None, "children": None,
    "baby": None, "girl": "female", "boy": "male", "toddler": None, "infant": None, "newborn": None,
    "little one": None, "little girl": "female",
    "little boy": "male", "teenager": None, "teen": None, "stepson": "male", "step son": "male",
    "stepdaughter": "female", "step daughter": "female",
    "twins": None, "twin": None, "foster child": None, "foster son": "male", "foster daughter": "female",
    "youngest": None, "eldest": None, "oldest": None,
    "dd": "female", "ds": "male", "daugther": "female", "duaghter": "female", "doughter": "female",
    "dauther": "female", "daugher": "female", "daughtr": "female",
    "wee one": None, "princess": "female", "year old": None,
}  # fmt: skip
_OTHER = {
    "nephew": "male", "niece": "female", "mother": "female", "mum": "female", "mom": "female",
    "mam": "female", "mama": "female", "mommy": "female", "mummy": "female",
    "father": "male", "dad": "male", "daddy": "male", "papa": "male", "husband": "male", "hubby": "male",
    "wife": "female", "partner": None, "spouse": None, "boyfriend": "male", "girlfriend": "female",
    "fiance": "male", "fiancé": "male", "fiancee": "female", "fiancée": "female", "friend": None,
    "bestie": None, "brother": "male", "bro": "male", "sister": "female", "sis": "female", "sibling": None,
    "siblings": None, "brothers": "male", "sisters": "female", "parents": None, "cousin": None,
    "uncle": "male", "aunt": "female", "auntie": "female", "aunty": "female", "grandmother": "female",
    "grandma": "female", "gran": "female",
    "granny": "female", "nan": "female", "grandfather": "male", "grandpa": "male", "grandad": "male",
    "granddad": "male", "grandson": "male", "granddaughter": "female", "grandchild": None,
    "grandparent": None, "grandkid": None, "neighbor": None, "neighbour": None, "colleague": None,
    "coworker": None, "patient": None, "client": None, "student": None, "mother in law": "female",
    "mother-in-law": "female", "father in law": "male", "father-in-law": "male", "son in law": "male",
    "son-in-law": "male", "daughter in law": "female", "daughter-in-law": "female",
    "brother in law": "male",
    "brother-in-law": "male", "sister in law": "female", "sister-in-law": "female", "half brother": "male",
    "half sister": "female", "half-brother": "male", "half-sister": "female", "relative": None,
    "family member": None,
    "godson": "male", "goddaughter": "female", "someone else": None, "loved one": None, "roommate": None,
    "pupil": None, "teacher": None,
}  # fmt: skip

_KINDS = {
    **{name: (About.OTHER, sex) for name, sex in _OTHER.items()},
    **{name: (About.CHILD, sex) for name, sex in _CHILD.items()},
}
_NAMES = "|".join(re.escape(name) for name in sorted(_KINDS, key=lambda name: -len(name)))
RELATION = re.compile(rf"\b(?:{_NAMES})\b(?!-)")


_OWNED_YEARS = re.compile(r"\b(?:my|our|(?:have|has|got|for|of|with|to) an?)\s+(?:\w+\s+)?\w+[\s-]+$")


@dataclass(frozen=True)
class Relation:
    """`about` is child or other; `sex` is None when the word does not tell it."""

    word: str
    about: About
    sex: str | None
    start: int
    end: int


def relations_in(plain: str) -> list[Relation]:
    """Every word for a person in a text in lower case, in order."""
    found = [
        Relation(match[0], *_KINDS[match[0]], match.start(), match.end())
        for match in RELATION.finditer(plain)
    ]
    return [one for one in found if one.word != "year old" or _is_someone(one, found, plain)]


def _is_someone(one: Relation, found: list[Relation], plain: str) -> bool:
    """Whether "my 5 year old" stands for a person, rather than describing the one named right after it."""
    is_followed = any(0 < other.start - one.end < 12 for other in found)
    return not is_followed and _OWNED_YEARS.search(plain[max(0, one.start - 30) : one.start]) is not None
