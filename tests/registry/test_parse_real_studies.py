"""Real studies, read whole."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from waymark.registry.parse import parse_study, read_study
from waymark.trials.dates import Milestone, PartialDate
from waymark.trials.vocabulary import (
    DateType,
    OverallStatus,
    Phase,
)


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
