"""A line that nothing told can settle waits for the same topics as when its tree is gone through."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from tests.eligibility.test_judging import TODAY
from tests.eligibility.test_real_records import trials
from tests.eligibility.told import age, condition, had, lab, never_had, told
from waymark.eligibility import open_lines
from waymark.eligibility.open_lines import OpenLine
from waymark.eligibility.open_trials import open_trial
from waymark.eligibility.reading import read_criteria
from waymark.profile.profile import Profile
from waymark.vocabulary.vocabulary import Vocabulary

pytestmark = pytest.mark.thorough

PEOPLE = (
    Profile(),
    Profile((condition("breast cancer"), age(60), told("sex", "female"), had("chemotherapy"))),
    Profile((condition("asthma"), age(8), told("sex", "male"), told("comorbidity", "hypertension"))),
    Profile((condition("sickle cell disease"), never_had("gene therapy"), lab("hemoglobin", 8, "g/dL"))),
)


def test_real_lines_wait_alike_with_and_without_the_short_way(
    shared_data: Path, vocabulary: Vocabulary, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = list(islice(trials(shared_data, each=50), 120))

    def opened() -> list[tuple[OpenLine | None, ...]]:
        read = [read_criteria(trial.eligibility.criteria, vocabulary) for trial in records]
        return [
            open_trial(trial, criteria, person, today=TODAY, vocabulary=vocabulary).lines
            for person in PEOPLE
            for trial, criteria in zip(records, read, strict=True)
        ]

    shortly = opened()
    monkeypatch.setattr(open_lines, "_waiting_while_open", lambda *_: None)
    assert opened() == shortly
    assert sum(line is not None for lines in shortly for line in lines) > 500
