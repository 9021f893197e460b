"""Where a site is: its own coordinates, else those of its city."""

from __future__ import annotations

from functools import lru_cache

from waymark.search.distance import Coordinates
from waymark.trials.trial import Site
from waymark.vocabulary.places import PlaceTable


@lru_cache(maxsize=2)
def site_locator(places: PlaceTable | None) -> SiteLocator:
    """The locator of that table, the same one each time: what it looked up serves the next search too."""
    return SiteLocator(places)


class SiteLocator:
    """Locates sites; a city that many sites share is looked up once."""

    def __init__(self, places: PlaceTable | None) -> None:
        self._places = places
        self._cities: dict[tuple[str, str | None, str], Coordinates | None] = {}

    def __call__(self, site: Site) -> Coordinates | None:
        """Latitude and longitude in degrees; None when neither the record nor the place table has them."""
        if site.latitude is not None and site.longitude is not None:
            return (site.latitude, site.longitude)
        if self._places is None or not site.city or not site.country:
            return None
        city = (site.city, site.state, site.country)
        if city not in self._cities:
            self._cities[city] = _city(self._places, *city)
        return self._cities[city]


def _city(places: PlaceTable, city: str, state: str | None, country: str) -> Coordinates | None:
    """The city's coordinates, if the table's city lies in the country that the record names."""
    named = places.country(country)
    if named is None:
        return None
    found = places.town(city, state, named) or places.resolve(
        ", ".join(part for part in (city, state, country) if part)
    )
    if found is None or found.country != named.country:
        return None
    # A city state is found as a country; any other country stands for a city the table does not know.
    if found.is_region or (found.is_country and city.casefold() != country.casefold()):
        return None
    return (found.latitude, found.longitude)
