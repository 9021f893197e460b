"""Why a trial stands where it does in the list, as keys of phrases."""

from __future__ import annotations

from waymark.search.conditions import Naming
from waymark.search.distance import Distance
from waymark.search.ranking import Standing
from waymark.trials.freshness import last_status
from waymark.trials.trial import Trial


def reasons_for(
    naming: Naming, standing: Standing, distance: Distance | None, trial: Trial
) -> tuple[str, ...]:
    """The keys under `search.reason.` that hold for this trial, the weightiest first."""
    status = last_status(trial)
    reasons = [
        "stale" if standing.is_stale else "fresh",
        f"status.{status.value}" if status else None,
        f"naming.{naming.closeness.name}",
        "beyond" if standing.is_beyond else None,
        _measured_from(distance),
    ]
    return tuple(reason for reason in reasons if reason)


def _measured_from(distance: Distance | None) -> str | None:
    if distance is None:
        return None
    if not distance.is_taking_people:
        return "nearest_not_open_yet"
    return "from_country" if distance.is_from_country else None
