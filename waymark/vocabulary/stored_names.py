"""The names that a store's records write, as terms: of a curated condition, kinds of one, or new."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Protocol

from waymark.vocabulary.mentions import Mention
from waymark.vocabulary.tables.ordinary_words import QUALIFIERS
from waymark.vocabulary.terms import Term
from waymark.vocabulary.tokens import plain_name

_LINKS = frozenset(("and", "or", "to"))  # "mild to moderate hypertension"
_SHORT_FORM = re.compile(r"\s*\([a-z0-9/-]{2,7}\)$")  # "overactive bladder (oab)"


class CuratedConditions(Protocol):
    """What the tables know."""

    def find(self, text: str) -> tuple[Mention, ...]:
        """The conditions a text names, in order."""

    def resolve(self, name: str) -> str | None:
        """The standard of this name, misspelt or put another way."""


def stored_terms(
    names: Sequence[str],
    curated: CuratedConditions,
    ontology: Mapping[str, str],
    called: Mapping[str, str],
) -> list[Term]:
    """A term for each lower-case name; `ontology` and `called` give the standard by plain name.

    A name that is another spelling of a curated or imported condition joins it; one that only adds a stage or
    the like ("stage iv breast cancer"), or is what a condition is called, becomes a kind of it; any other is
    standard for itself.
    """
    gathered = _gathered(names)
    return [
        _stored_term(name, curated, ontology, gathered[name], called.get(plain_name(name))) for name in names
    ]


def _gathered(names: Sequence[str]) -> Mapping[str, str]:
    """For each name the one that stands for it: without a short form in brackets, and as first written.

    "Overactive bladder (oab)" is "overactive bladder"; of a singular and a plural, of a hyphen and a space,
    of "hernia, ventral" and "ventral hernia" the shorter is taken, so that nobody is asked which they mean.
    """
    bare = {name: _SHORT_FORM.sub("", name) for name in names}
    whole = {name: short if " " in short else name for name, short in bare.items()}
    chosen: dict[str, str] = {}
    for name in sorted(whole.values(), key=lambda one: (len(one), one)):
        chosen.setdefault(_stem(name), name)
    return {name: chosen[_stem(short)] for name, short in whole.items()}


def _stem(name: str) -> str:
    """The same for "hernia, ventral" and "ventral hernias"."""
    return " ".join(word.rstrip("s") for word in _turned(name).split())


def _turned(name: str) -> str:
    """ "Hernia, ventral" in the order that people say."""
    return plain_name(" ".join(reversed(name.split(","))))


def _stored_term(
    name: str, curated: CuratedConditions, ontology: Mapping[str, str], same: str, above: str | None
) -> Term:
    """The term of a name that the store holds; `same` stands for it among the store's names.

    `above` is the condition that is called so, itself or a form of it.
    """
    turned = _turned(name)
    for spelling in (name, turned):
        standard = curated.resolve(spelling) or ontology.get(plain_name(spelling))
        if standard:
            return Term(standard, names=(name,))
    mentions = curated.find(name)
    if len(mentions) == 1:
        rest = plain_name(name[: mentions[0].start] + " " + name[mentions[0].end :]).split()
        if all(word in QUALIFIERS or word in _LINKS or word.isdigit() for word in rest):
            names = (name,) if same != name else ()
            return Term(same, names=names, broader=(mentions[0].standard,))
    others = (turned,) if turned != plain_name(name) else ()
    broader = (above,) if above else ()
    if same != name and not curated.resolve(same):
        return Term(same, (name, *others), broader)
    return Term(name, others, broader)
