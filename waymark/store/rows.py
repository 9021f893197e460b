"""A trial as rows: what each table gets for one record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from enum import Enum

from sqlalchemy import Table

from waymark.eligibility.criteria import Criterion
from waymark.store import tables
from waymark.store.records import TrialRecord, content_hash
from waymark.trials.dates import Milestone
from waymark.trials.freshness import last_status
from waymark.trials.trial import Contact, MeshTerm, Trial
from waymark.trials.vocabulary import OPEN_STATUSES

Row = dict[str, object]

LONGEST_KEY = 500  # an index entry of PostgreSQL holds at most 2,704 bytes


class NameKind(str, Enum):
    """Which list of a record a condition's name stands in."""

    CONDITION = "condition"
    KEYWORD = "keyword"
    MESH_TERM = "mesh_term"
    MESH_ANCESTOR = "mesh_ancestor"


class BelongsTo(str, Enum):
    """Whose contact a contact is."""

    TRIAL = "trial"
    OFFICIAL = "official"
    SITE = "site"


def name_key(name: str) -> str:
    """The form in which names of conditions are compared: lower case, single spaces, not endless."""
    return " ".join(name.lower().split())[:LONGEST_KEY]


def rows_of(stored: TrialRecord, loaded_at: datetime | None) -> Iterator[tuple[Table, Row]]:
    """Every row of a record, the trial's own first."""
    trial = stored.trial
    yield tables.trial, trial_row(trial)
    yield tables.record, _record_row(stored, loaded_at)
    parts: Iterable[tuple[Table, Iterable[Row]]] = (
        (tables.alias, _numbered({"alias": str(number)} for number in trial.aliases)),
        (tables.sponsor, _sponsor_rows(trial)),
        (tables.condition_name, rows_of_names(trial)),
        (tables.site, rows_of_sites(trial)),
        (tables.contact, _contact_rows(trial)),
        (tables.arm, _arm_rows(trial)),
        (tables.intervention, _intervention_rows(trial)),
        (tables.criterion, _numbered(map(_criterion_row, stored.criteria))),
    )
    for table, rows in parts:
        for row in rows:
            yield table, {"nct_id": str(trial.nct_id), **row}


def _word(member: Enum | None) -> object:
    return None if member is None else member.value


def _written(value: object) -> str | None:
    return None if value is None else str(value)


def _numbered(rows: Iterable[Row]) -> Iterator[Row]:
    return ({"position": position, **row} for position, row in enumerate(rows))


def trial_row(trial: Trial) -> Row:
    """The row of the trial itself, in the order of the table's columns."""
    who = trial.eligibility
    return {
        "nct_id": str(trial.nct_id),
        "brief_title": trial.brief_title,
        "official_title": trial.official_title,
        "acronym": trial.acronym,
        "overall_status": _word(trial.overall_status),
        "last_known_status": _word(trial.last_known_status),
        "why_stopped": trial.why_stopped,
        **_date_columns(trial),
        "study_type": _word(trial.study_type),
        "phases": [phase.value for phase in trial.phases],
        "primary_purpose": trial.primary_purpose,
        "enrollment_count": trial.enrollment.count if trial.enrollment else None,
        "enrollment_type": _word(trial.enrollment.type) if trial.enrollment else None,
        "brief_summary": trial.brief_summary,
        "detailed_description": trial.detailed_description,
        "criteria": who.criteria,
        "minimum_age": _written(who.minimum_age),
        "maximum_age": _written(who.maximum_age),
        "sex": _word(who.sex),
        "gender_based": who.gender_based,
        "gender_description": who.gender_description,
        "healthy_volunteers": who.healthy_volunteers,
        "has_results": trial.has_results,
        "text_source": trial.text_source.value,
        "data_processed": trial.data_processed,
        "removed_on": trial.removed_on,
        "allocation": _word(trial.design.allocation),
        "intervention_model": _word(trial.design.intervention_model),
        "masking": _word(trial.design.masking),
        "who_masked": [party.value for party in trial.design.who_masked] or None,
    }


