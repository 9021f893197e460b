"""How closely a search looks: at every trial of the illness, or at the nearest until there are enough.

Judging takes milliseconds a trial, and lung cancer has thousands. What a trial's place in the list rests on
besides its criteria is read for all, in one go; the criteria only of those that come first by it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from waymark.eligibility.record_fields import judge_age, judge_sex
from waymark.eligibility.verdicts import FindingLabel, Fit
from waymark.profile.profile import Profile
from waymark.search.conditions import Naming
from waymark.search.distance import Distance
from waymark.search.ranking import Standing, prospect_of
from waymark.trials.freshness import stale_record
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Eligibility, Trial


@dataclass(frozen=True)
class Look:
    """Judge `most` trials, and more until `wanted` may fit; those in `always` whatever their place.

    No more than `few` are judged all: to put them in order first would take as long. Of more than `most`
    only the headings and the criteria are read, and the whole records of the first `wanted` that may fit.
    Of more than `most_ordered`, only the newest of those that take people are put in order.
    """

    most: int
    wanted: int = 1
    always: Collection[NctId] = ()
    few: int = 0
    most_ordered: int = 2_000


@dataclass(frozen=True)
class Prospect:
    """A trial before its criteria are read: where it would stand if all of them were met.

    `is_ruled_out`: the record's own age or sex limits say no already, whatever its criteria say.
    """

    nct_id: NctId
    standing: Standing
    naming: Naming
    is_ruled_out: bool


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


def prospect(
    trial: Trial,
    fit: Fit,
    *,
    naming: Naming,
    distance: Distance | None,
    is_beyond: bool,
    today: date,
) -> Prospect:
    """The prospect of a trial of which its heading was read; `fit` is the best it may have."""
    standing = prospect_of(
        trial,
        fit,
        naming=naming,
        distance=distance,
        is_stale=stale_record(trial, today=today) is not None,
        is_beyond=is_beyond,
    )
    return Prospect(trial.nct_id, standing, naming, is_ruled_out=fit is Fit.UNLIKELY)


def _best_fit(limits: Eligibility, profile: Profile) -> Fit:
    age, sex = judge_age(limits, profile).label, judge_sex(limits, profile).label
    if FindingLabel.NOT_MET in (age, sex):
        return Fit.UNLIKELY
    return Fit.POSSIBLE if age is FindingLabel.MET else Fit.UNCLEAR


def in_order(prospects: Sequence[Prospect], look: Look) -> list[Prospect]:
    """Those that must be looked at first, then the best."""
    return sorted(prospects, key=lambda each: (each.nct_id not in look.always, each.standing.key))


def in_chunks(prospects: Sequence[Prospect], size: int) -> Iterator[Sequence[Prospect]]:
    """The prospects, so many at a time."""
    return (prospects[start : start + size] for start in range(0, len(prospects), size))
