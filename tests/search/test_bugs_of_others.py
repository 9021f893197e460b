"""Faults that people met in other trial finders, each of which must not happen here."""

from __future__ import annotations

from typing import Any

import pytest

from tests.search.made_up import site, store_of, study, told
from waymark.eligibility.verdicts import Fit, WarningCode
from waymark.profile.facts import Fact, FactName
from waymark.search.results import SearchResult
from waymark.wording.places import where_line

pytestmark = pytest.mark.thorough

ASTHMA = told(FactName.CONDITION, "asthma")
CHEN = (ASTHMA, told(FactName.AGE, 40, unit="years"))
LEEDS = told(FactName.PLACE, "Leeds, United Kingdom")


def numbers(result: SearchResult) -> list[int]:
    return [int(str(found.trial.nct_id)[3:]) for found in result.results]


@pytest.mark.parametrize("bounds", [{"minimum_age": None}, {"maximum_age": None}, {"minimum_age": "N/A"}])
@pytest.mark.parametrize("age", [18, 40, 64])
def test_an_absent_age_bound_drops_no_trial(find, bounds: dict[str, Any], age: int):
    limits = {"minimum_age": "18 Years", "maximum_age": "65 Years", **bounds}
    result = find(ASTHMA, told(FactName.AGE, age, unit="years"), store=store_of(study(1, **limits)))
    assert [found.verdict.fit for found in result.results] == [Fit.POSSIBLE]


def test_a_trial_whose_oldest_age_is_below_the_persons_is_not_shown(find):
    assert numbers(find(*CHEN, store=store_of(study(1, maximum_age="39 Years")))) == []


@pytest.mark.parametrize(("only", "sex", "shown"), [("FEMALE", "male", []), ("MALE", "female", [])])
def test_a_trial_for_one_sex_is_not_shown_to_the_other(find, only: str, sex: str, shown: list[int]):
    result = find(*CHEN, told(FactName.SEX, sex), store=store_of(study(1, sex=only)))
    assert numbers(result) == shown
    assert result.total[Fit.UNLIKELY] == 1


@pytest.mark.parametrize("sex", ["male", "female"])
@pytest.mark.parametrize("taken", ["ALL", None])
def test_a_trial_for_all_or_for_no_named_sex_is_shown_to_everybody(find, sex: str, taken: str | None):
    assert numbers(find(*CHEN, told(FactName.SEX, sex), store=store_of(study(1, sex=taken)))) == [1]


def test_what_does_not_recruit_yet_never_stands_before_what_does(find):
    near = study(1, status="NOT_YET_RECRUITING")
    far = study(2, sites=[site("Shanghai", "China")])
    assert numbers(find(*CHEN, LEEDS, store=store_of(near, far))) == [2, 1]


def test_the_only_open_site_of_a_trial_keeps_it_in_the_list_and_is_the_one_shown(find):
    sites = [
        site("Leeds", "United Kingdom", status="COMPLETED"),
        site("London", "United Kingdom", status="WITHDRAWN"),
        site("Milan", "Italy", status="RECRUITING"),
    ]
    (found,) = find(*CHEN, LEEDS, store=store_of(study(1, sites=sites))).results
    assert found.distance is not None
    assert found.distance.place == "Milan, Italy"
    assert "Milan, Italy" in where_line(found.trial, found.distance)
    assert "Leeds" not in where_line(found.trial, found.distance)


def test_the_nearest_is_not_the_first_in_the_list(find):
    sites = [site("Shanghai", "China"), site("Rome", "Italy"), site("London", "United Kingdom")]
    (found,) = find(*CHEN, LEEDS, store=store_of(study(1, sites=sites))).results
    assert found.distance is not None
    assert found.distance.place == "London, United Kingdom"


def test_several_sites_of_one_city_are_one_distance(find):
    sites = [site("Leeds", "United Kingdom", facility=name) for name in ("North", "South")]
    (found,) = find(*CHEN, LEEDS, store=store_of(study(1, sites=sites))).results
    assert found.distance is not None
    assert (found.distance.km, found.distance.site.facility) == (0.0, "North")


