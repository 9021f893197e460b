"""Rows as a trial again: the exact record that was stored."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import starmap
from typing import TypeVar, cast

from sqlalchemy.engine import Row

from waymark.eligibility.criteria import Criterion, CriterionKind, Section
from waymark.store.rows import BelongsTo, NameKind
from waymark.trials.ages import AgeBound
from waymark.trials.dates import Milestone, PartialDate, TrialDates
from waymark.trials.design import Design
from waymark.trials.identifiers import NctId
from waymark.trials.trial import (
    Arm,
    Contact,
    Eligibility,
    Enrollment,
    Intervention,
    MeshTerm,
    Site,
    Sponsor,
    Trial,
)
from waymark.trials.vocabulary import (
    Allocation,
    ArmType,
    ContactRole,
    DateType,
    InterventionModel,
    InterventionType,
    MaskedParty,
    Masking,
    OverallStatus,
    Phase,
    Sex,
    SponsorClass,
    StudyType,
    TextSource,
)

Member = TypeVar("Member", bound=Enum)
_MEMBERS: Mapping[type[Enum], Mapping[str, Enum]] = {
    vocabulary: {member.value: member for member in vocabulary}
    for vocabulary in (
        Allocation,
        ArmType,
        ContactRole,
        CriterionKind,
        DateType,
        InterventionModel,
        InterventionType,
        MaskedParty,
        Masking,
        OverallStatus,
        Section,
        Sex,
        SponsorClass,
        StudyType,
    )
}  # a search reads tens of thousands of words: calling the enum for each takes three times as long


@dataclass(frozen=True)
class TrialRows:
    """The rows of one trial, by table, each list in the record's order."""

    trial: Row
    aliases: Sequence[Row]
    sponsors: Sequence[Row]
    names: Sequence[Row]
    sites: Sequence[Row]
    contacts: Sequence[Row]
    arms: Sequence[Row]
    interventions: Sequence[Row]


NOT_SAID = Design()

SOMEBODY = cast("Row", ("", BelongsTo.TRIAL.value, 0, 0, *[None] * 6))
"""The row of a contact of whom only is known that the record names one."""


def trial_of(rows: TrialRows) -> Trial:
    """The trial that these rows were made from."""
    row = rows.trial
    names = _by_kind(rows.names)
    contacts = _by_owner(rows.contacts)
    return Trial(
        nct_id=NctId(row.nct_id),
        brief_title=row.brief_title,
        official_title=row.official_title,
        acronym=row.acronym,
        aliases=tuple(NctId(item.alias) for item in rows.aliases),
        overall_status=_member(OverallStatus, row.overall_status),
        last_known_status=_member(OverallStatus, row.last_known_status),
        why_stopped=row.why_stopped,
        dates=_dates(row),
        study_type=_member(StudyType, row.study_type),
        phases=tuple(Phase(word) for word in row.phases),
        primary_purpose=row.primary_purpose,
        design=_design(row),
        enrollment=_enrollment(row),
        sponsor=next((_sponsor(item) for item in rows.sponsors if item.position == 0), None),
        collaborators=tuple(_sponsor(item) for item in rows.sponsors if item.position > 0),
        brief_summary=row.brief_summary,
        detailed_description=row.detailed_description,
        conditions=tuple(name for name, _ in names[NameKind.CONDITION.value]),
        keywords=tuple(name for name, _ in names[NameKind.KEYWORD.value]),
        condition_meshes=tuple(starmap(_mesh_term, names[NameKind.MESH_TERM.value])),
        condition_ancestors=tuple(starmap(_mesh_term, names[NameKind.MESH_ANCESTOR.value])),
        arms=tuple(map(_arm, rows.arms)),
        interventions=tuple(map(_intervention, rows.interventions)),
        eligibility=_eligibility(row),
        sites=tuple(_site(item, contacts) for item in rows.sites),
        contacts=tuple(contacts.get((_TRIAL, 0), ())),
        officials=tuple(contacts.get((_OFFICIAL, 0), ())),
        has_results=row.has_results,
        text_source=TextSource(row.text_source),
        data_processed=row.data_processed,
        removed_on=row.removed_on,
    )


