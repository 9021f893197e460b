from __future__ import annotations

import pytest

from tests.search.made_up import amira, declined, site, store_of, study, told
from waymark.eligibility.verdicts import Fit, WarningCode
from waymark.profile.facts import Certainty, Fact, FactName

pytestmark = pytest.mark.thorough

CHEN = (told(FactName.CONDITION, "asthma"), told(FactName.AGE, 40, unit="years"))


def ids(result) -> list[str]:
    return [found.trial.nct_id for found in result.results]


def numbers(result) -> list[int]:
    return [int(nct_id[3:]) for nct_id in ids(result)]


def test_amira_finds_the_thalassemia_trial_as_possible_with_its_record_out_of_date(find):
    result = find(*amira())
    found = result.results[0]
    assert (found.trial.nct_id, found.verdict.fit) == ("NCT05745532", Fit.POSSIBLE)
    assert found.verdict.warnings == (WarningCode.STALE_RECORD,)
    assert dict(result.total) == {Fit.POSSIBLE: 1, Fit.UNCLEAR: 0, Fit.UNLIKELY: 0}
    assert result.widened == ()


@pytest.mark.parametrize("condition", ["beta-thalassemia intermedia", "hemoglobin e/beta-thalassemia"])
def test_another_kind_of_the_same_illness_is_shown_it_rather_than_nothing(find, condition):
    result = find(told(FactName.CONDITION, condition), told(FactName.AGE, 10, unit="years"))
    assert [(found.trial.nct_id, found.verdict.fit) for found in result.results] == [
        ("NCT05745532", Fit.UNCLEAR)
    ]
    assert result.widened == ("broader:beta-thalassemia",)


@pytest.mark.parametrize("condition", ["thalassemia trait", "beta-thalassemia minor"])
def test_a_carrier_is_shown_the_trials_of_the_illness_carried_with_the_line_in_the_way(find, condition):
    carrier = (told(FactName.CONDITION, condition), told(FactName.AGE, 10, unit="years"))
    result = find(*carrier, include_unlikely=True)
    assert [(found.trial.nct_id, found.verdict.fit) for found in result.results] == [
        ("NCT05745532", Fit.UNLIKELY)
    ]
    assert result.widened == ("carried:thalassemia",)


def test_a_carriers_own_trial_goes_before_those_of_the_illness(find):
    carriers = store_of(study(1, conditions=["Thalassemia Trait"]), study(2, conditions=["Thalassemia"]))
    result = find(told(FactName.CONDITION, "thalassemia trait"), store=carriers, include_unlikely=True)
    assert (numbers(result), result.widened) == ([1], ())


def test_at_17_it_is_counted_as_unlikely_and_listed_only_when_asked_for(find):
    assert find(*amira(17)).results == ()
    assert find(*amira(17)).total[Fit.UNLIKELY] == 1
    assert ids(find(*amira(17), include_unlikely=True)) == ["NCT05745532"]


def test_a_family_far_away_finds_it_too_with_the_distance_and_the_same_fit(find):
    found = find(*amira(), told(FactName.PLACE, "Milan, Italy")).results[0]
    assert found.verdict.fit is Fit.POSSIBLE
    assert found.distance is not None
    assert (found.distance.place, round(found.distance.km, -2)) == ("Shenzhen, Guangdong, China", 9300)


@pytest.mark.parametrize("name", ["thalassemia", "beta-thalassemia", "hemoglobinopathies"])
def test_a_wider_name_finds_it_and_leaves_it_unclear(find, name):
    result = find(told(FactName.CONDITION, name), told(FactName.AGE, 10, unit="years"))
    assert [(each.trial.nct_id, each.verdict.fit) for each in result.results] == [
        ("NCT05745532", Fit.UNCLEAR)
    ]


@pytest.mark.parametrize(
    "facts",
    [
        (),
        (declined(FactName.CONDITION),),
        (Fact(FactName.CONDITION, None, certainty=Certainty.UNSURE),),
    ],
)
def test_without_a_condition_nothing_is_looked_up_and_nothing_is_counted(find, facts):
    result = find(*facts, told(FactName.AGE, 40, unit="years"))
    assert result.results == ()
    assert set(result.total.values()) == {0}


def test_closed_trials_are_never_listed(find):
    closed = [study(n, status=status) for n, status in enumerate(("COMPLETED", "TERMINATED", "WITHHELD"), 1)]
    result = find(*CHEN, store=store_of(*closed), include_unlikely=True)
    assert result.results == ()
    assert set(result.total.values()) == {0}


