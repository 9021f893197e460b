"""Turns a study, as ClinicalTrials.gov's API v2 gives it, into a Trial."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from waymark.errors import StudyNotReadable
from waymark.registry.dates import parse_processing_date
from waymark.registry.design import parse_design
from waymark.registry.eligibility import parse_eligibility
from waymark.registry.fields import FieldProblem, Fields, Notes, object_fields, quoted
from waymark.registry.places import parse_contacts, parse_sites
from waymark.registry.spellings import member_of
from waymark.trials.dates import Milestone, TrialDates
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Arm, Enrollment, Intervention, MeshTerm, Sponsor, Trial
from waymark.trials.vocabulary import (
    ArmType,
    DateType,
    InterventionType,
    OverallStatus,
    Phase,
    SponsorClass,
    StudyType,
    TextSource,
)


@dataclass(frozen=True)
class ParsedStudy:
    """A trial, and the fields it is kept without because no table knows their value."""

    trial: Trial
    problems: tuple[FieldProblem, ...]


@dataclass(frozen=True)
class _Modules:
    """The parts of a study as the registry groups them."""

    record: Fields
    protocol: Fields
    identification: Fields
    status: Fields
    design: Fields
    sponsors: Fields
    description: Fields
    conditions: Fields
    arms: Fields
    places: Fields
    derived: Fields


def parse_study(study: object) -> Trial:
    """The trial of a study. Raises StudyNotReadable; what that means, `read_study` says."""
    return read_study(study).trial


def read_study(study: object) -> ParsedStudy:
    """The trial of a study and what had to be left out of it.

    Absent modules and fields are None or empty. A value no table knows is left out and told. Raises
    StudyNotReadable where leaving it out could mislead: the NCT number, a bound on age or sex,
    criteria that are not text, and objects or lists of another type.
    """
    notes = Notes()
    record = object_fields(study, "", notes)
    protocol = _protocol(record)
    identification = protocol.part("identificationModule")
    notes.nct_id = _nct_id(identification)
    trial = _trial(_modules(record, protocol, identification), NctId(notes.nct_id))
    return ParsedStudy(trial, tuple(notes.problems))


def _protocol(record: Fields) -> Fields:
    if record.values.get("protocolSection") is None:
        raise StudyNotReadable(_number_named(record), "protocolSection", "is missing")
    return record.part("protocolSection")


def _number_named(record: Fields) -> str | None:
    # Not a study, yet people who look for the record want to know which one it was.
    try:
        return NctId(str(record.values.get("nctId")))
    except ValueError:
        return None


def _nct_id(identification: Fields) -> NctId:
    value = identification.values.get("nctId")
    path = identification.path_of("nctId")
    if value is None:
        raise StudyNotReadable(None, path, "is missing")
    try:
        if isinstance(value, str):
            return NctId(value)
    except ValueError:
        pass
    raise StudyNotReadable(None, path, f"{quoted(value)} is not an NCT number (NCT and eight digits)")


def _modules(record: Fields, protocol: Fields, identification: Fields) -> _Modules:
    return _Modules(
        record=record,
        protocol=protocol,
        identification=identification,
        status=protocol.part("statusModule"),
        design=protocol.part("designModule"),
        sponsors=protocol.part("sponsorCollaboratorsModule"),
        description=protocol.part("descriptionModule"),
        conditions=protocol.part("conditionsModule"),
        arms=protocol.part("armsInterventionsModule"),
        places=protocol.part("contactsLocationsModule"),
        derived=record.part("derivedSection"),
    )


def _trial(modules: _Modules, nct_id: NctId) -> Trial:
    identification, status, design = modules.identification, modules.status, modules.design
    meshes = modules.derived.part("conditionBrowseModule")
    official_title = identification.text("officialTitle")
    acronym = identification.text("acronym")
    return Trial(
        nct_id=nct_id,
        brief_title=identification.text("briefTitle") or official_title or acronym or "",
        official_title=official_title,
        acronym=acronym,
        aliases=_aliases(identification, nct_id),
        overall_status=status.member("overallStatus", OverallStatus),
        last_known_status=status.member("lastKnownStatus", OverallStatus),
        why_stopped=status.text("whyStopped"),
        dates=_dates(status),
        study_type=design.member("studyType", StudyType),
        phases=_phases(design),
        primary_purpose=design.part("designInfo").text("primaryPurpose"),
        design=parse_design(design.part("designInfo")),
        enrollment=_enrollment(design.part("enrollmentInfo")),
        sponsor=_sponsor(modules.sponsors.part("leadSponsor")),
        collaborators=tuple(filter(None, map(_sponsor, modules.sponsors.parts("collaborators")))),
        brief_summary=modules.description.text("briefSummary"),
        detailed_description=modules.description.text("detailedDescription"),
        conditions=modules.conditions.texts("conditions"),
        keywords=modules.conditions.texts("keywords"),
        condition_meshes=_mesh_terms(meshes, "meshes"),
        condition_ancestors=_mesh_terms(meshes, "ancestors"),
        arms=tuple(filter(None, map(_arm, modules.arms.parts("armGroups")))),
        interventions=tuple(filter(None, map(_intervention, modules.arms.parts("interventions")))),
        eligibility=parse_eligibility(modules.protocol.part("eligibilityModule")),
        sites=parse_sites(modules.places),
        contacts=parse_contacts(modules.places, "centralContacts"),
        officials=parse_contacts(modules.places, "overallOfficials"),
        has_results=_has_results(modules.record),
        text_source=_text_source(modules.record.part("waymark")),
        data_processed=_data_processed(modules.derived.part("miscInfoModule")),
    )


def _aliases(identification: Fields, nct_id: NctId) -> tuple[NctId, ...]:
    found: dict[NctId, None] = {}
    for text in identification.texts("nctIdAliases"):
        try:
            found[NctId(text)] = None
        except ValueError as error:
            identification.notes.leave_out(identification.path_of("nctIdAliases[]"), str(error))
    found.pop(nct_id, None)
    return tuple(found)


def _dates(status: Fields) -> TrialDates:
    return TrialDates(
        start=_milestone(status.part("startDateStruct")),
        primary_completion=_milestone(status.part("primaryCompletionDateStruct")),
        completion=_milestone(status.part("completionDateStruct")),
        first_posted=status.part("studyFirstPostDateStruct").date("date"),
        last_update_posted=status.part("lastUpdatePostDateStruct").date("date"),
        status_verified=status.date("statusVerifiedDate"),
    )


def _milestone(struct: Fields) -> Milestone | None:
    day = struct.date("date")
    return Milestone(day, struct.member("type", DateType)) if day else None


def _phases(design: Fields) -> tuple[Phase, ...]:
    found: dict[Phase, None] = {}
    for text in design.texts("phases"):
        # "Phase 1/Phase 2" is two phases; "N/A" is one word.
        for word in text.split("/") if "/P" in text.upper() else (text,):
            try:
                phase = member_of(Phase, word)
            except ValueError as error:
                design.notes.leave_out(design.path_of("phases[]"), str(error))
            else:
                found |= {phase: None} if phase else {}
    return tuple(found)


def _enrollment(info: Fields) -> Enrollment | None:
    count = info.count("count")
    return None if count is None else Enrollment(count, info.member("type", DateType))


def _sponsor(sponsor: Fields) -> Sponsor | None:
    name = sponsor.text("name")
    return Sponsor(name, sponsor.member("class", SponsorClass)) if name else None


def _mesh_terms(module: Fields, name: str) -> tuple[MeshTerm, ...]:
    found = ((item.text("term"), item.text("id")) for item in module.parts(name))
    return tuple(MeshTerm(term, mesh_id) for term, mesh_id in found if term)


def _arm(group: Fields) -> Arm | None:
    label = group.text("label")
    if label is None:
        group.notes.leave_out(group.path_of("label"), "is missing, so the arm was left out")
        return None
    return Arm(
        label, group.member("type", ArmType), group.text("description"), group.texts("interventionNames")
    )


def _intervention(item: Fields) -> Intervention | None:
    name = item.text("name")
    if name is None:
        item.notes.leave_out(item.path_of("name"), "is missing, so the intervention was left out")
        return None
    kind = item.member("type", InterventionType)
    return Intervention(name, kind, item.text("description"), item.texts("otherNames"))


def _has_results(record: Fields) -> bool:
    told = record.flag("hasResults")
    return "resultsSection" in record.values if told is None else told


def _text_source(ours: Fields) -> TextSource:
    # Only our starter records carry this: their criteria are our words, and must stay marked so.
    told = ours.values.get("textSource")
    if told is None:
        return TextSource.REGISTRY
    if told not in {source.value for source in TextSource}:
        raise ours.notes.refuse(ours.path_of("textSource"), f"{quoted(told)} is neither registry nor ours")
    return TextSource(told)


def _data_processed(misc: Fields) -> date | None:
    text = misc.text("versionHolder")
    try:
        day = parse_processing_date(text) if text else None
    except ValueError as error:
        misc.notes.leave_out(misc.path_of("versionHolder"), str(error))
        return None
    return day.earliest() if day and day.day else None
