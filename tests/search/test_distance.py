from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.search.made_up import site, study, told
from waymark.profile.facts import Certainty, Fact, FactName
from waymark.profile.profile import Profile
from waymark.registry.parse import parse_study
from waymark.search.distance import Distance, haversine_km, nearest_site, place_of
from waymark.search.locating import SiteLocator
from waymark.trials.trial import Site
from waymark.understanding.messages import read_message
from waymark.vocabulary.places import PlaceTable
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary
from waymark.wiring import place_table

LONDON = {"lat": 51.5085, "lon": -0.1257}


def nearest(places: PlaceTable, here: str, *sites: dict[str, Any], **changes: Any) -> Distance | None:
    place = places.resolve(here)
    assert place is not None
    trial = parse_study(study(1, sites=list(sites), **changes))
    return nearest_site(trial, place, locate=SiteLocator(places))


def test_a_known_distance_comes_out():
    # Paris to London, 343.6 km by great circle on a sphere of the mean radius
    assert haversine_km((48.8566, 2.3522), (51.5074, -0.1278)) == pytest.approx(343.6, abs=0.5)


def test_the_other_side_of_the_earth_is_half_its_circumference():
    assert haversine_km((0.0, 0.0), (0.0, 180.0)) == pytest.approx(20_015.1, abs=0.1)


def test_the_date_line_is_no_detour():
    assert haversine_km((0.0, 179.5), (0.0, -179.5)) == pytest.approx(111.2, abs=0.1)


def test_the_nearest_site_is_the_true_nearest(places):
    found = nearest(places, "Leeds", site("Milan", "Italy"), site("London", "United Kingdom"))
    assert found is not None
    assert found.place == "London, United Kingdom"
    assert found.km == pytest.approx(272, abs=3)


def test_a_nearer_site_that_takes_nobody_does_not_count(places):
    sites = (site("Leeds", "United Kingdom", status="COMPLETED"), site("London", "United Kingdom"))
    found = nearest(places, "Leeds", *sites)
    assert found is not None
    assert found.place == "London, United Kingdom"


def test_a_site_that_recruits_now_comes_before_a_nearer_one_that_will(places):
    sites = (site("Leeds", "United Kingdom", status="NOT_YET_RECRUITING"), site("Milan", "Italy"))
    found = nearest(places, "Leeds", *sites)
    assert found is not None
    assert (found.place, found.is_taking_people) == ("Milan, Italy", True)


def test_where_no_site_recruits_yet_the_nearest_that_will_is_named_as_such(places):
    found = nearest(places, "Leeds", site("Leeds", "United Kingdom"), status="NOT_YET_RECRUITING")
    assert found is not None
    assert (found.km, found.is_taking_people) == (0.0, False)


def test_a_site_without_a_status_has_the_last_known_one_of_its_trial(places):
    found = nearest(
        places, "Leeds", site("Leeds", "United Kingdom"), status="UNKNOWN", last_known="RECRUITING"
    )
    assert found is not None
    assert found.is_taking_people


def test_the_records_own_coordinates_come_before_the_citys(places):
    found = nearest(places, "London", site("Leeds", "United Kingdom", geoPoint=LONDON))
    assert found is not None
    assert found.km == pytest.approx(0.0)


def test_a_site_without_coordinates_stands_in_its_city(places):
    found = nearest(places, "Milan", site("Shenzhen", "China", state="Guangdong"))
    assert found is not None
    assert found.km == pytest.approx(9325, abs=10)


def test_a_city_that_no_table_knows_has_no_distance(places):
    assert nearest(places, "Milan", site("Xyzzy", "China")) is None


def test_a_city_of_another_country_is_not_taken_for_it(places):
    assert nearest(places, "Milan", site("Milan", "United States")) is None


def test_a_city_state_is_found_as_a_city(places):
    found = nearest(places, "Singapore", site("Singapore", "Singapore"))
    assert found is not None
    assert found.km == pytest.approx(0.0)


def test_a_trial_without_sites_has_no_distance(places):
    assert nearest(places, "Leeds") is None


def test_a_country_alone_is_measured_from_its_largest_city_and_says_so(places):
    found = nearest(places, "Italy", site("Milan", "Italy"))
    assert found is not None
    assert found.is_from_country
    assert found.km == pytest.approx(477, abs=5)


@pytest.mark.parametrize(
    "facts",
    [
        (),
        (Fact(FactName.PLACE, None, certainty=Certainty.DECLINED),),
        (Fact(FactName.PLACE, None, certainty=Certainty.UNSURE),),
        (told(FactName.PLACE, "Nowhere at all"),),
    ],
)
def test_without_a_place_there_is_no_distance(places, facts):
    assert place_of(Profile(facts), places) is None


def test_without_a_place_table_there_is_no_distance():
    assert place_of(Profile((told(FactName.PLACE, "Leeds"),)), None) is None


def test_another_name_of_one_city_takes_no_big_citys_own() -> None:
    """Tijuana is also called Zaragoza; who writes Zaragoza means the one in Spain."""
    place = place_table().resolve("Zaragoza")
    assert place is not None and place.country == "Spain"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("we live in Ontario, Toronto", "Toronto, Canada"),
        ("tried fenfluramine before. Lyon in France", "Lyon, France"),
        ("Hope in France", "France"),
    ],
)
def test_a_city_told_beside_its_state_or_country_is_the_place(text: str, place: str) -> None:
    words = Vocabulary(standard_vocabulary().conditions, standard_vocabulary().treatments, place_table())
    facts = read_message(text, vocabulary=words, today=date(2026, 11, 30))
    assert [fact.value for fact in facts if fact.name is FactName.PLACE] == [place]


@pytest.mark.parametrize(
    ("city", "state", "country", "latitude"),
    [
        ("Lebanon", "New Hampshire", "United States", 43.6),
        ("Valencia", "Comunidad Valenciana", "Spain", 39.5),
        ("Skopje", None, "Macedonia, The Former Yugoslav Republic of", 42.0),
        ("Münster", "Nordrhein-Westfalen", "Germany", 52.0),
    ],
)
def test_a_city_is_sought_in_the_country_of_its_record(
    city: str, state: str | None, country: str, latitude: float
) -> None:
    found = SiteLocator(place_table())(Site(city=city, state=state, country=country))
    assert found is not None
    assert found[0] == pytest.approx(latitude, abs=0.1)
