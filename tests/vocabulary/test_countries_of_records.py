"""Every country that records name is found, and never as a town of that name elsewhere."""

from __future__ import annotations

import pytest

from waymark.vocabulary.places import PlaceTable
from waymark.wiring import place_table

UNDER_OTHER_NAMES = {
    "Brunei Darussalam": "Brunei",
    "Congo": "Republic of the Congo",
    "Congo, The Democratic Republic of the": "Democratic Republic of the Congo",
    "Czech Republic": "Czechia",
    "Côte d’Ivoire": "Ivory Coast",
    "Côte D'Ivoire": "Ivory Coast",
    "Cape Verde": "Cabo Verde",
    "Holy See (Vatican City State)": "Vatican",
    "Iran, Islamic Republic of": "Iran",
    "Korea, Democratic People's Republic of": "North Korea",
    "Korea, Republic of": "South Korea",
    "Lao People's Democratic Republic": "Laos",
    "Libyan Arab Jamahiriya": "Libya",
    "Macau": "Macao",
    "Macedonia, The Former Yugoslav Republic of": "North Macedonia",
    "Moldova, Republic of": "Moldova",
    "Palestinian Territory, occupied": "Palestinian Territory",
    "Russian Federation": "Russia",
    "Réunion": "Reunion",
    "Slovak Republic": "Slovakia",
    "Swaziland": "Eswatini",
    "Syrian Arab Republic": "Syria",
    "Turkey (Türkiye)": "Turkey",
    "Viet Nam": "Vietnam",
    "Virgin Islands (U.S.)": "U.S. Virgin Islands",
}
OF_THE_SAME_NAME = """
Algeria, Argentina, Armenia, Australia, Austria, Bahamas, Bahrain, Bangladesh, Belarus, Belgium,
Bolivia, Bosnia and Herzegovina, Botswana, Brazil, Bulgaria, Burkina Faso, Cambodia, Cameroon,
Canada, Chile, China, Colombia, Costa Rica, Croatia, Cuba, Cyprus, Czechia, Denmark, Dominican
Republic, Ecuador, Egypt, El Salvador, Estonia, Ethiopia, Finland, France, Gabon, Gambia, Georgia,
Germany, Ghana, Greece, Guadeloupe, Guatemala, Guinea, Guinea-Bissau, Haiti, Honduras, Hong Kong,
Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Jamaica, Japan, Jordan,
Kazakhstan, Kenya, Kuwait, Latvia, Lebanon, Lithuania, Luxembourg, Malawi, Malaysia, Mali, Malta,
Martinique, Mexico, Moldova, Monaco, Montenegro, Morocco, Mozambique, Nepal, Netherlands, New
Zealand, Niger, Nigeria, North Macedonia, Norway, Oman, Pakistan, Panama, Papua New Guinea,
Paraguay, Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania, Russia, Rwanda, Saudi
Arabia, Senegal, Serbia, Sierra Leone, Singapore, Slovakia, Slovenia, South Africa, South Korea,
Spain, Sri Lanka, Sudan, Sweden, Switzerland, Syria, Taiwan, Tanzania, Thailand, Togo, Tunisia,
Turkey, Uganda, Ukraine, United Arab Emirates, United Kingdom, United States, Uruguay, Uzbekistan,
Venezuela, Vietnam, Yemen, Zambia, Zimbabwe
"""
NO_MORE = ("Former Yugoslavia", "Netherlands Antilles", "Serbia and Montenegro")


@pytest.fixture(scope="module")
def places() -> PlaceTable:
    return place_table()


def test_a_country_under_its_own_name_is_itself(places: PlaceTable) -> None:
    found = {name: places.country(name) for name in " ".join(OF_THE_SAME_NAME.split()).split(", ")}
    assert len(found) == 133
    assert [name for name, place in found.items() if not place or place.country != name] == []


@pytest.mark.parametrize(("written", "country"), UNDER_OTHER_NAMES.items())
def test_a_country_under_another_name_is_found(places: PlaceTable, written: str, country: str) -> None:
    found = places.country(written)
    assert found and found.is_country and found.country == country


@pytest.mark.parametrize("written", NO_MORE)
def test_a_country_that_is_no_more_is_none_of_today(places: PlaceTable, written: str) -> None:
    assert places.country(written) is None


@pytest.mark.parametrize(
    ("written", "town", "country"),
    [
        ("Lebanon, New Hampshire", "Lebanon", "United States"),
        ("Lebanon, NH", "Lebanon", "United States"),
        ("Peru, Illinois", "Peru", "United States"),
        ("Macedonia, Ohio", "Macedonia", "United States"),
        ("Palestine, Texas", "Palestine", "United States"),
        ("Lebanon", "Lebanon", "Lebanon"),
        ("Lebanon OR Jordan", "Lebanon", "Lebanon"),
        ("Macedonia", "North Macedonia", "North Macedonia"),
        ("Mexico, Texas", "Mexico", "Mexico"),
    ],
)
def test_a_town_called_as_a_country_is_found_by_its_state(
    places: PlaceTable, written: str, town: str, country: str
) -> None:
    found = places.resolve(written)
    assert found and (found.name, found.country) == (town, country)
