"""Which steps a search had to take beyond what was asked, so that they can be said."""

from __future__ import annotations

from collections.abc import Sequence

from waymark.search.conditions import Closeness
from waymark.search.ranking import STARTS_LATER
from waymark.search.results import FoundTrial

FAR = "far"
NOT_YET_RECRUITING = "not_yet_recruiting"
BROADER = "broader"
CARRIED = "carried"
WORDS = "words"


def widening_of(found: Sequence[FoundTrial]) -> tuple[str, ...]:
    """The steps that stand between the request and the best-ranked trials, in the order they are taken.

    Nothing is ever left out of the list, so a step counts as taken when no trial lies before it: no
    trial names the condition itself, none lies within the distance told, the first to recruit has yet to.
    """
    if not found:
        return ()
    steps = []
    if all(trial.naming.closeness is Closeness.BROADER for trial in found):
        nearest = min(found, key=lambda trial: trial.standing.naming).naming.broader
        steps.append(f"{BROADER}:{nearest.standard if nearest else ''}")
    if all(trial.naming.closeness is Closeness.CARRIED for trial in found):
        illness = found[0].naming.broader
        steps.append(f"{CARRIED}:{illness.standard if illness else ''}")
    if all(trial.naming.closeness is Closeness.WORDS for trial in found):
        steps.append(WORDS)
    if all(trial.standing.is_beyond for trial in found):
        steps.append(FAR)
    if min(trial.standing.status for trial in found) == STARTS_LATER:
        steps.append(NOT_YET_RECRUITING)
    return tuple(steps)
