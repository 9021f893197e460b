"""A search that judges no more trials than it must shows the same trials first, and counts the rest."""

from __future__ import annotations

import pytest

from tests.search.made_up import record_of, site, store_of, study, told
from waymark.eligibility.verdicts import Fit
from waymark.profile.facts import FactName
from waymark.search.looking import Look
from waymark.store.trials import TrialStore
from waymark.trials.identifiers import NctId

pytestmark = pytest.mark.thorough

CHEN = (
    told(FactName.CONDITION, "asthma"),
    told(FactName.AGE, 40, unit="years"),
    told(FactName.SEX, "female"),
    told(FactName.PLACE, "Leeds, United Kingdom"),
    told(FactName.OTHER_TRIAL, True),
)
CITIES = (
    site("Leeds", "United Kingdom"),
    site("Milan", "Italy"),
    site("Shenzhen", "China"),
    site("Melbourne", "Australia"),
)
OTHER_TRIAL = "Exclusion Criteria:\n\n* Participation in another clinical trial"


@pytest.fixture(scope="module")
def store() -> TrialStore:
    """Sixty trials that differ by all that a list is ordered by."""
    return store_of(
        *(
            study(
                number,
                sites=[CITIES[number % 4]],
                status=("RECRUITING", "NOT_YET_RECRUITING", "RECRUITING")[number % 3],
                updated=("2026-10-01", "2022-01-01")[number % 5 == 0],
                maximum_age="30 Years" if number % 7 == 0 else None,
                criteria=OTHER_TRIAL if number % 4 == 0 else "Inclusion Criteria:\n\n* Gives consent",
            )
            for number in range(1, 61)
        )
    )


def ids(found) -> list[str]:
    return [str(each.trial.nct_id) for each in found]


def may_fit(result) -> list[str]:
    return ids(each for each in result.results if each.verdict.fit is not Fit.UNLIKELY)


@pytest.mark.parametrize("most", [1, 5, 12, 30, 59])
def test_what_is_shown_first_is_what_a_search_of_all_shows_first(find, store, most):
    whole = find(*CHEN, store=store, include_unlikely=True)
    looked = find(*CHEN, store=store, include_unlikely=True, look=Look(most, wanted=3))
    assert may_fit(looked)[:3] == may_fit(whole)[:3]
    assert len(looked.results) < len(whole.results)


@pytest.mark.parametrize("most", [1, 5, 12, 30])
def test_no_trial_is_left_out_of_the_count(find, store, most):
    whole = find(*CHEN, store=store, include_unlikely=True)
    looked = find(*CHEN, store=store, include_unlikely=True, look=Look(most, wanted=3))
    assert sum(looked.total.values()) + looked.not_looked_at == sum(whole.total.values())
    assert looked.not_looked_at > 0
    for fit in Fit:
        assert looked.total[fit] <= whole.total[fit]


def test_a_look_as_wide_as_all_there_is_finds_what_a_search_of_all_finds(find, store):
    whole = find(*CHEN, store=store, include_unlikely=True)
    assert find(*CHEN, store=store, include_unlikely=True, look=Look(60)) == whole


def test_what_was_shown_is_judged_whatever_its_place(find, store):
    last = NctId(ids(find(*CHEN, store=store, include_unlikely=True).results)[-1])
    looked = find(*CHEN, store=store, include_unlikely=True, look=Look(3, wanted=1, always=(last,)))
    assert last in ids(looked.results)


def test_it_goes_on_until_enough_may_fit(find, store):
    whole = find(*CHEN, store=store, include_unlikely=True)
    looked = find(*CHEN, store=store, include_unlikely=True, look=Look(2, wanted=20))
    assert may_fit(looked)[:20] == may_fit(whole)[:20]


def test_with_none_that_may_fit_the_nearest_misses_are_there_still(find, store):
    child = (CHEN[0], told(FactName.AGE, 4, unit="years"))
    looked = find(*child, store=store, include_unlikely=True, look=Look(5, wanted=3))
    assert (len(looked.results), looked.not_looked_at) == (5, 0)
    assert looked.total[Fit.UNLIKELY] == 60


def test_of_more_trials_than_can_be_ordered_the_rest_is_counted(find, store):
    whole = find(*CHEN, store=store, include_unlikely=True)
    look = Look(5, wanted=3, most_ordered=20)
    looked = find(*CHEN, store=store, include_unlikely=True, look=look)
    assert sum(looked.total.values()) + looked.not_looked_at == sum(whole.total.values())
    assert may_fit(looked)


def test_what_is_stored_meanwhile_is_looked_at(find):
    store = store_of(*(study(number) for number in range(1, 13)))
    look = Look(3, wanted=3)
    before = find(*CHEN, store=store, look=look)
    newcomer = study(99, sites=[site("Leeds", "United Kingdom")], title="Asthma in adults")
    store.upsert([record_of(newcomer)])
    after = find(*CHEN, store=store, look=look)
    assert sum(after.total.values()) + after.not_looked_at == 13
    assert sum(before.total.values()) + before.not_looked_at == 12


ONSET = "Inclusion Criteria:\n\n* Age at diagnosis of asthma 30 years or less"


def test_a_limit_for_the_age_at_onset_rules_nobody_out_before_the_criteria_are_read(find):
    misplaced = (study(number, maximum_age="30 Years", criteria=ONSET) for number in range(1, 9))
    store = store_of(*misplaced, *(study(number) for number in range(11, 15)))
    whole = find(*CHEN, store=store, include_unlikely=True)
    assert whole.total[Fit.UNLIKELY] == 0
    looked = find(*CHEN, store=store, include_unlikely=True, look=Look(2, wanted=3))
    assert looked.total[Fit.UNLIKELY] == 0
    assert may_fit(looked)[:3] == may_fit(whole)[:3]
