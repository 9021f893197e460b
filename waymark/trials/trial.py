"""The Trial: one record of the registry, with every fact Waymark uses."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from waymark.trials.ages import AgeBound
from waymark.trials.dates import TrialDates
from waymark.trials.design import Design
from waymark.trials.identifiers import NctId
from waymark.trials.vocabulary import (
    ArmType,
    ContactRole,
    DateType,
    InterventionType,
    OverallStatus,
    Phase,
    Sex,
    SponsorClass,
    StudyType,
    TextSource,
)


@dataclass(frozen=True)
class MeshTerm:
    """A MeSH heading; older records give the term without its id."""

    term: str
    id: str | None = None


@dataclass(frozen=True)
class Sponsor:
    name: str
    sponsor_class: SponsorClass | None = None


_LEAST_NINES = 99_999


@dataclass(frozen=True)
class Enrollment:
    """How many people; `type` ESTIMATED is planned, ACTUAL is counted, None is not said."""

    count: int
    type: DateType | None = None

    @property
    def is_placeholder(self) -> bool:
        """Whether the sponsor filled the field with nines ("99999999"), as some do who know no number."""
        return self.count >= _LEAST_NINES and set(str(self.count)) == {"9"}


@dataclass(frozen=True)
class Contact:
    name: str | None = None
    role: ContactRole | None = None
    phone: str | None = None
    phone_ext: str | None = None
    email: str | None = None
    affiliation: str | None = None


@dataclass(frozen=True)
class Site:
    """One place where the trial runs. `status` is the site's own and may differ from the trial's."""

    facility: str | None = None
    city: str | None = None
    state: str | None = None
    zip: str | None = None
    country: str | None = None
    status: OverallStatus | None = None
    latitude: float | None = None
    longitude: float | None = None
    contacts: tuple[Contact, ...] = ()


@dataclass(frozen=True)
class Intervention:
    name: str
    type: InterventionType | None = None
    description: str | None = None
    other_names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Arm:
    label: str
    type: ArmType | None = None
    description: str | None = None
    intervention_names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Eligibility:
    """Who the trial takes. A bound of None is open; `criteria` is the free text, None when absent.

    `gender_based` means that the record speaks of gender, so `sex` never rules anybody out alone.
    """

    criteria: str | None = None
    minimum_age: AgeBound | None = None
    maximum_age: AgeBound | None = None
    sex: Sex | None = None
    gender_based: bool = False
    gender_description: str | None = None
    healthy_volunteers: bool | None = None


@dataclass(frozen=True)
class Trial:
    """One trial of the registry. None and empty always mean that the record does not say.

    `removed_on` is the day on which the registry was found not to list it any more; None while it does.
    """

    nct_id: NctId
    brief_title: str
    official_title: str | None = None
    acronym: str | None = None
    aliases: tuple[NctId, ...] = ()
    overall_status: OverallStatus | None = None
    last_known_status: OverallStatus | None = None
    why_stopped: str | None = None
    dates: TrialDates = field(default_factory=TrialDates)
    study_type: StudyType | None = None
    phases: tuple[Phase, ...] = ()
    primary_purpose: str | None = None
    design: Design = field(default_factory=Design)
    enrollment: Enrollment | None = None
    sponsor: Sponsor | None = None
    collaborators: tuple[Sponsor, ...] = ()
    brief_summary: str | None = None
    detailed_description: str | None = None
    conditions: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    condition_meshes: tuple[MeshTerm, ...] = ()
    condition_ancestors: tuple[MeshTerm, ...] = ()
    arms: tuple[Arm, ...] = ()
    interventions: tuple[Intervention, ...] = ()
    eligibility: Eligibility = field(default_factory=Eligibility)
    sites: tuple[Site, ...] = ()
    contacts: tuple[Contact, ...] = ()
    officials: tuple[Contact, ...] = ()
    has_results: bool = False
    text_source: TextSource = TextSource.REGISTRY
    data_processed: date | None = None
    removed_on: date | None = None
