"""What was worked out of one trial for the people told last; of what they told only a digest is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, NamedTuple, TypeVar
from weakref import ref

from waymark.eligibility.telling import Key
from waymark.profile.facts import FactName
from waymark.trials.trial import Trial
from waymark.vocabulary.vocabulary import Vocabulary

PEOPLE_AT_A_TIME = 2
"""Of each trial so many are remembered."""

Known = TypeVar("Known")


class Basis(NamedTuple):
    """What all that is known of a trial rests on. `key` is None where nothing can be remembered."""

    trial: Trial
    key: Key | None
    today: date
    vocabulary: Vocabulary


@dataclass(frozen=True)
class _Kept(Generic[Known]):
    trial: ref[Trial]
    key: Key
    today: date
    vocabulary: Vocabulary
    known: Known

    def is_of(self, basis: Basis) -> bool:
        """Whether nothing but what was told is another."""
        return (
            self.trial() is basis.trial and self.today == basis.today and self.vocabulary is basis.vocabulary
        )


class LastPeople(Generic[Known]):
    """What was worked out of one trial for the people told last; `names` are the facts it rests on."""

    def __init__(self, names: tuple[FactName, ...]) -> None:
        self._names = names
        self._kept: tuple[_Kept[Known], ...] = ()

    def __len__(self) -> int:
        return len(self._kept)

    def known(
        self,
        basis: Basis,
        *,
        anew: Callable[[], Known],
        again: Callable[[Known, frozenset[FactName]], Known],
    ) -> Known:
        """What is known of this person, else what is worked out `anew`, or `again` from the nearest.

        `again` gets what is known of the person whose facts differ least, and the names of those that do.
        """
        if basis.key is None:
            return anew()
        for one in self._kept:
            if one.key == basis.key and one.is_of(basis):
                return one.known
        near = [one for one in self._kept if one.is_of(basis)]
        known = again(*self._nearest(near, basis.key)) if near else anew()
        kept = _Kept(ref(basis.trial), basis.key, basis.today, basis.vocabulary, known)
        self._kept = (kept, *self._kept[: PEOPLE_AT_A_TIME - 1])
        return known

    def _nearest(self, near: Sequence[_Kept[Known]], key: Key) -> tuple[Known, frozenset[FactName]]:
        """What is known of who differs least, and the names of the facts that do."""
        differing = [
            [name for name, was, now in zip(self._names, one.key, key, strict=True) if was != now]
            for one in near
        ]
        fewest = min(differing, key=len)
        return near[differing.index(fewest)].known, frozenset(fewest)
