"""What is known of a record from before: a further turn works out only what asks after the facts it touched.

Nothing that a person told is kept: of the facts a digest, of what was found only in which place they stand.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from operator import is_
from typing import cast

from waymark.eligibility.asking import asked_after
from waymark.eligibility.criteria import Criterion, CriterionKind, Section
from waymark.eligibility.last_people import Known, LastPeople
from waymark.profile.facts import FactName

ILLNESSES = frozenset((FactName.CONDITION, FactName.COMORBIDITY, FactName.INFECTION))
_OF_EVERY_TRIAL = ILLNESSES | {FactName.AGE, FactName.SEX}
"""What a record's own fields ask after, whatever its lines do."""


class KnownBefore:
    """What is known of one record's criteria, kept with the first of its lines: as long as they are."""

    def __init__(self, criteria: Sequence[Criterion]) -> None:
        self._rest = criteria[1:]  # with the first, it would keep itself
        self.asked_after = [asked_after(one) for one in criteria]
        """By line the facts that can change what is found of it."""
        self.names = _with_those_of_every_trial(frozenset(self.asked_after))
        self.names_its_condition = any(one.is_for_illness for one in criteria)
        """Whether an inclusion line that was read says which condition the trial is for."""
        self.conditions = [
            number
            for number, one in enumerate(criteria)
            if one.kind is CriterionKind.DIAGNOSIS and one.section is Section.INCLUSION
        ]
        """Which lines name an illness to have."""
        self._people: dict[type, object] = {}

    def is_of(self, criteria: Sequence[Criterion]) -> bool:
        """Whether these are the very lines."""
        return len(criteria) == len(self._rest) + 1 and all(map(is_, criteria[1:], self._rest))

    def people(self, kind: type[Known]) -> LastPeople[Known]:
        """What of that kind is known of the people told last."""
        found = self._people.get(kind)
        if found is None:
            found = self._people[kind] = LastPeople[Known](self.names)
        return cast("LastPeople[Known]", found)

    def asking_after(self, names: frozenset[FactName]) -> Sequence[int]:
        """The lines whose finding these facts can change."""
        return [number for number, asked in enumerate(self.asked_after) if not asked.isdisjoint(names)]


@lru_cache(maxsize=1_000)
def _with_those_of_every_trial(names: frozenset[frozenset[FactName]]) -> tuple[FactName, ...]:
    return tuple(sorted(_OF_EVERY_TRIAL.union(*names)))


def known_before(criteria: Sequence[Criterion]) -> KnownBefore:
    """What is known of these criteria; nothing yet for those of which nothing can be kept."""
    if not isinstance(criteria, tuple) or not criteria:
        return KnownBefore(criteria)
    memory = criteria[0].worked_out
    found = cast("KnownBefore | None", memory.get(KnownBefore))
    if found is None or not found.is_of(criteria):
        found = memory[KnownBefore] = KnownBefore(criteria)
    return found
