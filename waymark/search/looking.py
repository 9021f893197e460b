"""How closely a search looks: at every trial of the illness, or at the nearest until there are enough.

Judging takes milliseconds a trial, and lung cancer has thousands. What a trial's place in the list rests on
besides its criteria is read for all, in one go; the criteria only of those that come first by it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from waymark.eligibility.record_fields import judge_age, judge_sex
from waymark.eligibility.verdicts import FindingLabel, Fit
from waymark.profile.profile import Profile
from waymark.search.findings import FOR_ANOTHER
from waymark.search.placing import Placed, PlacedList
from waymark.search.ranking import FITS
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Eligibility


@dataclass(frozen=True)
class Look:
    """Judge `most` trials, and more until `wanted` may fit; those in `always` whatever their place.

    No more than `few` are judged all: to put them in order first would take as long. No more than `whole`
    (when not said, than `most`) are read whole. Of more only the headings and the criteria are, and the whole
    records of the first `wanted` that may fit. Of more than `most_ordered`, only the newest of those that
    take people are put in order.
    """

    most: int
    wanted: int = 1
    always: Collection[NctId] = ()
    few: int = 0
    most_ordered: int = 2_000
    whole: int | None = None

    @property
    def most_whole(self) -> int:
        """How long a list may be of which every record is read whole."""
        return self.most if self.whole is None else self.whole


class BestFit:
    """What the fit of a trial would be if all its criteria were met: worked out once for the same limits."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._known: dict[Eligibility, Fit] = {}

    def __call__(self, limits: Eligibility) -> Fit:
        """By `fit_of`, it is not clear while the age is not."""
        known = self._known.get(limits)
        if known is None:
            known = self._known[limits] = _best_fit(limits, self._profile)
        return known


def _best_fit(limits: Eligibility, profile: Profile) -> Fit:
    age, sex = judge_age(limits, profile).label, judge_sex(limits, profile).label
    if FindingLabel.NOT_MET in (age, sex):
        return Fit.UNLIKELY
    return Fit.POSSIBLE if age is FindingLabel.MET else Fit.UNCLEAR


class Waiting(NamedTuple):
    """A trial before its criteria are read.

    `is_ruled_out`: the record's own age or sex limits say no already, whatever its criteria say.
    """

    placed: Placed
    fit: Fit

    @property
    def nct_id(self) -> NctId:
        """The trial's number."""
        return self.placed.trial.nct_id

    @property
    def is_ruled_out(self) -> bool:
        """Whether the fit cannot be any better."""
        return self.fit is Fit.UNLIKELY


def in_order(
    listed: PlacedList,
    best_fit: BestFit,
    *,
    first: Collection[NctId],
    is_beyond: Callable[[Placed], bool],
    findings: Callable[[Placed], int],
) -> list[Waiting]:
    """Those that must be looked at first, then the best, as if all their criteria were met."""
    fits = [best_fit(limits) for limits in listed.limits]
    # The list stands in order already but for these: what is equal in them stays as it stood.
    by_rank: defaultdict[tuple[bool, int, bool, bool, bool, int], list[Waiting]] = defaultdict(list)
    for each in listed.trials:
        fit = fits[each.limits]
        is_first = each.trial.nct_id in first
        found = findings(each)
        nearness = (found == FOR_ANOTHER, each.is_stale, is_beyond(each), found)
        rank = (not is_first, FITS.index(fit), *nearness)
        by_rank[rank].append(Waiting(each, fit))
    return [waiting for rank in sorted(by_rank) for waiting in by_rank[rank]]


def in_chunks(waiting: Sequence[Waiting], size: int) -> Iterator[Sequence[Waiting]]:
    """The trials that wait, so many at a time."""
    return (waiting[start : start + size] for start in range(0, len(waiting), size))
