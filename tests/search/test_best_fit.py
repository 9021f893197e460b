"""The best fit that a trial may have, from the record's own limits alone."""

from __future__ import annotations

import pytest

from tests.search.made_up import told
from waymark.eligibility.verdicts import Fit
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.search.looking import BestFit
from waymark.trials.ages import AgeBound
from waymark.trials.trial import Eligibility
from waymark.trials.vocabulary import Sex

CHEN = Profile((told(FactName.AGE, 40, unit="years"), told(FactName.SEX, "female")))
CHILDREN = Eligibility(maximum_age=AgeBound.parse("17 Years"))


@pytest.mark.parametrize(
    ("limits", "fit"),
    [
        (Eligibility(), Fit.POSSIBLE),
        (Eligibility(minimum_age=AgeBound.parse("18 Years"), sex=Sex.FEMALE), Fit.POSSIBLE),
        (CHILDREN, Fit.UNLIKELY),
        (Eligibility(sex=Sex.MALE), Fit.UNLIKELY),
        (Eligibility(sex=Sex.MALE, gender_based=True), Fit.POSSIBLE),
        (Eligibility("Age at onset up to 17 years", maximum_age=CHILDREN.maximum_age), Fit.UNCLEAR),
    ],
)
def test_it_is_the_same_when_the_limits_come_again(limits: Eligibility, fit: Fit) -> None:
    best_fit = BestFit(CHEN)
    assert (best_fit(CHILDREN), best_fit(limits), best_fit(limits)) == (Fit.UNLIKELY, fit, fit)


def test_without_an_age_told_it_is_not_clear() -> None:
    assert BestFit(Profile(()))(CHILDREN) is Fit.UNCLEAR
