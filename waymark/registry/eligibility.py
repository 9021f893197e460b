"""The eligibility module of a study: the fields that can rule a person out."""

from __future__ import annotations

from waymark.registry.fields import Fields, quoted
from waymark.registry.spellings import member_of
from waymark.trials.ages import AgeBound, AgeUnit
from waymark.trials.trial import Eligibility
from waymark.trials.vocabulary import Sex

_HIGHEST_AGE = 100_000_000  # more than a long life in minutes
_DAYS = {
    AgeUnit.YEARS: 365.25,
    AgeUnit.MONTHS: 365.25 / 12,
    AgeUnit.WEEKS: 7.0,
    AgeUnit.DAYS: 1.0,
    AgeUnit.HOURS: 1 / 24,
    AgeUnit.MINUTES: 1 / 1440,
}


def parse_eligibility(module: Fields) -> Eligibility:
    """Who the study takes. Raises StudyNotReadable for a bound on age or sex that cannot be read.

    Such a bound is never taken as open: the trial would be shown to people it does not take. Bounds
    that leave no age at all would rule out everybody, so they cannot be believed either.
    """
    minimum, maximum = _age(module, "minimumAge"), _age(module, "maximumAge")
    if minimum and maximum and _days(minimum) > _days(maximum):
        raise module.notes.refuse(module.path_of("minimumAge"), f"{minimum} is above maximumAge {maximum}")
    return Eligibility(
        criteria=module.exact_text("eligibilityCriteria"),
        minimum_age=minimum,
        maximum_age=maximum,
        sex=_sex(module),
        gender_based=_gender_based(module),
        gender_description=module.text("genderDescription"),
        healthy_volunteers=module.flag("healthyVolunteers"),
    )


def _days(bound: AgeBound) -> float:
    return bound.value * _DAYS[bound.unit]


def _age(module: Fields, name: str) -> AgeBound | None:
    value = module.values.get(name)
    if value is not None and not isinstance(value, str):
        raise module.notes.refuse(module.path_of(name), f"{quoted(value)} is not an age like '8 Years'")
    try:
        bound = AgeBound.parse(value)
    except ValueError as error:
        raise module.notes.refuse(module.path_of(name), str(error)) from error
    if bound and bound.value > _HIGHEST_AGE:
        raise module.notes.refuse(module.path_of(name), f"{quoted(value)} is no age")
    return bound


def _sex(module: Fields) -> Sex | None:
    value = module.values.get("sex")
    if value is None:
        return None
    try:
        return member_of(Sex, value if isinstance(value, str) else quoted(value))
    except ValueError as error:
        raise module.notes.refuse(module.path_of("sex"), str(error)) from error


def _gender_based(module: Fields) -> bool:
    told = module.flag("genderBased")
    # A value that says neither yes nor no is taken as yes: then sex rules nobody out alone.
    return module.values.get("genderBased") is not None if told is None else told
