"""Where a trial runs, whom to ask, and the steps to take part."""

from __future__ import annotations

from collections.abc import Sequence

from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.trials.ages import AgeUnit
from waymark.trials.trial import Contact, Site, Trial
from waymark.trials.vocabulary import StudyType
from waymark.wording.lists import counted
from waymark.wording.people import person_of
from waymark.wording.phrases import one_line, phrase, phrase_for, sentence
from waymark.wording.places import rounded_km, site_place
from waymark.wording.study import official_url

_MOST_PLACES = 8
_MOST_CONTACTS = 4
_ADULT = 18  # the age of majority in most countries


def location_text(
    trial: Trial,
    *,
    kilometres: Sequence[float | None] = (),
    is_from_country: bool = False,
    language: str = "en",
) -> str:
    """Each place with its own status, nearest first. `kilometres` goes with `trial.sites`, None unknown."""
    if not trial.sites:
        return phrase("location.not_said", language=language, nct_id=trial.nct_id)
    known = list(kilometres) or [None] * len(trial.sites)
    far = float("inf")
    sites = sorted(zip(trial.sites, known, strict=True), key=lambda pair: far if pair[1] is None else pair[1])
    lines = [counted("location.opening", len(sites), language=language, nct_id=trial.nct_id)]
    lines += [_place_line(site, km, language=language) for site, km in sites[:_MOST_PLACES]]
    if len(sites) > _MOST_PLACES:
        lines.append(counted("location.more", len(sites) - _MOST_PLACES, language=language))
    if is_from_country and any(km is not None for km in known):
        lines.append(phrase("location.from_country", language=language))
    if any(site.status for site in trial.sites):
        lines.append(phrase("location.own_status", language=language))
    return "\n".join(lines)


def _place_line(site: Site, km: float | None, *, language: str) -> str:
    names = (one_line(site.facility or ""), site_place(site))
    place = ", ".join(name for name in names if name) or phrase("not_said", language=language)
    if km is None:
        line = phrase("location.line", language=language, place=place)
    elif rounded_km(km) == "0":
        line = phrase("location.line_here", language=language, place=place)
    else:
        line = phrase("location.line_km", language=language, place=place, km=rounded_km(km))
    if site.status is None:
        return line
    status = phrase_for(site.status, language=language)
    return phrase("location.status", language=language, line=line, status=status)


def contact_text(trial: Trial, *, language: str = "en") -> str:
    """The trial's own contacts; without any, the sponsor's name and the official page, said plainly."""
    lines = contact_lines(trial, language=language)
    if lines:
        opening = phrase("contact.opening", language=language, nct_id=trial.nct_id)
        lines = [opening, *(phrase("contact.line", language=language, parts=line) for line in lines)]
    else:
        lines = [phrase(f"contact.none.{trial.text_source.value}", language=language, nct_id=trial.nct_id)]
        if trial.sponsor:
            name = one_line(trial.sponsor.name)
            lines.append(phrase("contact.sponsor", language=language, name=name))
    url = official_url(trial, language=language)
    return "\n".join([*lines, phrase("contact.page", language=language, url=url)])


def contact_lines(trial: Trial, *, language: str = "en") -> list[str]:
    """Central contacts first, then those of places, then who leads the trial; at most four."""
    lines = [_contact(contact, language=language) for contact in trial.contacts]
    for site in trial.sites:
        place = site_place(site)
        for contact in site.contacts:
            parts = _contact(contact, language=language)
            if parts and place:
                parts = phrase("contact.at_place", language=language, parts=parts, place=place)
            lines.append(parts)
    if not any(lines):
        lines += [_contact(official, language=language) for official in trial.officials]
    return list(dict.fromkeys(line for line in lines if line))[:_MOST_CONTACTS]


def _contact(contact: Contact, *, language: str) -> str:
    name = one_line(contact.name or "")
    if name and contact.role:
        role = phrase_for(contact.role, language=language)
        name = phrase("contact.role", language=language, name=name, role=role)
    phone = contact.phone
    if phone and contact.phone_ext:
        phone = phrase("contact.extension", language=language, phone=phone, extension=contact.phone_ext)
    parts = (name, contact.affiliation, phone, contact.email)
    return phrase("list.comma", language=language).join(one_line(part) for part in parts if part)


def participation_text(trial: Trial, profile: Profile = Profile(), *, language: str = "en") -> str:  # noqa: B008
    """The steps to take part, with the trial's own contacts or, plainly, the way to find them."""
    forms = person_of(profile, language=language).forms()
    is_access = trial.study_type is StudyType.EXPANDED_ACCESS
    url = official_url(trial, language=language)
    opening = phrase(
        "participation.access_opening" if is_access else "participation.opening",
        language=language,
        nct_id=trial.nct_id,
    )
    lines = [
        sentence(opening),
        phrase("participation.doctor", language=language, **forms),
        phrase("participation.record", language=language, url=url),
        phrase("participation.contact", language=language),
        contact_text(trial, language=language),
        phrase("participation.cost", language=language),
        phrase("participation.consent", language=language),
        *([phrase("participation.assent", language=language)] if _may_be_a_child(trial, profile) else []),
        phrase("participation.leave", language=language),
    ]
    return "\n".join(lines)


def _may_be_a_child(trial: Trial, profile: Profile) -> bool:
    """Whether assent may matter: not where the person is, or the trial takes, adults alone."""
    age, youngest = profile.fact(FactName.AGE), trial.eligibility.minimum_age
    if age is not None and isinstance(age.value, (int, float)) and age.unit in (None, "years"):
        return age.value < _ADULT
    return youngest is None or youngest.unit is not AgeUnit.YEARS or youngest.value < _ADULT