def test_a_status_that_became_unknown_stays_listed_with_a_warning(find):
    store = store_of(study(1, status="UNKNOWN", last_known="RECRUITING"))
    assert find(*CHEN, store=store).results[0].verdict.warnings[0] is WarningCode.STALE_RECORD


def test_expanded_access_is_neither_listed_nor_counted_among_trials(find):
    store = store_of(study(1), study(2, study_type="EXPANDED_ACCESS", status="AVAILABLE"))
    result = find(*CHEN, store=store)
    assert numbers(result) == [1]
    assert sum(result.total.values()) == 1
    assert [each.trial.nct_id for each in result.expanded_access] == ["NCT00000002"]


def test_fresh_comes_before_stale_and_recruiting_before_not_yet(find):
    store = store_of(study(1, updated="2020-01-01"), study(2, status="NOT_YET_RECRUITING"), study(3))
    assert numbers(find(*CHEN, store=store)) == [3, 2, 1]


def test_possible_comes_before_unclear_and_unclear_before_unlikely(find):
    store = store_of(
        study(1, minimum_age="65 Years"),
        study(2, conditions=["Asthma, Occupational"], keywords=["Asthma"]),
        study(3),
    )
    fits = [each.verdict.fit for each in find(*CHEN, store=store, include_unlikely=True).results]
    assert fits == sorted(fits, key=list(Fit).index)
    assert fits[-1] is Fit.UNLIKELY


def test_a_most_distance_only_changes_the_order_and_is_said(find):
    store = store_of(
        study(1, sites=[site("Shenzhen", "China")]),
        study(2, status="NOT_YET_RECRUITING", sites=[site("London", "United Kingdom")]),
    )
    here = (*CHEN, told(FactName.PLACE, "Leeds"))
    near = (*here, told(FactName.MAX_DISTANCE_KM, 500, unit="km"))
    assert numbers(find(*here, store=store)) == [1, 2]
    assert numbers(find(*near, store=store)) == [2, 1]
    assert "beyond" in find(*near, store=store).results[1].reasons
    assert [each.verdict.fit for each in find(*near, store=store).results] == [Fit.POSSIBLE] * 2


def test_miles_are_read_as_miles(find):
    store = store_of(study(1, sites=[site("London", "United Kingdom")]))
    here = (*CHEN, told(FactName.PLACE, "Leeds"))
    assert find(*here, told(FactName.MAX_DISTANCE_KM, 180, unit="miles"), store=store).widened == ()
    assert find(*here, told(FactName.MAX_DISTANCE_KM, 180, unit="km"), store=store).widened == ("far",)


def test_a_trial_by_invitation_alone_is_not_said_to_start_later(find):
    by_invitation = study(1, status="ENROLLING_BY_INVITATION")
    assert find(*CHEN, store=store_of(by_invitation)).widened == ()
    both = store_of(by_invitation, study(2, status="NOT_YET_RECRUITING"))
    assert find(*CHEN, store=both).widened == ("not_yet_recruiting",)


def test_each_widening_step_is_named_in_the_order_it_is_taken(find):
    store = store_of(
        study(
            1,
            conditions=["Hemoglobinopathies"],
            status="NOT_YET_RECRUITING",
            sites=[site("Shenzhen", "China")],
        )
    )
    result = find(
        told(FactName.CONDITION, "beta-thalassemia major"),
        told(FactName.AGE, 40, unit="years"),
        told(FactName.PLACE, "Leeds"),
        told(FactName.MAX_DISTANCE_KM, 100, unit="km"),
        store=store,
    )
    assert result.widened == ("broader:hemoglobinopathies", "far", "not_yet_recruiting")


def test_nothing_is_widened_where_the_condition_itself_is_found(find):
    store = store_of(
        study(1, conditions=["Hemoglobinopathies"]), study(2, conditions=["Beta-Thalassemia Major"])
    )
    result = find(told(FactName.CONDITION, "beta-thalassemia major"), store=store)
    assert numbers(result) == [2, 1]
    assert result.widened == ()


def test_the_same_search_gives_the_same_list(find):
    facts = (told(FactName.CONDITION, "cancer"), told(FactName.AGE, 40, unit="years"))
    assert find(*facts, include_unlikely=True) == find(*facts, include_unlikely=True)


def test_every_starter_trial_is_found_by_each_of_its_own_conditions(find, starter_store):
    for record in starter_store.get_many(starter_store.nct_ids()):
        for condition in record.trial.conditions:
            result = find(told(FactName.CONDITION, condition), include_unlikely=True)
            assert record.trial.nct_id in ids(result), condition
