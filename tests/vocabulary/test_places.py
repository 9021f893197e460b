"""Places are found when they are meant as places."""

from __future__ import annotations

import pytest

from waymark.vocabulary.places import PlaceTable

ROWS = [
    ("London", "United Kingdom", 51.50853, -0.12574, 8_961_989),
    ("London", "Canada", 42.98339, -81.23304, 422_324),
    ("Leeds", "United Kingdom", 53.79648, -1.54785, 536_280),
    ("Milan", "Italy", 45.46427, 9.18951, 1_371_498), ("Rome", "Italy", 41.89193, 12.51133, 2_318_895),
    ("Nice", "France", 43.70313, 7.26608, 342_669), ("Paris", "France", 48.85341, 2.3488, 2_138_551),
    ("Reading", "United Kingdom", 51.45625, -0.97113, 244_070),
    ("Mobile", "United States", 30.69436, -88.04305, 195_111),
    ("New York City", "United States", 40.71427, -74.00597, 8_804_190),
    ("Shenzhen", "China", 22.54554, 114.0683, 17_494_398),
    ("Cambridge", "United Kingdom", 52.2, 0.11667, 145_700),
    ("Cambridge", "United States", 42.3751, -71.10561, 118_403),
    ("Male", "Maldives", 4.17521, 73.50916, 133_412),
    ("Tübingen", "Germany", 48.52266, 9.05222, 91_877), ("Zürich", "Switzerland", 47.36667, 8.55, 341_730),
]  # fmt: skip


@pytest.fixture(scope="module")
def places() -> PlaceTable:
    return PlaceTable(ROWS)


@pytest.mark.parametrize(
    ("text", "standard", "is_country"),
    [
        ("Leeds", "Leeds, United Kingdom", False), ("leeds", "Leeds, United Kingdom", False),
        ("near Milan", "Milan, Italy", False),
        ("London", "London, United Kingdom", False), ("London, Ontario", "London, Canada", False),
        ("London Canada", "London, Canada", False),
        ("Cambridge, MA", "Cambridge, United States", False), ("Italy", "Italy", True),
        ("the UK", "United Kingdom", True), ("USA", "United States", True),
        ("England", "United Kingdom", True), ("Shenzhen, China", "Shenzhen, China", False),
        ("Nice", "Nice, France", False),
        ("Tuebingen, Germany", "Tübingen, Germany", False), ("Tubingen", "Tübingen, Germany", False),
        ("zuerich", "Zürich, Switzerland", False),
    ],
)  # fmt: skip
def test_a_place_is_resolved(places: PlaceTable, text: str, standard: str, is_country: bool) -> None:
    place = places.resolve(text)
    assert place is not None
    assert (place.standard, place.is_country) == (standard, is_country)


def test_a_country_lies_where_its_largest_city_is(places: PlaceTable) -> None:
    italy = places.resolve("Italy")
    assert italy is not None
    assert (italy.latitude, italy.longitude) == (41.89193, 12.51133)


@pytest.mark.parametrize("text", ["", "nowhere land", "Zzyzx", "12345"])
def test_an_unknown_place_is_none(places: PlaceTable, text: str) -> None:
    assert places.resolve(text) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("we live in Leeds", ["Leeds, United Kingdom"]), ("i live in leeds", ["Leeds, United Kingdom"]),
        ("from Italy", ["Italy"]),
        ("we live in Castellabate, Italy", ["Italy"]), ("in Sector-12, Italy", ["Italy"]),
        ("we live in peace, Italy or not", []), ("we live in a flat", []), ("i live in pain", []),
        ("a family from Milan, Italy", ["Milan, Italy"]),
        ("we are near London, Ontario", ["London, Canada"]), ("we live in Nice", ["Nice, France"]),
        ("we are based in Reading", ["Reading, United Kingdom"]), ("Paris is my name", []),
        ("have a nice day", []), ("in nice weather", []),
        ("he is male", []), ("my mobile is off", []), ("I am reading about it", []), ("london calling", []),
    ],
)  # fmt: skip
def test_a_place_is_found_only_when_meant(places: PlaceTable, text: str, found: list[str]) -> None:
    assert [mention.standard for mention in places.find(text)] == found


def test_a_month_is_never_a_place_though_a_town_bears_its_name() -> None:
    march = PlaceTable([("March", "United Kingdom", 52.55, 0.09, 22_298)])
    assert march.find("in March she was transfused") == ()


WORLD = (
    ("Portland", "United States", 45.5, -122.7, 650_000, "OR"),
    ("Portland", "United States", 43.7, -70.3, 68_000, "ME"),
    ("Birmingham", "United Kingdom", 52.5, -1.9, 1_150_000),
    ("Birmingham", "United States", 33.5, -86.8, 200_000, "AL"),
    ("Kent", "United States", 47.4, -122.2, 126_000, "WA"),
    ("New York City", "United States", 40.7, -74.0, 8_000_000, "NY"),
)


@pytest.mark.parametrize(
    ("text", "latitude"),
    [
        ("Portland", 45.5),
        ("Portland, ME", 43.7),
        ("Portland, Maine", 43.7),
        ("Birmingham", 52.5),
        ("Birmingham, AL", 33.5),
        ("Birmingham Alabama", 33.5),
        ("NYC", 40.7),
        ("Kent", 51.22),
        ("Kent, WA", 47.4),
        ("near West Yorkshire", 53.75),
    ],
)
def test_a_state_or_county_tells_which_place_is_meant(text: str, latitude: float) -> None:
    place = PlaceTable(WORLD).resolve(text)

    assert place and place.latitude == latitude


@pytest.mark.parametrize("text", ["Portland, ME", "Portland", "Birmingham, AL", "Kent", "Kent, WA"])
def test_a_place_told_is_the_same_when_its_standard_name_is_read_again(text: str) -> None:
    table = PlaceTable(WORLD)
    place = table.resolve(text)

    assert place and table.resolve(place.standard) == place
