"""Reading and judging over every real record at hand."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path

import pytest

from tests.eligibility.told import age, amira, condition, had, told
from waymark.eligibility.criteria import Section
from waymark.eligibility.judging import judge, judge_line
from waymark.eligibility.reading import read_criteria
from waymark.eligibility.verdicts import Fit
from waymark.profile.facts import Fact
from waymark.profile.profile import Profile
from waymark.registry.parse import parse_study
from waymark.trials.trial import Trial
from waymark.vocabulary.vocabulary import Vocabulary

pytestmark = pytest.mark.thorough

CHEN = (
    told("asking_for", "self"),
    age(47),
    told("sex", "male"),
    condition("type 2 diabetes"),
    had("gene therapy"),
    told("other_trial", True),
)
UNSURE = tuple(told(name, None, "unsure") for name in ("age", "condition", "treatment", "matched_donor"))


def trials(folder: Path, *, each: int = 1) -> Iterator[Trial]:
    """Every record, or one in so many."""
    for name in ("v2_native.jsonl.gz", "v2_mapped.jsonl.gz"):
        with gzip.open(folder / "trials" / name, "rt", encoding="utf-8") as lines:
            for line in islice(lines, 0, None, each):
                yield parse_study(json.loads(line))


def look_at(trial: Trial, vocabulary: Vocabulary, today: date) -> None:
    text = trial.eligibility.criteria or ""
    criteria = read_criteria(text, vocabulary)
    assert all(one.text == text[one.start : one.end] for one in criteria)
    profiles: tuple[tuple[Fact, ...], ...] = ((), amira(), CHEN, UNSURE)
    for facts in profiles:
        verdict = judge(trial, criteria, Profile(facts), today=today, vocabulary=vocabulary)
        firm = [one for one in verdict.findings if one.label.value == "NOT_MET"]
        assert all(fact.certainty.value == "sure" for one in firm for fact in one.receipt.facts)
        assert all(one.receipt.facts for one in firm)
        assert verdict.fit is Fit.POSSIBLE or verdict.would_have_to_change
        assert all(change.date is None or change.date > today for change in verdict.would_have_to_change)


def test_a_sample_of_real_records_is_read_and_judged(
    shared_data: Path, vocabulary: Vocabulary, today: date
) -> None:
    for trial in trials(shared_data, each=60):
        look_at(trial, vocabulary, today)


@pytest.mark.corpus
def test_every_real_record_is_read_and_judged(shared_data: Path, vocabulary: Vocabulary, today: date) -> None:
    for trial in trials(shared_data):
        look_at(trial, vocabulary, today)


def test_nobody_is_ruled_out_where_experts_would_not(
    shared_data: Path, vocabulary: Vocabulary, today: date
) -> None:
    """Ages and sexes as the patients' notes give them, against the experts' labels (TrialGPT, NLM)."""
    patients = {
        "sigir-20147": (age(26), told("sex", "female")),
        "sigir-201420": (age(32), told("sex", "female")),
        "sigir-201425": (age(8), told("sex", "male")),
        "sigir-201429": (age(51), told("sex", "female")),
        "sigir-20153": (age(65), told("sex", "male")),
        "sigir-201520": (age(89), told("sex", "male")),
    }
    no = {"not included", "excluded"}
    lines = (shared_data / "matching" / "trialgpt_criterion_annotations.jsonl").read_text("utf-8")
    for row in map(json.loads, lines.splitlines()):
        facts = patients.get(row["patient_id"], ())
        found = judge_line(
            row["criterion_text"],
            Section(row["criterion_type"]),
            Profile(facts),
            today=today,
            vocabulary=vocabulary,
        )
        if found.label.value == "NOT_MET":
            assert row["expert_eligibility"] in no
        if found.label.value == "MET":
            assert row["expert_eligibility"] not in no
