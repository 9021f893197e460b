"""Whether a trial has an open site in a place: a country or several, a state, or a city and around it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from waymark.search.distance import haversine_km, open_sites
from waymark.search.locating import site_locator
from waymark.trials.trial import Site, Trial
from waymark.vocabulary.parts_of_the_world import is_in
from waymark.vocabulary.place import Place
from waymark.vocabulary.places import PlaceTable

_AROUND_KM = 50.0  # our own, as for "across town"


def only_within(trial: Trial, place: Place, places: PlaceTable) -> Trial:
    """The trial with those of its sites alone that are open and lie there."""
    return replace(trial, sites=tuple(_sites_within(trial, place, places)))


def _sites_within(trial: Trial, place: Place, places: PlaceTable) -> Iterator[Site]:
    for site, _ in open_sites(trial):
        if _is_within(site, place, places):
            yield site


def _is_within(site: Site, place: Place, places: PlaceTable) -> bool:
    country = places.country(site.country) if site.country else None
    if country is not None and not is_in(country.country, place):
        return False
    if place.is_country:
        return country is not None
    if place.is_region:
        return (site.state or "").casefold() == place.name.casefold()
    there = site_locator(places)(site)
    if there is None:
        return (site.city or "").casefold() == place.name.casefold()
    return haversine_km((place.latitude, place.longitude), there) <= _AROUND_KM
