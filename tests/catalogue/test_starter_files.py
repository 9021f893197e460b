"""The starter files as they stand in the project, with no other data at hand."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

STARTER = Path(__file__).parents[2] / "waymark" / "catalogue" / "starter"
FILES = sorted(STARTER.glob("*.json"))


def _modules() -> Iterator[dict]:
    for path in FILES:
        yield json.loads(path.read_text("utf-8"))["protocolSection"]


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def study(request: pytest.FixtureRequest) -> dict:
    return json.loads(request.param.read_text("utf-8"))


def test_there_are_enough_trials_each_in_a_file_of_its_own_name():
    ids = [study["identificationModule"]["nctId"] for study in _modules()]
    assert ids == [path.stem for path in FILES]
    assert len(ids) >= 42
    assert "NCT05745532" in ids


def test_every_trial_was_open_when_last_known():
    statuses = {study["statusModule"]["overallStatus"] for study in _modules()}
    assert statuses == {"RECRUITING", "NOT_YET_RECRUITING"}


def test_the_criteria_are_marked_as_ours_with_the_day_they_were_written(study):
    assert study["waymark"]["textSource"] == "ours"
    assert date.fromisoformat(study["waymark"]["writtenOn"])


def test_both_sections_have_lines(study):
    text = study["protocolSection"]["eligibilityModule"]["eligibilityCriteria"]
    inclusion, exclusion = text.split("Exclusion Criteria:\n\n")
    assert inclusion.startswith("Inclusion Criteria:\n\n* ")
    assert exclusion.startswith("* ")


def test_no_prose_of_the_registry_and_no_person_stands_in_them(study):
    assert "descriptionModule" not in study["protocolSection"]
    contacts = study["protocolSection"]["contactsLocationsModule"]
    assert list(contacts) == ["locations"]
    assert all("contacts" not in site for site in contacts["locations"])
    assert "@" not in json.dumps(study)


def test_no_line_promises_a_benefit(study):
    text = study["protocolSection"]["eligibilityModule"]["eligibilityCriteria"].lower()
    assert not [word for word in (" cure", "qualify", "breakthrough", "new treatment") if word in text]


def test_conditions_places_ages_and_kinds_vary():
    studies = list(_modules())
    countries = {
        site["country"] for study in studies for site in study["contactsLocationsModule"]["locations"]
    }
    conditions = {name for study in studies for name in study["conditionsModule"]["conditions"]}
    phases = {phase for study in studies for phase in study["designModule"].get("phases", [])}
    types = {study["designModule"]["studyType"] for study in studies}
    interventions = {
        each["type"]
        for study in studies
        for each in study.get("armsInterventionsModule", {}).get("interventions", [])
    }
    assert len(countries) >= 15
    assert len(conditions) >= 30
    assert {"EARLY_PHASE1", "PHASE1", "PHASE2", "PHASE3", "NA"} <= phases
    assert types == {"INTERVENTIONAL", "OBSERVATIONAL"}
    assert {"DRUG", "DEVICE", "BEHAVIORAL", "GENETIC", "BIOLOGICAL"} <= interventions


def test_children_adults_and_older_people_find_a_trial_of_their_age():
    ages = [study["eligibilityModule"] for study in _modules()]
    groups = [set(age["stdAges"]) for age in ages if "stdAges" in age]
    assert sum("CHILD" in group for group in groups) >= 6
    assert sum("OLDER_ADULT" in group for group in groups) >= 6
    assert any(age.get("minimumAge") == "60 Years" for age in ages)
    assert any(age.get("minimumAge", "").endswith("Hour") for age in ages)
