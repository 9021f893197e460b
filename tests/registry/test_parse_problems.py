"""What stops a study, and what is left out of it and told."""

from __future__ import annotations

import pytest

from tests.registry.studies import made_up_study
from waymark.errors import StudyNotReadable
from waymark.registry.parse import parse_study, read_study


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
        parse_study(made_up_study(**modules))

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
    parsed = read_study(made_up_study(**modules))

    assert [problem.field for problem in parsed.problems] == [f"protocolSection.{field}"]
