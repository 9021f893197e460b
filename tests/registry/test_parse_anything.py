"""Whatever a file holds, parsing gives a trial or says which field stopped it."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from waymark.errors import StudyNotReadable
from waymark.registry.parse import read_study

pytestmark = pytest.mark.thorough

STUDY = {
    "protocolSection": {
        "identificationModule": {"nctId": "NCT05745532", "briefTitle": "A", "nctIdAliases": ["NCT04592458"]},
        "statusModule": {
            "overallStatus": "RECRUITING",
            "completionDateStruct": {"date": "2025-05", "type": "ACTUAL"},
        },
        "sponsorCollaboratorsModule": {
            "leadSponsor": {"name": "A", "class": "NIH"},
            "collaborators": [{"name": "B"}],
        },
        "conditionsModule": {"conditions": ["asthma"], "keywords": ["a"]},
        "designModule": {"studyType": "INTERVENTIONAL", "phases": ["PHASE1"], "enrollmentInfo": {"count": 1}},
        "armsInterventionsModule": {
            "armGroups": [{"label": "a", "type": "OTHER", "interventionNames": ["Drug: b"]}],
            "interventions": [{"name": "b", "type": "DRUG", "otherNames": ["c"]}],
        },
        "eligibilityModule": {
            "eligibilityCriteria": "x",
            "minimumAge": "8 Years",
            "sex": "ALL",
            "genderBased": True,
        },
        "contactsLocationsModule": {
            "locations": [
                {
                    "city": "a",
                    "geoPoint": {"lat": 1, "lon": 2.5},
                    "contacts": [{"name": "a", "role": "CONTACT"}],
                }
            ]
        },
    },
    "derivedSection": {
        "miscInfoModule": {"versionHolder": "2026-02-04"},
        "conditionBrowseModule": {"meshes": [{"id": "D1", "term": "a"}], "ancestors": [{"term": "b"}]},
    },
    "hasResults": False,
}
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


def _places(value: object) -> Iterator[tuple[object, object]]:
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in inside:
        yield value, key
        yield from _places(item)


@given(place=st.integers(0, 200), value=ANYTHING)
@settings(max_examples=300, deadline=None)
def test_any_value_in_any_place_is_read_or_refused_by_field(place: int, value: object) -> None:
    study = copy.deepcopy(STUDY)
    places = list(_places(study))
    holder, key = places[place % len(places)]
    holder[key] = value  # type: ignore[index]

    try:
        trial = read_study(json.loads(json.dumps(study))).trial
    except StudyNotReadable as refused:
        assert refused.field
        assert refused.reason
    else:
        assert (trial.eligibility.criteria or "").encode("utf-8") is not None


@given(value=ANYTHING)
@settings(max_examples=100, deadline=None)
def test_what_is_no_study_is_refused(value: object) -> None:
    try:
        read_study(value)
    except StudyNotReadable:
        return
    raise AssertionError("this is no study")


def test_the_study_that_is_changed_is_a_good_one() -> None:
    assert read_study(STUDY).problems == ()
