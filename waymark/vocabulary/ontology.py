"""An Ontology: diseases with their names and parents, and how it joins the curated conditions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from waymark.vocabulary.terms import Term


@dataclass(frozen=True)
class OntologyTerm:
    """One disease. `exact` names mean the same, `related` ones only nearly; `parents` are identifiers."""

    identifier: str
    name: str
    exact: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()


@dataclass(frozen=True)
class Ontology:
    """`version` is as the file tells it, "" when it does not."""

    name: str
    terms: tuple[OntologyTerm, ...]
    version: str = ""


@dataclass(frozen=True)
class TermsByScope:
    """The ontology's terms with the names that mean the same, and apart with those only related."""

    exact: tuple[Term, ...] = ()
    related: tuple[Term, ...] = ()


class KnownConditions(Protocol):
    """What the tables know already."""

    def standard_of(self, name: str) -> str | None:
        """The standard of exactly this name."""


def terms_of(ontology: Ontology, known: KnownConditions) -> TermsByScope:
    """The ontology's terms, each under the tables' own standard name where they know it.

    A curated condition keeps its own place among broader and narrower ones. The two uppermost levels
    ("disease", "disease of anatomical entity") are nobody's broader name.
    """
    standards = {term.identifier: _standard(term, known) for term in ontology.terms}
    upper = _upper_levels(ontology.terms)
    exact, related = [], []
    for term in ontology.terms:
        standard = standards[term.identifier]
        broader = () if known.standard_of(standard) else _broader(term, standards, upper)
        exact.append(Term(standard, (term.name.lower(), *term.exact), broader))
        if term.related:
            related.append(Term(standard, term.related))
    return TermsByScope(tuple(exact), tuple(related))


def _standard(term: OntologyTerm, known: KnownConditions) -> str:
    """The tables' own name for it: by its name, else by other names when all known ones agree."""
    own = known.standard_of(term.name)
    if own:
        return own
    agreed = {standard for name in term.exact if (standard := known.standard_of(name))}
    return agreed.pop() if len(agreed) == 1 else term.name.lower()


def _broader(term: OntologyTerm, standards: Mapping[str, str], upper: frozenset[str]) -> tuple[str, ...]:
    own = standards[term.identifier]
    named = (standards[parent] for parent in term.parents if parent in standards and parent not in upper)
    return tuple(dict.fromkeys(name for name in named if name != own))


def _upper_levels(terms: Iterable[OntologyTerm]) -> frozenset[str]:
    parents = {term.identifier: term.parents for term in terms}
    roots = {identifier for identifier, above in parents.items() if not set(above) & parents.keys()}
    with_children = {above for each in parents.values() for above in each}
    roots &= with_children
    return frozenset(roots | {each for each, above in parents.items() if set(above) & roots})


def cycle_in(terms: Iterable[OntologyTerm]) -> tuple[str, ...]:
    """The identifiers of one circle of parents; () when there is none."""
    parents = {term.identifier: term.parents for term in terms}
    done: set[str] = set()
    for start in parents:
        found = _circle_from(start, parents, done)
        if found:
            return found
    return ()


def _circle_from(start: str, parents: Mapping[str, tuple[str, ...]], done: set[str]) -> tuple[str, ...]:
    path: list[str] = []
    waiting = [(start, False)]
    while waiting:
        each, is_left = waiting.pop()
        if is_left:
            done.add(path.pop())
        elif each in path:
            return tuple(path[path.index(each) :])
        elif each not in done and each in parents:
            path.append(each)
            waiting.append((each, True))
            waiting.extend((above, False) for above in parents[each])
    return ()
