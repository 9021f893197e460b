"""A Term: one standard name with every other way of writing it and the broader names above it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Term:
    """One row of a table.

    `names` are read in any case and with small misspellings, `capitals` only when written in capitals
    ("ALL"), `cued` in capitals or right after a word like "have" or "with" ("she has ms").
    """

    standard: str
    names: tuple[str, ...] = ()
    broader: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()
    cued: tuple[str, ...] = ()

    @property
    def all_names(self) -> tuple[str, ...]:
        """Every name, the standard one first."""
        return (self.standard, *self.names, *self.capitals, *self.cued)


class Kinship:
    """Which standard names are kinds of which others."""

    def __init__(self, terms: Iterable[Term]) -> None:
        parents: dict[str, set[str]] = {}
        for term in terms:
            parents.setdefault(term.standard, set()).update(term.broader)
        self._above = {name: frozenset(_ancestors(name, parents)) for name in parents}
        below: dict[str, set[str]] = {}
        for name, above in self._above.items():
            for ancestor in above:
                below.setdefault(ancestor, set()).add(name)
        self._below = {name: frozenset(names) for name, names in below.items()}

    def broader(self, name: str) -> frozenset[str]:
        """Every standard name above this one; empty when there is none."""
        return self._above.get(name, frozenset())

    def narrower(self, name: str) -> frozenset[str]:
        """Every standard name below this one; empty when there is none."""
        return self._below.get(name, frozenset())

    def is_kind_of(self, narrow: str, broad: str) -> bool:
        """Whether everything called `narrow` is also called `broad`; a name is a kind of itself."""
        return narrow == broad or broad in self.broader(narrow)


def _ancestors(name: str, parents: dict[str, set[str]]) -> set[str]:
    seen: set[str] = set()
    waiting = list(parents.get(name, ()))
    while waiting:
        above = waiting.pop()
        if above not in seen:
            seen.add(above)
            waiting.extend(parents.get(above, ()))
    return seen
