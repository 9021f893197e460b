from __future__ import annotations

from itertools import product

import pytest

from waymark.search.findings import BESIDE, FOR_ANOTHER
from waymark.search.ranking import Standing

BEST = Standing(
    fit=0,
    is_stale=False,
    is_beyond=False,
    findings=0,
    status=0,
    naming=0,
    aim=0,
    unmet_percent=20,
    km=10.0,
    nct_id="NCT00000001",
)


def test_each_part_outweighs_all_that_follow_it():
    worst_of_the_rest = {
        "is_stale": True,
        "is_beyond": True,
        "findings": 2,
        "status": 2,
        "naming": 9,
        "aim": 2,
        "unmet_percent": 100,
        "km": float("inf"),
        "nct_id": "NCT99999999",
    }
    parts = ["fit", *worst_of_the_rest]
    one_worse = {
        "fit": 1,
        "is_stale": True,
        "is_beyond": True,
        "findings": 1,
        "status": 1,
        "naming": 1,
        "aim": 1,
        "unmet_percent": 21,
    }
    for part, worse in one_worse.items():
        after = {name: worst_of_the_rest[name] for name in parts[parts.index(part) + 1 :]}
        if part in ("aim", "unmet_percent"):
            after["km"] = 49.0  # the coarse step of distance comes before these two
        better_here = BEST._replace(**after)
        worse_here = BEST._replace(**{part: worse})
        assert better_here.key < worse_here.key, part
        assert better_here.score > worse_here.score, part


def test_a_title_for_others_stands_below_a_stale_record_but_never_below_a_worse_fit():
    for_others = BEST._replace(findings=FOR_ANOTHER)
    assert BEST._replace(is_stale=True, is_beyond=True, findings=BESIDE).key < for_others.key
    assert for_others.key < BEST._replace(fit=1).key


def test_the_nearer_of_two_equal_trials_comes_first():
    assert BEST.key < BEST._replace(km=11.0).key


def test_a_distance_that_is_not_known_stands_behind_every_known_one():
    assert BEST._replace(km=19_000.0).key < BEST._replace(km=float("inf")).key


def test_the_number_decides_between_trials_that_are_equal_in_all_else():
    assert BEST.key < BEST._replace(nct_id="NCT00000002").key


def test_the_score_never_rises_down_the_list():
    standings = [
        Standing(fit, stale, beyond, findings, status, naming, aim, unmet, km, "NCT00000001")
        for fit, stale, beyond, findings, status, naming, aim, unmet, km in product(
            range(3),
            (False, True),
            (False, True),
            range(4),
            range(3),
            (0, 3, 9),
            range(3),
            (0, 55, 100),
            (0.0, 300.0, float("inf")),
        )
    ]
    scores = [standing.score for standing in sorted(standings, key=lambda standing: standing.key)]
    assert scores == sorted(scores, reverse=True)
    assert 0 <= scores[-1] <= scores[0] <= 1


@pytest.mark.parametrize("km", [0.0, 1e9])
def test_distance_never_changes_the_fit(km):
    assert BEST._replace(km=km).key[0] == BEST.fit


def test_a_near_observation_comes_before_a_treatment_across_the_ocean():
    assert BEST._replace(aim=2).key < BEST._replace(km=6_000.0).key


def test_of_two_trials_in_reach_the_one_that_treats_comes_before_the_nearer_one():
    assert BEST._replace(km=40.0).key < BEST._replace(aim=1, km=5.0).key


def test_without_a_place_the_aim_decides_before_the_criteria_met():
    nowhere = BEST._replace(km=float("inf"))
    assert nowhere._replace(unmet_percent=90).key < nowhere._replace(aim=2, unmet_percent=0).key
