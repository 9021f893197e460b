"""What only the registry's headings name is not said to stand in the record's own list of illnesses."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.eligibility.conftest import judged, trial_with
from tests.eligibility.told import condition, finding
from waymark.trials.trial import MeshTerm


@pytest.mark.parametrize(
    ("own", "rule"),
    [
        ("Behcet's Syndrome, Intestinal Type", "diagnosis_by_heading"),
        ("Inflammatory Bowel Disease", "diagnosis_is_kind_of"),
    ],
)
def test_a_heading_alone_is_said_to_be_one(own: str, rule: str) -> None:
    meshes = (MeshTerm("Inflammatory Bowel Diseases"),)
    trial = replace(trial_with(None), brief_title="Anything", conditions=(own,), condition_meshes=meshes)
    found = finding(judged(trial, condition("ulcerative colitis")), "conditions")
    assert (found.label.value, found.rule) == ("MET", rule)
