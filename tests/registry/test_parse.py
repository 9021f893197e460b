"""What becomes of real and odd studies."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path

import pytest

from waymark.errors import StudyNotReadable
from waymark.registry.parse import parse_study, read_study
from waymark.trials.ages import AgeBound, AgeUnit
from waymark.trials.dates import Milestone, PartialDate
from waymark.trials.trial import Eligibility, Enrollment, MeshTerm, Sponsor
from waymark.trials.vocabulary import (
    DateType,
    OverallStatus,
    Phase,
    Sex,
    SponsorClass,
    StudyType,
    TextSource,
)


def _study(**modules: object) -> dict[str, object]:
    identification = {"nctId": "NCT01234567", "briefTitle": "A Study"}
    return {"protocolSection": {"identificationModule": identification, **modules}}


def _eligibility(**fields: object) -> Eligibility:
    return parse_study(_study(eligibilityModule=fields)).eligibility


def test_a_study_of_a_number_and_a_title_is_a_trial_that_says_nothing_else() -> None:
    trial = parse_study(_study())

    assert (trial.nct_id, trial.brief_title) == ("NCT01234567", "A Study")
    assert trial.overall_status is None
    assert trial.study_type is None
    assert trial.eligibility == Eligibility()
    assert trial.sites == trial.contacts == trial.conditions == ()


def test_null_is_absent() -> None:
    nothing = dict.fromkeys(("statusModule", "designModule", "eligibilityModule", "contactsLocationsModule"))

    assert parse_study(_study(**nothing)) == parse_study(_study())


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("8 Years", AgeBound(8, AgeUnit.YEARS)),
        ("1 Year", AgeBound(1, AgeUnit.YEARS)),
        ("6 Months", AgeBound(6, AgeUnit.MONTHS)),
        ("3 Weeks", AgeBound(3, AgeUnit.WEEKS)),
        ("28 Days", AgeBound(28, AgeUnit.DAYS)),
        ("48 Hours", AgeBound(48, AgeUnit.HOURS)),
        ("90 Minutes", AgeBound(90, AgeUnit.MINUTES)),
        ("N/A", None),
        ("", None),
        (None, None),
    ],
)
def test_an_age_is_read_in_every_unit(text: str | None, bound: AgeBound | None) -> None:
    assert _eligibility(minimumAge=text).minimum_age == bound
    assert _eligibility(maximumAge=text).maximum_age == bound


@pytest.mark.parametrize(
    "value", ["8 Moons", "9" * 400 + " Years", "eight years", "18 Years and up", "8", 8, ["8 Years"], True]
)
def test_an_age_that_cannot_be_read_is_never_taken_as_open(value: object) -> None:
    with pytest.raises(StudyNotReadable) as refused:
        _eligibility(maximumAge=value)

    assert refused.value.field == "protocolSection.eligibilityModule.maximumAge"
    assert refused.value.nct_id == "NCT01234567"


def test_bounds_that_leave_no_age_are_not_believed() -> None:
    with pytest.raises(StudyNotReadable, match="above maximumAge"):
        _eligibility(minimumAge="18 Years", maximumAge="18 Months")


def test_bounds_that_leave_one_age_are_believed() -> None:
    assert _eligibility(minimumAge="12 Months", maximumAge="1 Year").maximum_age


@pytest.mark.parametrize(
    ("text", "sex"), [("ALL", Sex.ALL), ("Both", Sex.ALL), ("Female", Sex.FEMALE), ("male", Sex.MALE)]
)
def test_a_sex_is_read_in_the_words_of_every_year(text: str, sex: Sex) -> None:
    assert _eligibility(sex=text).sex is sex


@pytest.mark.parametrize("value", ["SOMETIMES", 3])
def test_a_sex_that_cannot_be_read_is_never_taken_as_open(value: object) -> None:
    with pytest.raises(StudyNotReadable):
        _eligibility(sex=value)


@pytest.mark.parametrize(
    ("value", "is_told"), [(True, True), ("Yes", True), ("NO", False), ("perhaps", True)]
)
def test_a_gender_based_that_is_not_plainly_no_counts_as_yes(value: object, is_told: bool) -> None:
    assert _eligibility(genderBased=value).gender_based is is_told


def test_criteria_are_kept_to_the_last_character() -> None:
    text = "  Inclusion Criteria:\r\n\n* β-thal ≥9\u2028g/dL \x0b<b>x</b> \u0000 𝟗\ufeff\n "

    assert _eligibility(eligibilityCriteria=text).criteria == text


def test_half_a_character_in_criteria_moves_no_offset() -> None:
    parsed = read_study(_study(eligibilityModule={"eligibilityCriteria": "a\ud800b"}))

    assert parsed.trial.eligibility.criteria == "a\ufffdb"
    assert [problem.field for problem in parsed.problems] == [
        "protocolSection.eligibilityModule.eligibilityCriteria"
    ]


@pytest.mark.parametrize("value", [["* a"], {"textblock": "a"}, 5])
def test_criteria_that_are_not_text_stop_the_study(value: object) -> None:
    with pytest.raises(StudyNotReadable, match="eligibilityCriteria"):
        _eligibility(eligibilityCriteria=value)


@pytest.mark.parametrize("value", ["NCT123", "", "12345678", "NCT0123456x", 1234567, None, ["NCT01234567"]])
def test_a_malformed_number_stops_the_study(value: object) -> None:
    with pytest.raises(StudyNotReadable) as refused:
        parse_study({"protocolSection": {"identificationModule": {"nctId": value}}})

    assert refused.value.field == "protocolSection.identificationModule.nctId"
    assert refused.value.nct_id is None


@pytest.mark.parametrize("study", [None, [], "NCT01234567", 5, {}, {"protocolSection": None}])
def test_what_is_no_study_is_said_to_be_none(study: object) -> None:
    with pytest.raises(StudyNotReadable):
        parse_study(study)


def test_a_record_of_another_shape_is_named_by_its_number() -> None:
    with pytest.raises(StudyNotReadable) as refused:
        parse_study({"nctId": "NCT00040469", "title": "x"})

    assert (refused.value.nct_id, refused.value.field) == ("NCT00040469", "protocolSection")


@pytest.mark.parametrize(
    ("modules", "field"),
    [
        ({"statusModule": "x"}, "statusModule"),
        ({"designModule": {"phases": "PHASE1"}}, "designModule.phases"),
        ({"conditionsModule": {"conditions": "asthma"}}, "conditionsModule.conditions"),
        ({"contactsLocationsModule": {"locations": {}}}, "contactsLocationsModule.locations"),
        ({"contactsLocationsModule": {"locations": ["x"]}}, "contactsLocationsModule.locations[]"),
        ({"designModule": {"enrollmentInfo": 10}}, "designModule.enrollmentInfo"),
    ],
)
def test_a_list_or_object_of_another_type_stops_the_study(modules: dict[str, object], field: str) -> None:
    with pytest.raises(StudyNotReadable) as refused:
        parse_study(_study(**modules))

    assert refused.value.field == f"protocolSection.{field}"


@pytest.mark.parametrize(
    ("modules", "field"),
    [
        ({"statusModule": {"overallStatus": "PAUSED"}}, "statusModule.overallStatus"),
        ({"statusModule": {"statusVerifiedDate": "05/06/2023"}}, "statusModule.statusVerifiedDate"),
        ({"designModule": {"phases": ["PHASE5"]}}, "designModule.phases[]"),
        ({"designModule": {"enrollmentInfo": {"count": -1}}}, "designModule.enrollmentInfo.count"),
        ({"designModule": {"enrollmentInfo": {"count": 10**30}}}, "designModule.enrollmentInfo.count"),
        ({"designModule": {"enrollmentInfo": {"count": "9" * 5000}}}, "designModule.enrollmentInfo.count"),
        ({"eligibilityModule": {"healthyVolunteers": "maybe"}}, "eligibilityModule.healthyVolunteers"),
        (
            {"contactsLocationsModule": {"locations": [{"geoPoint": {"lat": 95, "lon": 0}}] * 3}},
            "contactsLocationsModule.locations[].geoPoint.lat",
        ),
        ({"conditionsModule": {"conditions": [5, "asthma"]}}, "conditionsModule.conditions[]"),
        (
            {"armsInterventionsModule": {"interventions": [{"type": "DRUG"}]}},
            "armsInterventionsModule.interventions[].name",
        ),
    ],
)
def test_a_value_no_table_knows_is_left_out_and_told_once(modules: dict[str, object], field: str) -> None:
    parsed = read_study(_study(**modules))

    assert [problem.field for problem in parsed.problems] == [f"protocolSection.{field}"]


def test_words_of_other_years_become_todays() -> None:
    trial = parse_study(
        _study(
            statusModule={"overallStatus": "Active, not recruiting", "lastKnownStatus": "Unknown status"},
            designModule={
                "studyType": "EXPANDED_ACCESS_INTERVENTIONAL",
                "phases": ["Phase 1/Phase 2", "N/A"],
                "enrollmentInfo": {"count": "40", "type": "Anticipated"},
            },
            sponsorCollaboratorsModule={
                "leadSponsor": {"name": "A", "class": "U.S. Fed"},
                "collaborators": [{}],
            },
        )
    )

    assert trial.overall_status is OverallStatus.ACTIVE_NOT_RECRUITING
    assert trial.last_known_status is OverallStatus.UNKNOWN
    assert trial.study_type is StudyType.EXPANDED_ACCESS
    assert trial.phases == (Phase.PHASE1, Phase.PHASE2, Phase.NA)
    assert trial.enrollment == Enrollment(40, DateType.ESTIMATED)
    assert trial.sponsor == Sponsor("A", SponsorClass.FED)
    assert trial.collaborators == ()


def test_a_study_type_written_as_not_given_is_none_and_no_problem() -> None:
    parsed = read_study(_study(designModule={"studyType": "N_A"}))

    assert parsed.trial.study_type is None
    assert parsed.problems == ()


def test_sites_of_the_older_shape_are_read() -> None:
    places = {"locations_nested": [{"city": "Shenzhen", "status": "RECRUITING"}, None, {}]}
    trial = parse_study(_study(contactsLocationsModule=places))

    assert [(site.city, site.status) for site in trial.sites] == [("Shenzhen", OverallStatus.RECRUITING)]


def test_half_a_point_on_the_map_is_no_point() -> None:
    site = parse_study(
        _study(contactsLocationsModule={"locations": [{"city": "X", "geoPoint": {"lat": 5}}]})
    ).sites[0]

    assert site.latitude is None
    assert site.longitude is None


def test_aliases_are_numbers_each_once_and_never_its_own() -> None:
    identification = {
        "nctId": "NCT01234567",
        "nctIdAliases": ["NCT00000001", "nct00000001", "NCT01234567", "x"],
    }
    parsed = read_study({"protocolSection": {"identificationModule": identification}})

    assert parsed.trial.aliases == ("NCT00000001",)
    assert len(parsed.problems) == 1


def test_the_day_the_registry_processed_the_data_is_read_from_words_too() -> None:
    for words in ("2013-01-31", "Information obtained from ClinicalTrials.gov on January 31, 2013"):
        study = _study() | {"derivedSection": {"miscInfoModule": {"versionHolder": words}}}
        assert parse_study(study).data_processed == date(2013, 1, 31)


def test_a_mesh_term_without_an_id_is_kept() -> None:
    study = _study() | {"derivedSection": {"conditionBrowseModule": {"meshes": [{"term": "Thalassemia"}]}}}

    assert parse_study(study).condition_meshes == (MeshTerm("Thalassemia"),)


def test_only_a_starter_record_is_marked_ours() -> None:
    assert parse_study(_study()).text_source is TextSource.REGISTRY
    assert parse_study(_study() | {"waymark": {"textSource": "ours"}}).text_source is TextSource.OURS
    with pytest.raises(StudyNotReadable):
        parse_study(_study() | {"waymark": {"textSource": "mine"}})


def test_the_example_trial_is_read_whole(shared_data: Path) -> None:
    study = json.loads((shared_data / "trials/NCT05745532.json").read_text("utf-8"))
    trial = parse_study(study)

    assert trial.aliases == ("NCT04592458",)
    assert trial.overall_status is OverallStatus.RECRUITING
    assert trial.dates.completion == Milestone(PartialDate(2025, 5, 30), DateType.ESTIMATED)
    assert trial.phases == (Phase.EARLY_PHASE1,)
    assert str(trial.eligibility.minimum_age) == "8 Years"
    assert str(trial.eligibility.maximum_age) == "16 Years"
    assert trial.sites[0].city == "Shenzhen"
    assert trial.eligibility.criteria == study["protocolSection"]["eligibilityModule"]["eligibilityCriteria"]


def test_recorded_answers_of_the_registry_are_read_without_a_problem(shared_data: Path) -> None:
    for path in sorted((shared_data / "http").glob("*.json")):
        answer = json.loads(path.read_text("utf-8"))
        if isinstance(answer, dict) and "errors" not in answer:
            for study in answer.get("studies", [answer]):
                assert read_study(study).problems == ()


def _real_studies(path: Path, every: int) -> Iterator[object]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from (json.loads(line) for line in islice(lines, 0, None, every))


@pytest.mark.corpus
@pytest.mark.parametrize("name", ["v2_native.jsonl.gz", "v2_mapped.jsonl.gz"])
def test_every_real_record_is_read(shared_data: Path, name: str) -> None:
    problems = {
        problem.field
        for study in _real_studies(shared_data / "trials" / name, every=1)
        for problem in read_study(study).problems
    }

    assert problems <= {
        "protocolSection.designModule.phases[]",
        "protocolSection.armsInterventionsModule.interventions[].name",
    }
