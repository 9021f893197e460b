"""Where trials stand before their criteria are read: the same for all who ask from one place on one day."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from waymark.eligibility.verdicts import Fit
from waymark.search.conditions import Naming
from waymark.search.distance import Distance, nearest_site
from waymark.search.locating import SiteLocator
from waymark.search.ranking import Standing, prospect_of
from waymark.trials.freshness import stale_record
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Eligibility, Trial
from waymark.vocabulary.place import Place

Name = Callable[[Trial], "Naming | None"]


@dataclass(frozen=True)
class Placed:
    """A trial of which its heading was read. `limits` is the place of its own limits among the list's."""

    trial: Trial
    naming: Naming
    distance: Distance | None
    is_stale: bool
    limits: int


@dataclass(frozen=True)
class PlacedList:
    """The trials that are named, in the order in which they stand but for anybody's age, sex and reach.

    `read` are the numbers of all whose headings were read, named or not.
    """

    read: frozenset[NctId]
    trials: tuple[Placed, ...]
    limits: tuple[Eligibility, ...]

    def __len__(self) -> int:
        """How many trials it keeps in memory."""
        return len(self.trials)


def placed(
    headings: Sequence[Trial],
    name: Name,
    *,
    place: Place | None,
    locate: SiteLocator,
    today: date,
) -> PlacedList:
    """Those of these trials that `name` names, in order."""
    limits: dict[Eligibility, int] = {}
    found = []
    for trial in headings:
        naming = name(trial)
        if naming:
            group = limits.setdefault(trial.eligibility, len(limits))
            distance = nearest_site(trial, place, locate=locate) if place else None
            is_stale = stale_record(trial, today=today) is not None
            found.append(Placed(trial, naming, distance, is_stale, group))
    read = frozenset(trial.nct_id for trial in headings)
    return PlacedList(read, _in_order(found), tuple(limits))


def _in_order(found: Iterable[Placed]) -> tuple[Placed, ...]:
    return tuple(sorted(found, key=lambda each: _standing_of_any(each).key))


def _standing_of_any(each: Placed) -> Standing:
    return prospect_of(
        each.trial,
        Fit.POSSIBLE,
        naming=each.naming,
        distance=each.distance,
        is_stale=each.is_stale,
        is_beyond=False,
    )
