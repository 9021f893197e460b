"""Where a distance is told, the trials within it come first, whatever else is open of them."""

from __future__ import annotations

from math import inf

import pytest

from waymark.dialogue.results import may_fit
from waymark.eligibility.verdicts import Fit, Verdict
from waymark.search.conditions import Closeness, Naming
from waymark.search.distance import Distance
from waymark.search.ranking import FITS, Standing
from waymark.search.results import FoundTrial, SearchResult
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Site, Trial

NAMES = {
    "NCT00000001": "near",
    "NCT00000002": "far",
    "NCT00000003": "nowhere",
    "NCT00000004": "unclear",
}


def found(nct_id: str, fit: Fit, *, km: float | None, most: float | None) -> FoundTrial:
    """A trial found so far away, of somebody who goes no farther than `most`."""
    is_beyond = km is not None and most is not None and km > most
    standing = Standing(FITS.index(fit), False, is_beyond, 0, 0, 0, 0, 0, km or inf, nct_id)
    distance = None if km is None else Distance(km, Site(city="Leeds"))
    verdict = Verdict(nct_id, fit, (), (), ())
    return FoundTrial(
        Trial(NctId(nct_id), "A trial"), (), verdict, distance, Naming(Closeness.SAME), standing, ()
    )


@pytest.mark.parametrize(
    ("most", "order"),
    [(50, ["near", "unclear", "nowhere", "far"]), (None, ["near", "far", "nowhere", "unclear"])],
)
def test_those_within_the_distance_told_come_first(most: float | None, order: list[str]) -> None:
    trials = (
        found("NCT00000001", Fit.POSSIBLE, km=10, most=most),
        found("NCT00000002", Fit.POSSIBLE, km=270, most=most),
        found("NCT00000003", Fit.POSSIBLE, km=None, most=most),
        found("NCT00000004", Fit.UNCLEAR, km=30, most=most),
        found("NCT00000005", Fit.UNLIKELY, km=1, most=most),
    )
    assert [NAMES[each.trial.nct_id] for each in may_fit(SearchResult(trials))] == order
