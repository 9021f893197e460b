"""How far a person would have to go: to the nearest site of a trial that takes people."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt

from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.trials.freshness import last_status
from waymark.trials.trial import Site, Trial
from waymark.trials.vocabulary import OPEN_STATUSES, OverallStatus
from waymark.vocabulary.place import Place
from waymark.vocabulary.places import PlaceTable

EARTH_RADIUS_KM = 6371.0088  # mean radius, International Union of Geodesy and Geophysics
KM_A_DEGREE = 111.19  # of latitude, and a little less: a degree of the circle with that radius
TAKING_PEOPLE = frozenset({OverallStatus.RECRUITING, OverallStatus.AVAILABLE})

Coordinates = tuple[float, float]  # latitude, longitude, in degrees
Locate = Callable[[Site], "Coordinates | None"]


@dataclass(frozen=True)
class Distance:
    """Straight-line kilometres from the person's place to the trial's nearest site.

    `is_from_country`: the person told only a country or region, so it is measured from its largest city.
    `is_taking_people`: that site recruits now; otherwise it is the nearest that will, or by invitation.
    """

    km: float
    site: Site
    is_from_country: bool = False
    is_taking_people: bool = True

    @property
    def place(self) -> str | None:
        """The site's city, state and country; None when the record names none."""
        named = [part for part in (self.site.city, self.site.state, self.site.country) if part]
        return ", ".join(named) or None


def place_of(profile: Profile, places: PlaceTable | None) -> Place | None:
    """Where the person is; None when not told, declined, or not a place the table knows."""
    fact = profile.fact(FactName.PLACE)
    if fact is None or not fact.is_answered or places is None:
        return None
    return places.resolve(str(fact.value))


def haversine_km(one: Coordinates, other: Coordinates) -> float:
    """Great-circle kilometres between two points (haversine formula; Sinnott, 1984)."""
    latitude, longitude, to_latitude, to_longitude = map(radians, (*one, *other))
    half = sin((to_latitude - latitude) / 2) ** 2
    half += cos(latitude) * cos(to_latitude) * sin((to_longitude - longitude) / 2) ** 2
    return 2 * EARTH_RADIUS_KM * asin(min(1.0, sqrt(half)))


def nearest_site(trial: Trial, place: Place, *, locate: Locate) -> Distance | None:
    """The nearest site that recruits; when none does, the nearest that is open in another way.

    A site without a status of its own has the trial's. None when no open site can be located.
    """
    taking: list[Site] = []
    waiting: list[Site] = []
    for site, status in open_sites(trial):
        (taking if status in TAKING_PEOPLE else waiting).append(site)
    here = (place.latitude, place.longitude)
    for sites in (taking, waiting):
        nearest = _nearest(sites, here, locate)
        if nearest:
            return Distance(*nearest, place.is_wide, sites is taking)
    return None


def _nearest(sites: Iterable[Site], here: Coordinates, locate: Locate) -> tuple[float, Site] | None:
    """Kilometres and the site, the first of several as near; None when none can be located."""
    nearest: tuple[float, Site] | None = None
    for site in sites:
        there = locate(site)
        # Most sites lie so far north or south of the place that they need no reckoning.
        if there is None or (nearest and abs(there[0] - here[0]) * KM_A_DEGREE > nearest[0]):
            continue
        km = haversine_km(here, there)
        if nearest is None or km < nearest[0]:
            nearest = (km, site)
    return nearest


def open_sites(trial: Trial) -> Iterator[tuple[Site, OverallStatus]]:
    """The sites that are open in some way, each with its status; one without its own has the trial's."""
    whole = last_status(trial)
    for site in trial.sites:
        own = None if site.status is OverallStatus.UNKNOWN else site.status
        status = own or whole
        if status is not None and status in OPEN_STATUSES:
            yield site, status