def criterion_of(row: Row) -> Criterion:
    """The criterion that this row was made from."""
    # By place: reading each column by its name takes twice as long, and a search reads thousands of rows.
    _, _, number, section, parent, text, start, end, kind, readable, predicate = row
    return Criterion(
        number,
        word_of(Section, section),
        parent,
        text,
        start,
        end,
        word_of(CriterionKind, kind),
        readable,
        predicate,
    )


def _member(vocabulary: type[Member], word: str | None) -> Member | None:
    return None if word is None else word_of(vocabulary, word)


def word_of(vocabulary: type[Member], word: str) -> Member:
    """The member of that word; quicker than calling the enum."""
    return cast("Member", _MEMBERS[vocabulary][word])


def date_of(text: str | None) -> PartialDate | None:
    """The date of a column that keeps it as the registry wrote it; None when the record does not give it."""
    return None if text is None else PartialDate.parse(text)


def _milestone(text: str | None, kind: str | None) -> Milestone | None:
    return None if text is None else Milestone(PartialDate.parse(text), _member(DateType, kind))


def _dates(row: Row) -> TrialDates:
    return TrialDates(
        start=_milestone(row.start_date, row.start_date_type),
        primary_completion=_milestone(row.primary_completion_date, row.primary_completion_date_type),
        completion=_milestone(row.completion_date, row.completion_date_type),
        first_posted=date_of(row.first_posted),
        last_update_posted=date_of(row.last_update_posted),
        status_verified=date_of(row.status_verified),
    )


def _design(row: Row) -> Design:
    """None of it in a heading: no place in a list rests on it."""
    if not (row.allocation or row.intervention_model or row.masking or row.who_masked):
        return NOT_SAID
    return Design(
        _member(Allocation, row.allocation),
        _member(InterventionModel, row.intervention_model),
        _member(Masking, row.masking),
        tuple(word_of(MaskedParty, word) for word in row.who_masked or ()),
    )


def _enrollment(row: Row) -> Enrollment | None:
    if row.enrollment_count is None:
        return None
    return Enrollment(row.enrollment_count, _member(DateType, row.enrollment_type))


def _eligibility(row: Row) -> Eligibility:
    return Eligibility(
        criteria=row.criteria,
        minimum_age=AgeBound.parse(row.minimum_age),
        maximum_age=AgeBound.parse(row.maximum_age),
        sex=_member(Sex, row.sex),
        gender_based=row.gender_based,
        gender_description=row.gender_description,
        healthy_volunteers=row.healthy_volunteers,
    )


def _by_kind(rows: Sequence[Row]) -> Mapping[str, list[tuple[str, str | None]]]:
    # By place, as in `criterion_of`: a list of trials has some thirty of these rows for each.
    found: defaultdict[str, list[tuple[str, str | None]]] = defaultdict(list)
    for _, kind, _, name, _, mesh_id, _ in rows:
        found[kind].append((name, mesh_id))
    return found


_mesh_term = lru_cache(maxsize=20_000)(MeshTerm)  # the same headings stand on very many trials


_TRIAL, _OFFICIAL, _SITE = (each.value for each in (BelongsTo.TRIAL, BelongsTo.OFFICIAL, BelongsTo.SITE))
ContactsByOwner = Mapping[tuple[str, int], Sequence[Contact]]


def _by_owner(rows: Sequence[Row]) -> ContactsByOwner:
    found: defaultdict[tuple[str, int], list[Contact]] = defaultdict(list)
    for _, belongs_to, site_position, _, name, role, phone, phone_ext, email, affiliation in rows:
        contact = Contact(name, _member(ContactRole, role), phone, phone_ext, email, affiliation)
        found[belongs_to, site_position].append(contact)
    return found


def _sponsor(row: Row) -> Sponsor:
    return Sponsor(row.name, _member(SponsorClass, row.sponsor_class))


def _site(row: Row, contacts: ContactsByOwner) -> Site:
    _, position, facility, city, state, code, country, status, latitude, longitude = row
    own = tuple(contacts.get((_SITE, position), ()))
    status = _member(OverallStatus, status)
    return Site(facility, city, state, code, country, status, latitude, longitude, own)


def _arm(row: Row) -> Arm:
    return Arm(row.label, _member(ArmType, row.type), row.description, tuple(row.intervention_names))


def _intervention(row: Row) -> Intervention:
    kind = _member(InterventionType, row.type)
    return Intervention(row.name, kind, row.description, tuple(row.other_names))
