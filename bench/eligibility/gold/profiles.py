"""The invented people of the gold pairs as Waymark's profiles."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from waymark.errors import UnknownName
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.profile.records import profile_from_record
from waymark.understanding.profiles import resolve_profile
from waymark.vocabulary.vocabulary import Vocabulary

FOLDER = Path(__file__).parent
_MEASURES = {
    "weight": "body weight", "bmi": "bmi", "blood_pressure_systolic": "systolic blood pressure",
    "blood_pressure_diastolic": "diastolic blood pressure",
}  # fmt: skip
_KNOWN = frozenset(name.value for name in FactName)


def profiles(name: str, vocabulary: Vocabulary) -> dict[str, Profile]:
    """Everybody of one file by id; a fact that Waymark has no name for is left out, as if never told."""
    rows = map(json.loads, (FOLDER / name).read_text("utf-8").splitlines())
    return {row["id"]: _profile(row["facts"], vocabulary) for row in rows}


def _profile(facts: list[dict[str, object]], vocabulary: Vocabulary) -> Profile:
    told = Profile()
    for fact in map(_as_told, facts):
        if fact["name"] not in _KNOWN or fact["name"] == "place":
            continue
        one, _ = profile_from_record({"facts": [fact]})
        try:
            told = told.with_facts(resolve_profile(one, vocabulary).facts)
        except UnknownName:
            continue
    return told


def _as_told(fact: Mapping[str, object]) -> dict[str, object]:
    """Weight, BMI and blood pressure are laboratory values to Waymark."""
    measure = _MEASURES.get(str(fact["name"]))
    return {**fact, "name": "lab", "analyte": measure} if measure else dict(fact)
