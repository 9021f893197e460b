"""Records made for tests of the store."""

from __future__ import annotations

import json
from datetime import date

from waymark.eligibility.criteria import Criterion, CriterionKind, Section
from waymark.store.records import TrialRecord
from waymark.trials.ages import AgeBound, AgeUnit
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

AMIRAS = NctId("NCT05745532")

CRITERIA = (
    Criterion("i1", Section.INCLUSION, None, "Both of:", 2, 10, CriterionKind.COMPOSITE, True),
    Criterion(
        "i2",
        Section.INCLUSION,
        "i1",
        "Hb ≥9",
        13,
        18,
        CriterionKind.LAB,
        True,
        {"op": "all", "of": [{"op": "lab", "least": 9.5, "most": None, "is_firm": False}]},
    ),
    Criterion("e1", Section.EXCLUSION, None, "Other", 20, 25, CriterionKind.UNREAD, False),
)

FULL_TRIAL = Trial(
    nct_id=AMIRAS,
    brief_title="β-globin <b>'; DROP TABLE trial; --\x00\x0b",
    official_title="A long title",
    acronym="BETA",
    aliases=(NctId("NCT04592458"), NctId("NCT00000001")),
    overall_status=OverallStatus.UNKNOWN,
    last_known_status=OverallStatus.RECRUITING,
    why_stopped="Slow accrual",
    dates=TrialDates(
        start=Milestone(PartialDate(2020)),
        primary_completion=Milestone(PartialDate(2023, 5), DateType.ACTUAL),
        completion=Milestone(PartialDate(2025, 5, 30), DateType.ESTIMATED),
        first_posted=PartialDate(2019, 1, 1),
        last_update_posted=PartialDate(2023, 2, 27),
        status_verified=PartialDate(2023, 2),
    ),
    study_type=StudyType.INTERVENTIONAL,
    phases=(Phase.PHASE2, Phase.PHASE1),
    primary_purpose="TREATMENT",
    design=Design(
        Allocation.RANDOMIZED,
        InterventionModel.CROSSOVER,
        Masking.DOUBLE,
        (MaskedParty.PARTICIPANT, MaskedParty.OUTCOMES_ASSESSOR),
    ),
    enrollment=Enrollment(10, DateType.ESTIMATED),
    sponsor=Sponsor("Sponsor", SponsorClass.INDUSTRY),
    collaborators=(Sponsor("Second"), Sponsor("First", SponsorClass.NIH)),
    brief_summary="Summary",
    detailed_description="  Description\n",
    conditions=("β-Thalassemia  Major", "Anemia"),
    keywords=("gene therapy",),
    condition_meshes=(MeshTerm("beta-Thalassemia", "D017086"), MeshTerm("Anemia")),
    condition_ancestors=(MeshTerm("Hemoglobinopathies", "D006453"),),
    arms=(Arm("One", ArmType.EXPERIMENTAL, "First", ("Genetic: x", "Drug: y")), Arm("Two")),
    interventions=(Intervention("x", InterventionType.GENETIC, "a", ("b", "c")), Intervention("y")),
    eligibility=Eligibility(
        criteria="\r\n Hb ≥9\u2028",
        minimum_age=AgeBound(8, AgeUnit.YEARS),
        maximum_age=AgeBound(1, AgeUnit.MONTHS),
        sex=Sex.ALL,
        gender_based=True,
        gender_description="any",
        healthy_volunteers=False,
    ),
    sites=(
        Site(
            "Hospital",
            "Shenzhen",
            "Guangdong",
            "518000",
            "China",
            OverallStatus.RECRUITING,
            22.54554,
            114.0683,
        ),
        Site(
            country="Italy", contacts=(Contact("Dr A", ContactRole.CONTACT, "1", "2", "a@b"), Contact("Dr B"))
        ),
    ),
    contacts=(Contact("Central", ContactRole.CONTACT, email="c@d"),),
    officials=(Contact("Chair", ContactRole.STUDY_CHAIR, affiliation="University"),),
    has_results=True,
    data_processed=date(2026, 2, 4),
)


def record(
    nct_id: str = "NCT00000010",
    *,
    content: str = "1",
    conditions: tuple[str, ...] = (),
    status: OverallStatus | None = None,
    title: str = "A trial",
    reader_version: str = "1",
    is_ours: bool = False,
    aliases: tuple[str, ...] = (),
) -> TrialRecord:
    """A record of a few facts; records of one content have the same raw JSON."""
    trial = Trial(
        nct_id=NctId(nct_id),
        brief_title=title,
        conditions=conditions,
        overall_status=status,
        aliases=tuple(map(NctId, aliases)),
        text_source=TextSource.OURS if is_ours else TextSource.REGISTRY,
    )
    raw = json.dumps([nct_id, content, is_ours])
    return TrialRecord(trial, CRITERIA, reader_version, raw, "test.json")
