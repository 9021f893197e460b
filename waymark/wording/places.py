"""Where a trial runs and how far that is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from waymark.trials.trial import Site, Trial
from waymark.wording.lists import counted
from waymark.wording.phrases import one_line, phrase, phrase_for

MOST_PLACES = 2


class NearestSite(Protocol):
    """How far the nearest site is: `km` from the place told, or from the largest city of the country."""

    @property
    def km(self) -> float | None: ...  # noqa: D102
    @property
    def place(self) -> str | None: ...  # noqa: D102
    @property
    def is_from_country(self) -> bool: ...  # noqa: D102


def site_place(site: Site) -> str:
    """ "Shenzhen, Guangdong, China"; empty when the record names no place."""
    parts = (one_line(part) for part in (site.city, site.state, site.country) if part)
    return ", ".join(dict.fromkeys(parts))


def places_of(trial: Trial) -> list[str]:
    """The places the record names, each once, in its order."""
    return list(dict.fromkeys(place for place in map(site_place, trial.sites) if place))


def listed_places(places: Sequence[str], *, language: str = "en") -> str:
    """The first two and how many more; a semicolon between them, since each has commas of its own."""
    if len(places) <= MOST_PLACES:
        return phrase("list.semicolon", language=language).join(places)
    shown = phrase("list.semicolon", language=language).join(places[:MOST_PLACES])
    return phrase("list.and_more", language=language, shown=shown, more=len(places) - MOST_PLACES)


def where_line(
    trial: Trial, distance: NearestSite | None, *, is_short: bool = False, language: str = "en"
) -> str:
    """One line: the nearest place and its distance when known, else the places the record names.

    With `is_short` neither that place's own status nor how many others there are.
    """
    places = places_of(trial)
    # Without a name of its own the nearest site is not given another one's.
    if distance is not None and distance.km is not None and distance.place:
        if is_short:
            return _distance(one_line(distance.place), distance, language=language)
        return _nearest(distance, distance.place, len(places), language=language)
    if not places:
        return phrase("where.not_said", language=language)
    named = listed_places(places, language=language)
    return phrase("where.places", language=language, places=named)


def _nearest(distance: NearestSite, place: str, sites: int, *, language: str) -> str:
    line = _distance(one_line(place), distance, language=language)
    site = getattr(distance, "site", None)
    if site is not None and site.status is not None:
        status = phrase_for(site.status, language=language)
        line = f"{line} {phrase('where.own_status', language=language, status=status)}"
    if sites < 2:
        return line
    return f"{line} {counted('where.more_sites', sites, language=language)}"


def _distance(place: str, distance: NearestSite, *, language: str) -> str:
    end = "_from_country" if distance.is_from_country else ""
    km = rounded_km(distance.km or 0.0)
    if km == "0":
        return phrase(f"where.here{end}", language=language, place=place)
    return phrase(f"where.nearest{end}", language=language, place=place, km=km)


def rounded_km(km: float) -> str:
    """Whole kilometres, to the nearest ten from 100 km on: a city's middle is no exact address."""
    return str(round(km, -1 if km >= 100 else 0)).removesuffix(".0")
