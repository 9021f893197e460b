"""The places of a study and the people to ask."""

from __future__ import annotations

from waymark.registry.fields import Fields
from waymark.trials.trial import Contact, Site
from waymark.trials.vocabulary import ContactRole, OverallStatus


def parse_sites(module: Fields) -> tuple[Site, ...]:
    """Where the study runs, in the record's order; copies of older records say `locations_nested`."""
    return tuple(map(_site, module.parts("locations") or module.parts("locations_nested")))


def parse_contacts(holder: Fields, name: str) -> tuple[Contact, ...]:
    """The people in a list of a study."""
    return tuple(map(_contact, holder.parts(name)))


def _site(location: Fields) -> Site:
    point = location.part("geoPoint")
    latitude = point.degrees("lat", limit=90)
    longitude = point.degrees("lon", limit=180)
    is_placed = latitude is not None and longitude is not None
    return Site(
        facility=location.text("facility"),
        city=location.text("city"),
        state=location.text("state"),
        zip=location.text("zip"),
        country=location.text("country"),
        status=location.member("status", OverallStatus),
        latitude=latitude if is_placed else None,
        longitude=longitude if is_placed else None,
        contacts=parse_contacts(location, "contacts"),
    )


def _contact(person: Fields) -> Contact:
    return Contact(
        name=person.text("name"),
        role=person.member("role", ContactRole),
        phone=person.text("phone"),
        phone_ext=person.text("phoneExt"),
        email=person.text("email"),
        affiliation=person.text("affiliation"),
    )
