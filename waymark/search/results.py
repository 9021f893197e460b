"""What a search gives back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from waymark.eligibility.criteria import Criterion
from waymark.eligibility.verdicts import Fit, Verdict
from waymark.search.conditions import Naming
from waymark.search.distance import Distance
from waymark.search.ranking import Standing
from waymark.trials.trial import Trial


def no_totals() -> Mapping[Fit, int]:
    """Zero trials of every fit."""
    return MappingProxyType(dict.fromkeys(Fit, 0))


class FoundTrial(NamedTuple):
    """One trial for one profile. `distance` is None when the person's or the trial's place is not known.

    `reasons` are keys of the phrases `search.reason.…`, for its place in the list.
    """

    trial: Trial
    criteria: tuple[Criterion, ...]
    verdict: Verdict
    distance: Distance | None
    naming: Naming
    standing: Standing
    reasons: tuple[str, ...]

    @property
    def score(self) -> float:
        """Between 0 and 1, never rising down the list; it says order, not chance."""
        return self.standing.score


@dataclass(frozen=True)
class SearchResult:
    """The trials found, best first. `total` counts every fit, UNLIKELY too, whether listed or not.

    `widened` names each step that was needed for a result: "broader:beta-thalassemia",
    "carried:thalassemia" (the illness itself, for a carrier), "far", "not_yet_recruiting".
    `expanded_access` are ways to get a treatment outside a trial: neither listed nor counted among trials.
    `not_looked_at` counts trials that name the condition, or what it is a kind of, and were not compared
    with the profile: they stand behind those that were.
    """

    results: tuple[FoundTrial, ...] = ()
    total: Mapping[Fit, int] = field(default_factory=no_totals)
    widened: tuple[str, ...] = ()
    expanded_access: tuple[FoundTrial, ...] = ()
    not_looked_at: int = 0
