"""Every fact of a starter record is its source record's, and every criterion is in our own words."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

STARTER = Path(__file__).parents[2] / "waymark" / "catalogue" / "starter"
WORDS_THAT_ARE_TOO_MANY = 8
NUMBER_WORDS = {"two": "2", "three": "3", "ten": "10"}


@pytest.fixture(scope="module")
def starters() -> dict[str, dict]:
    return {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(STARTER.glob("*.json"))}


@pytest.fixture(scope="module")
def sources(shared_data: Path, starters: dict[str, dict]) -> dict[str, dict]:
    found = {"NCT05745532": json.loads((shared_data / "trials" / "NCT05745532.json").read_text("utf-8"))}
    with gzip.open(shared_data / "trials" / "v2_native.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            if not any(nct_id in line[:400] for nct_id in starters):
                continue
            study = json.loads(line)
            nct_id = study["protocolSection"]["identificationModule"]["nctId"]
            if nct_id in starters:
                found[nct_id] = study
    return found


def test_every_starter_record_has_its_source(starters, sources):
    assert starters.keys() == sources.keys()


def test_every_fact_is_the_source_records_own(starters, sources):
    for nct_id, starter in starters.items():
        for path, value in _facts(starter):
            assert _at(sources[nct_id], path) == value, f"{nct_id} {path}"


def test_no_fact_that_a_person_needs_was_left_out(starters, sources):
    for nct_id, starter in starters.items():
        kept, source = starter["protocolSection"], sources[nct_id]["protocolSection"]
        for module, fields in NEEDED.items():
            for field in fields:
                given = source.get(module, {}).get(field)
                assert _size(kept.get(module, {}).get(field)) == _size(given), f"{nct_id} {module}.{field}"


def test_no_line_is_copied_from_the_registry(starters, sources):
    for nct_id, starter in starters.items():
        registry = " ".join(_words(_criteria(sources[nct_id])))
        for line in _criteria(starter).splitlines():
            words = _words(line)
            if len(words) >= WORDS_THAT_ARE_TOO_MANY:
                assert " ".join(words) not in registry, f"{nct_id}: {line}"


def test_no_number_was_changed_dropped_or_added(starters, sources):
    for nct_id, starter in starters.items():
        assert _numbers(_criteria(starter)) == _numbers(_criteria(sources[nct_id])), nct_id


NEEDED = {
    "identificationModule": ("nctId", "briefTitle", "acronym"),
    "statusModule": (
        "overallStatus",
        "lastKnownStatus",
        "statusVerifiedDate",
        "startDateStruct",
        "primaryCompletionDateStruct",
        "completionDateStruct",
        "studyFirstPostDateStruct",
        "lastUpdatePostDateStruct",
    ),
    "sponsorCollaboratorsModule": ("leadSponsor", "collaborators"),
    "conditionsModule": ("conditions", "keywords"),
    "designModule": ("studyType", "phases", "enrollmentInfo"),
    "armsInterventionsModule": ("armGroups", "interventions"),
    "eligibilityModule": ("sex", "genderBased", "minimumAge", "maximumAge", "healthyVolunteers"),
    "contactsLocationsModule": ("locations",),
}


def _size(value: object) -> object:
    return len(value) if isinstance(value, list) else value


def _facts(value: object, path: tuple = ()) -> Iterator[tuple[tuple, object]]:
    if path in {("waymark",), ("protocolSection", "eligibilityModule", "eligibilityCriteria")}:
        return
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _facts(inner, (*path, key))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from _facts(inner, (*path, place))
    else:
        yield path, value


def _at(study: object, path: tuple) -> object:
    for step in path:
        study = study[step]  # type: ignore[index]
    return study


def _criteria(study: dict) -> str:
    return study["protocolSection"]["eligibilityModule"]["eligibilityCriteria"].replace("\\", "")


def _words(text: str) -> list[str]:
    return re.findall(r"[\w≥≤<>%]+", text.lower())


def _numbers(text: str) -> set[str]:
    """The numbers a text states, list numerals apart; a number inside a name (G12C, cm2) is no number."""
    unlisted = re.sub(r"(?m)^\s*\d+[.)]\s", "", text.lower())
    for word, digits in NUMBER_WORDS.items():
        unlisted = re.sub(rf"\b{word}\b", digits, unlisted)
    return set(re.findall(r"(?<![a-z\d.])\d+(?:\.\d+)?", unlisted))