def test_the_way_across_the_date_line_is_the_short_one(find):
    fiji = site("Levuka", "Fiji", geoPoint={"lat": -17.7, "lon": 179.0})
    samoa = site("Apia", "Samoa", geoPoint={"lat": -13.8, "lon": -171.8})
    store = store_of(study(1, sites=[fiji, samoa]))
    (found,) = find(*CHEN, told(FactName.PLACE, "Melbourne"), store=store).results
    assert found.distance is not None
    assert (found.distance.site.city, round(found.distance.km, -2)) == ("Levuka", 4000)


def test_a_trial_of_another_condition_never_comes_first(find):
    wide = study(1, conditions=["Heart Diseases"], title="Heart Diseases")
    right = study(2, conditions=["Heart Failure"], status="NOT_YET_RECRUITING")
    heart = (told(FactName.CONDITION, "heart failure"), CHEN[1])
    assert numbers(find(*heart, store=store_of(wide, right))) == [2]


def test_a_head_as_wide_as_cancer_is_looked_for_only_when_nothing_nearer_may_fit(find):
    wide = study(1, conditions=["Cancer"])
    person = (told(FactName.CONDITION, "lung cancer"), CHEN[1])
    alone = find(*person, store=store_of(wide))
    assert (numbers(alone), alone.widened) == ([1], ("broader:cancer",))
    shut = study(2, conditions=["Lung Cancer"], minimum_age="65 Years")
    beside_an_unlikely_one = find(*person, store=store_of(wide, shut))
    assert numbers(beside_an_unlikely_one) == [1]
    assert beside_an_unlikely_one.total[Fit.UNLIKELY] == 1
    assert numbers(find(*person, store=store_of(wide, study(3, conditions=["Lung Cancer"])))) == [3]


def test_a_trial_that_treats_comes_before_one_that_only_observes(find):
    store = store_of(study(1, study_type="OBSERVATIONAL"), study(2, purpose="PREVENTION"), study(3))
    assert numbers(find(*CHEN, store=store)) == [3, 2, 1]


def test_a_condition_no_list_names_is_found_by_the_words_of_a_title(find):
    named = study(1, conditions=["Rare Disorders"], title="A Trial in Xyzzy-Plugh Syndrome")
    store = store_of(named, study(2, title="Another Trial"))
    result = find(told(FactName.CONDITION, "xyzzy-plugh syndrome"), store=store)
    assert (numbers(result), result.widened) == ([1], ("words",))
    assert "naming.WORDS" in result.results[0].reasons


def test_a_summary_is_read_when_no_title_has_the_words(find):
    store = store_of(study(1, summary="For people with XYZZY syndrome."), study(2))
    assert numbers(find(told(FactName.CONDITION, "xyzzy syndrome"), store=store)) == [1]


@pytest.mark.parametrize("name", ["syndrome", "%", "_", "the disease"])
def test_words_that_tell_nothing_find_nothing(find, name: str):
    store = store_of(study(1, title="The syndrome and disease 100%", conditions=["Rare"]))
    assert numbers(find(told(FactName.CONDITION, name), store=store)) == []


def test_open_stale_closed_and_expanded_access_are_each_where_they_belong(find):
    store = store_of(
        study(1, updated="2020-01-01"),
        study(2, status="COMPLETED"),
        study(3, study_type="EXPANDED_ACCESS", status="AVAILABLE"),
        study(4, status="UNKNOWN", last_known="RECRUITING"),
        study(5),
        study(6, status="ENROLLING_BY_INVITATION"),
    )
    result = find(*CHEN, store=store, include_unlikely=True)
    assert numbers(result) == [5, 6, 1, 4]
    stale = [WarningCode.STALE_RECORD in found.verdict.warnings for found in result.results]
    assert stale == [False, False, True, True]
    assert [int(str(each.trial.nct_id)[3:]) for each in result.expanded_access] == [3]


def test_the_same_profile_and_store_give_the_same_list_again_and_from_a_fresh_process(find):
    studies = [study(number, sites=[site("Rome", "Italy")]) for number in range(1, 30)]
    store, fresh = store_of(*studies), store_of(*studies)
    first, again, elsewhere = (find(*CHEN, LEEDS, store=each) for each in (store, store, fresh))
    assert first == again == elsewhere


def test_a_fact_that_was_declined_costs_no_trial(find):
    declined = Fact(FactName.AGE, None)
    assert numbers(find(ASTHMA, declined, store=store_of(study(1)))) == [1]