def _date_columns(trial: Trial) -> Row:
    dates = trial.dates
    return {
        **_milestone_columns("start_date", dates.start),
        **_milestone_columns("primary_completion_date", dates.primary_completion),
        **_milestone_columns("completion_date", dates.completion),
        "first_posted": _written(dates.first_posted),
        "last_update_posted": _written(dates.last_update_posted),
        "status_verified": _written(dates.status_verified),
    }


def _milestone_columns(name: str, milestone: Milestone | None) -> Row:
    return {
        name: str(milestone.date) if milestone else None,
        f"{name}_type": _word(milestone.type) if milestone else None,
    }


def _record_row(stored: TrialRecord, loaded_at: datetime | None) -> Row:
    return {
        "nct_id": str(stored.trial.nct_id),
        "raw_json": stored.raw_json,
        "content_hash": content_hash(stored.raw_json),
        "reader_version": stored.reader_version,
        "source": stored.source,
        "loaded_at": loaded_at,
    }


def _sponsor_rows(trial: Trial) -> Iterator[Row]:
    everyone = [(0, trial.sponsor), *enumerate(trial.collaborators, start=1)]
    for position, sponsor in everyone:
        if sponsor:
            yield {
                "position": position,
                "name": sponsor.name,
                "sponsor_class": _word(sponsor.sponsor_class),
            }


def rows_of_names(trial: Trial) -> Iterator[Row]:
    """Its conditions, keywords, MeSH terms and their ancestors, each list in order."""
    lists: Iterable[tuple[NameKind, Iterable[MeshTerm]]] = (
        (NameKind.CONDITION, map(MeshTerm, trial.conditions)),
        (NameKind.KEYWORD, map(MeshTerm, trial.keywords)),
        (NameKind.MESH_TERM, trial.condition_meshes),
        (NameKind.MESH_ANCESTOR, trial.condition_ancestors),
    )
    is_closed = last_status(trial) not in OPEN_STATUSES
    for kind, names in lists:
        for position, name in enumerate(names):
            yield {
                "kind": kind.value,
                "position": position,
                "name": name.term,
                "name_key": name_key(name.term),
                "mesh_id": name.id,
                "is_closed": is_closed,
            }


def rows_of_sites(trial: Trial) -> Iterator[Row]:
    """Its sites, in order."""
    for position, site in enumerate(trial.sites):
        yield {
            "position": position,
            "facility": site.facility,
            "city": site.city,
            "state": site.state,
            "zip": site.zip,
            "country": site.country,
            "status": _word(site.status),
            "latitude": site.latitude,
            "longitude": site.longitude,
        }


def _contact_rows(trial: Trial) -> Iterator[Row]:
    yield from _contacts(BelongsTo.TRIAL, 0, trial.contacts)
    yield from _contacts(BelongsTo.OFFICIAL, 0, trial.officials)
    for position, site in enumerate(trial.sites):
        yield from _contacts(BelongsTo.SITE, position, site.contacts)


def _contacts(belongs_to: BelongsTo, site_position: int, contacts: Iterable[Contact]) -> Iterator[Row]:
    for position, contact in enumerate(contacts):
        yield {
            "belongs_to": belongs_to.value,
            "site_position": site_position,
            "position": position,
            "name": contact.name,
            "role": _word(contact.role),
            "phone": contact.phone,
            "phone_ext": contact.phone_ext,
            "email": contact.email,
            "affiliation": contact.affiliation,
        }


def _arm_rows(trial: Trial) -> Iterator[Row]:
    for position, arm in enumerate(trial.arms):
        yield {
            "position": position,
            "label": arm.label,
            "type": _word(arm.type),
            "description": arm.description,
            "intervention_names": list(arm.intervention_names),
        }


def _intervention_rows(trial: Trial) -> Iterator[Row]:
    for position, intervention in enumerate(trial.interventions):
        yield {
            "position": position,
            "name": intervention.name,
            "type": _word(intervention.type),
            "description": intervention.description,
            "other_names": list(intervention.other_names),
        }


def _criterion_row(criterion: Criterion) -> Row:
    return {
        "id": criterion.id,
        "section": criterion.section.value,
        "parent": criterion.parent,
        "text": criterion.text,
        "span_start": criterion.start,
        "span_end": criterion.end,
        "kind": criterion.kind.value,
        "readable": criterion.readable,
        "predicate": criterion.predicate,
    }
