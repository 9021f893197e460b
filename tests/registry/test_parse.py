"""What becomes of the fields of a study."""

from __future__ import annotations

from datetime import date

import pytest

from tests.registry.studies import made_up_study
from waymark.errors import StudyNotReadable
from waymark.registry.parse import parse_study, read_study
from waymark.trials.design import Design
from waymark.trials.trial import Eligibility, Enrollment, MeshTerm, Sponsor
from waymark.trials.vocabulary import (
    Allocation,
    DateType,
    InterventionModel,
    MaskedParty,
    Masking,
    OverallStatus,
    Phase,
    SponsorClass,
    StudyType,
    TextSource,
)


def test_a_study_of_a_number_and_a_title_is_a_trial_that_says_nothing_else() -> None:
    trial = parse_study(made_up_study())

    assert (trial.nct_id, trial.brief_title) == ("NCT01234567", "A Study")
    assert trial.overall_status is None
    assert trial.study_type is None
    assert trial.eligibility == Eligibility()
    assert trial.sites == trial.contacts == trial.conditions == ()


def test_null_is_absent() -> None:
    nothing = dict.fromkeys(("statusModule", "designModule", "eligibilityModule", "contactsLocationsModule"))

    assert parse_study(made_up_study(**nothing)) == parse_study(made_up_study())


def test_words_of_other_years_become_todays() -> None:
    trial = parse_study(
        made_up_study(
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
    parsed = read_study(made_up_study(designModule={"studyType": "N_A"}))

    assert parsed.trial.study_type is None
    assert parsed.problems == ()


def test_sites_of_the_older_shape_are_read() -> None:
    places = {"locations_nested": [{"city": "Shenzhen", "status": "RECRUITING"}, None, {}]}
    trial = parse_study(made_up_study(contactsLocationsModule=places))

    assert [(site.city, site.status) for site in trial.sites] == [("Shenzhen", OverallStatus.RECRUITING)]


def test_half_a_point_on_the_map_is_no_point() -> None:
    site = parse_study(
        made_up_study(contactsLocationsModule={"locations": [{"city": "X", "geoPoint": {"lat": 5}}]})
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
        study = made_up_study() | {"derivedSection": {"miscInfoModule": {"versionHolder": words}}}
        assert parse_study(study).data_processed == date(2013, 1, 31)


def test_a_mesh_term_without_an_id_is_kept() -> None:
    study = made_up_study() | {
        "derivedSection": {"conditionBrowseModule": {"meshes": [{"term": "Thalassemia"}]}}
    }

    assert parse_study(study).condition_meshes == (MeshTerm("Thalassemia"),)


def test_only_a_starter_record_is_marked_ours() -> None:
    assert parse_study(made_up_study()).text_source is TextSource.REGISTRY
    assert parse_study(made_up_study() | {"waymark": {"textSource": "ours"}}).text_source is TextSource.OURS
    with pytest.raises(StudyNotReadable):
        parse_study(made_up_study() | {"waymark": {"textSource": "mine"}})


def test_the_design_is_read_in_the_words_of_any_year() -> None:
    info = {
        "allocation": "N_A",
        "interventionModel": "SINGLE_GROUP_ASSIGNMENT",
        "maskingInfo": {"masking": "NONE", "whoMasked": []},
    }
    blinded = {
        "allocation": "Randomized",
        "interventionModel": "Crossover Assignment",
        "maskingInfo": {
            "masking": "DOUBLE_BLIND",
            "whoMasked": ["PARTICIPANT", "INVESTIGATOR", "PARTICIPANT"],
        },
    }

    assert parse_study(made_up_study(designModule={"designInfo": info})).design == Design(
        Allocation.NA, InterventionModel.SINGLE_GROUP, Masking.NONE
    )
    assert parse_study(made_up_study(designModule={"designInfo": blinded})).design == Design(
        Allocation.RANDOMIZED,
        InterventionModel.CROSSOVER,
        Masking.DOUBLE,
        (MaskedParty.PARTICIPANT, MaskedParty.INVESTIGATOR),
    )
    assert parse_study(made_up_study()).design == Design()


def test_a_word_of_the_design_that_no_table_knows_is_left_out_and_told() -> None:
    info = {"allocation": "by the moon", "maskingInfo": {"masking": "SINGLE", "whoMasked": ["the moon"]}}

    parsed = read_study(made_up_study(designModule={"designInfo": info}))

    assert parsed.trial.design == Design(masking=Masking.SINGLE)
    assert len(parsed.problems) == 2
