"""Treatments: every way of naming one, and which is a kind of which."""

from __future__ import annotations

import re
from collections.abc import Set

from waymark.vocabulary.mentions import Mention
from waymark.vocabulary.names import NameIndex, is_ordinary
from waymark.vocabulary.readings import Candidate, How
from waymark.vocabulary.resolver import Resolver, Tier
from waymark.vocabulary.tables.treatments import TREATMENTS
from waymark.vocabulary.terms import Kinship
from waymark.vocabulary.tokens import plain_name

_PARTS = re.compile(r", | and ")
"""What stands between the medicines of one regimen in its standard name."""


class TreatmentVocabulary:
    """The curated treatments.

    "Bone marrow transplant" is the broader "hematopoietic stem cell transplantation": only words like
    "donor" or "allogeneic" make it the allogeneic kind. Never had the broader means never had the narrower.
    """

    def __init__(self) -> None:
        self._resolver = Resolver((Tier(TREATMENTS),))
        self._index = NameIndex(TREATMENTS, (), self._resolver)
        self._kinship = Kinship(TREATMENTS)
        self._names = {
            term.standard: frozenset(name.lower() for name in term.all_names) for term in TREATMENTS
        }

    def find(self, text: str) -> tuple[Mention, ...]:
        """The treatments a text names, in order."""
        return self._index.find(text)

    def resolve(self, name: str) -> str | None:
        """The standard name, lower case, of this name, misspelt or put another way; None when unknown."""
        found = self._resolver.lookup(name, broader=False)
        if not found or (found[0].how is How.MISSPELT and is_ordinary(plain_name(name))):
            return None
        return found[0].standard

    def standard_of(self, name: str) -> str | None:
        """The standard name of exactly this name, nothing corrected; None when unknown."""
        found = self._resolver.exact(plain_name(name))
        return found[0] if found else None

    @property
    def plain_names(self) -> Set[str]:
        """Every name in plain spelling, as `standard_of` compares them."""
        return self._resolver.names

    def lookup(self, name: str) -> tuple[Candidate, ...]:
        """All that the name may mean, best first; () when unknown. Never a broader or similar one."""
        return self._resolver.lookup(name, broader=False)

    def names_of(self, standard: str) -> frozenset[str]:
        """Every lower-case name of a treatment; empty when unknown."""
        return self._names.get(standard, frozenset())

    def is_kind_of(self, narrow: str, broad: str) -> bool:
        """Whether the first standard name is the second or stands below it."""
        return self._kinship.is_kind_of(narrow, broad)

    def broader(self, standard: str) -> frozenset[str]:
        """Every standard name above this one."""
        return self._kinship.broader(standard)

    def narrower(self, standard: str) -> frozenset[str]:
        """Every standard name below this one."""
        return self._kinship.narrower(standard)

    def has_kinds(self, standard: str) -> bool:
        """Whether names below this one are kinds of it; "lenalidomide and rituximab" only holds rituximab."""
        return any(standard not in _PARTS.split(name) for name in self.narrower(standard))

    def parts_of(self, standard: str) -> tuple[str, ...]:
        """The treatments that a regimen's standard name lists; () for one that is no such list."""
        parts = tuple(_PARTS.split(standard))
        return parts if len(parts) > 1 and all(part in self._names for part in parts) else ()
