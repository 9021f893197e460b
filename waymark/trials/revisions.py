"""What changed between two versions of one record, as people would ask about it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

from waymark.trials.dates import Milestone
from waymark.trials.trial import Contact, Site, Trial
from waymark.trials.vocabulary import OPEN_STATUSES

_MARK = re.compile(r"^(?:[-*•·o]|\(?[0-9a-z]{1,2}[.)])\s+", re.IGNORECASE)


class ChangedPart(str, Enum):
    """What of a record changed. An added or removed part has a value on one side only."""

    STATUS = "status"
    WHY_STOPPED = "why_stopped"
    START = "start"
    PRIMARY_COMPLETION = "primary_completion"
    COMPLETION = "completion"
    ENROLLMENT = "enrollment"
    MINIMUM_AGE = "minimum_age"
    MAXIMUM_AGE = "maximum_age"
    SEX = "sex"
    HEALTHY_VOLUNTEERS = "healthy_volunteers"
    PHASE = "phase"
    TITLE = "title"
    SPONSOR = "sponsor"
    CONDITION = "condition"
    INTERVENTION = "intervention"
    CRITERION = "criterion"
    SITE_OPENED = "site_opened"
    SITE_CLOSED = "site_closed"
    SITE = "site"
    CONTACT = "contact"
    RESULTS = "results"


@dataclass(frozen=True)
class RecordChange:
    """One change. `before` and `after` are as the registry writes them; None is not given, or not there."""

    part: ChangedPart
    before: str | None
    after: str | None


def changes_between(before: Trial, after: Trial) -> tuple[RecordChange, ...]:
    """Every change that matters to somebody who may join, the weightiest first; empty when there is none."""
    return (*_facts(before, after), *_lines(before, after), *_sites(before, after), *_people(before, after))


def _facts(before: Trial, after: Trial) -> Iterator[RecordChange]:
    for (part, old), (_, new) in zip(_values(before), _values(after), strict=True):
        if old != new:
            yield RecordChange(part, old, new)
    for part, olds, news in (
        (ChangedPart.CONDITION, before.conditions, after.conditions),
        (ChangedPart.INTERVENTION, _studied(before), _studied(after)),
    ):
        yield from _listed(part, olds, news)


def _values(trial: Trial) -> tuple[tuple[ChangedPart, str | None], ...]:
    who, dates = trial.eligibility, trial.dates
    return (
        (ChangedPart.STATUS, trial.overall_status.value if trial.overall_status else None),
        (ChangedPart.WHY_STOPPED, trial.why_stopped),
        (ChangedPart.MINIMUM_AGE, str(who.minimum_age) if who.minimum_age else None),
        (ChangedPart.MAXIMUM_AGE, str(who.maximum_age) if who.maximum_age else None),
        (ChangedPart.SEX, who.sex.value if who.sex else None),
        (ChangedPart.HEALTHY_VOLUNTEERS, _yes_or_no(who.healthy_volunteers)),
        (ChangedPart.START, _milestone(dates.start)),
        (ChangedPart.PRIMARY_COMPLETION, _milestone(dates.primary_completion)),
        (ChangedPart.COMPLETION, _milestone(dates.completion)),
        (ChangedPart.ENROLLMENT, _enrollment(trial)),
        (ChangedPart.PHASE, "/".join(phase.value for phase in trial.phases) or None),
        (ChangedPart.TITLE, _tidy(trial.brief_title) or None),
        (ChangedPart.SPONSOR, _tidy(trial.sponsor.name) if trial.sponsor else None),
        (ChangedPart.RESULTS, _yes_or_no(trial.has_results)),
    )


def _lines(before: Trial, after: Trial) -> Iterator[RecordChange]:
    old, new = _criteria_lines(before), _criteria_lines(after)
    keys, new_keys = [_line_key(line) for line in old], [_line_key(line) for line in new]
    steps = SequenceMatcher(None, keys, new_keys, autojunk=False).get_opcodes()
    for step, begin, end, new_begin, new_end in steps:
        if step == "equal":
            continue
        yield from (RecordChange(ChangedPart.CRITERION, line, None) for line in old[begin:end])
        yield from (RecordChange(ChangedPart.CRITERION, None, line) for line in new[new_begin:new_end])


def _criteria_lines(trial: Trial) -> list[str]:
    lines = (trial.eligibility.criteria or "").splitlines()
    return [tidy for tidy in map(_tidy, lines) if tidy]


def _line_key(line: str) -> str:
    # Another bullet, another number in the list or a lost escape is no other line.
    return _MARK.sub("", line.replace("\\", "")).casefold().rstrip(" .;:,")


def _sites(before: Trial, after: Trial) -> Iterator[RecordChange]:
    old, new = _by_place(before.sites), _by_place(after.sites)
    yield from (
        RecordChange(ChangedPart.SITE, _place(site), None) for key, site in old.items() if key not in new
    )
    yield from (
        RecordChange(ChangedPart.SITE, None, _place(site)) for key, site in new.items() if key not in old
    )
    for key in (key for key in new if key in old):
        was, now = old[key].status, new[key].status
        if was is None or now is None or (was in OPEN_STATUSES) == (now in OPEN_STATUSES):
            continue
        part = ChangedPart.SITE_OPENED if now in OPEN_STATUSES else ChangedPart.SITE_CLOSED
        yield RecordChange(part, None, _place(new[key]))


def _by_place(sites: Sequence[Site]) -> dict[str, Site]:
    """Each site by its name and place; of two alike, an open one stands for both."""
    ordered = sorted(sites, key=lambda site: site.status in OPEN_STATUSES)
    return {_place(site).casefold(): site for site in ordered}


def _place(site: Site) -> str:
    parts = (site.facility, site.city, site.state, site.country)
    return ", ".join(_tidy(part) for part in parts if part)


def _people(before: Trial, after: Trial) -> Iterator[RecordChange]:
    yield from _listed(ChangedPart.CONTACT, _contacts(before), _contacts(after))


def _contacts(trial: Trial) -> tuple[str, ...]:
    of_sites = (contact for site in trial.sites for contact in site.contacts)
    found = map(_contact, (*trial.contacts, *of_sites))
    return tuple(dict.fromkeys(contact for contact in found if contact))


def _contact(contact: Contact) -> str:
    return ", ".join(_tidy(part) for part in (contact.name, contact.phone, contact.email) if part)


def _studied(trial: Trial) -> tuple[str, ...]:
    return tuple(each.name for each in trial.interventions)


def _listed(part: ChangedPart, olds: Sequence[str], news: Sequence[str]) -> Iterator[RecordChange]:
    """What left a list and what came into it; its order is no change."""
    old, new = {_tidy(one).casefold(): one for one in olds}, {_tidy(one).casefold(): one for one in news}
    yield from (RecordChange(part, _tidy(one), None) for key, one in old.items() if key not in new)
    yield from (RecordChange(part, None, _tidy(one)) for key, one in new.items() if key not in old)


def _milestone(milestone: Milestone | None) -> str | None:
    if milestone is None:
        return None
    return f"{milestone.date} {milestone.type.value}" if milestone.type else str(milestone.date)


def _enrollment(trial: Trial) -> str | None:
    enrollment = trial.enrollment
    if enrollment is None:
        return None
    return f"{enrollment.count} {enrollment.type.value}" if enrollment.type else str(enrollment.count)


def _yes_or_no(value: bool | None) -> str | None:
    return None if value is None else ("yes" if value else "no")


def _tidy(text: str) -> str:
    return " ".join(text.split())
