"""Real lines about how far a cancer has gone, by the number of their record."""

from __future__ import annotations

import gzip
import json
from datetime import date
from functools import lru_cache
from pathlib import Path

import pytest

from tests.eligibility.told import condition, label, told
from waymark.eligibility.judging import judge
from waymark.eligibility.reading import read_criteria
from waymark.profile.facts import FactStatus
from waymark.profile.profile import Profile
from waymark.registry.parse import parse_study
from waymark.trials.trial import Trial
from waymark.vocabulary.vocabulary import Vocabulary

LUNG, SMALL, BREAST, SKIN = (
    "non-small cell lung cancer",
    "small cell lung cancer",
    "breast cancer",
    "melanoma",
)
LINES = [
    ("NCT05466149", "i2", LUNG, {"metastatic": "UNKNOWN", "I": "UNKNOWN", "II": "UNKNOWN"}),
    ("NCT06361927", "i2", LUNG, {"metastatic": "MET", "locally advanced": "MET", "IV": "MET"}),
    ("NCT06926543", "i2", BREAST, {"IV": "NOT_MET", "I": "UNKNOWN", "III": "UNKNOWN"}),
    ("NCT04256421", "i1", SMALL, {"extensive": "MET", "limited": "NOT_MET", "IV": "UNKNOWN"}),
    ("NCT06130241", "e1", BREAST, {"IV": "NOT_MET", "metastatic": "NOT_MET", "II": "MET"}),
    ("NCT04221438", "e1", SKIN, {"IV": "NOT_MET", "III": "MET", "localized": "UNKNOWN"}),
    ("NCT04961996", "e5", BREAST, {"IV": "NOT_MET", "recurrent": "UNKNOWN", "II": "MET"}),
    ("NCT05952557", "e1", BREAST, {"metastatic": "UNKNOWN", "IV": "UNKNOWN"}),
]  # fmt: skip


@lru_cache(maxsize=1)
def records(folder: Path) -> dict[str, Trial]:
    wanted = {number for number, *_ in LINES}
    with gzip.open(folder / "trials" / "v2_native.jsonl.gz", "rt", encoding="utf-8") as lines:
        found = [parse_study(json.loads(line)) for line in lines if any(map(line.__contains__, wanted))]
    return {str(trial.nct_id): trial for trial in found}


@pytest.mark.parametrize("line", LINES, ids=lambda line: line[0])
def test_a_real_line_is_judged(
    shared_data: Path, vocabulary: Vocabulary, today: date, line: tuple[str, str, str, dict[str, str]]
) -> None:
    number, criterion, illness, expected = line
    trial = records(shared_data)[number]
    criteria = read_criteria(trial.eligibility.criteria, vocabulary)
    for value, wanted in expected.items():
        facts = (condition(illness), told("stage", value, status=FactStatus.CURRENT))
        verdict = judge(trial, criteria, Profile(facts), today=today, vocabulary=vocabulary)
        assert label(verdict, criterion) == wanted, value
