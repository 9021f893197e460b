"""Facts travel as JSON objects and come back the same; a broken one is named."""

from __future__ import annotations

from datetime import date

import pytest

from waymark.errors import UsageError
from waymark.profile.facts import About, Certainty, Fact, FactName, FactStatus
from waymark.profile.records import fact_from_record, fact_to_record, profile_from_record

AGE = Fact(
    FactName.AGE, 9, Certainty.SURE, unit="years", words="is 9", start=12, end=16, about=About.CHILD, turn=1
)


@pytest.mark.parametrize(
    "fact",
    [
        AGE,
        Fact(FactName.TREATMENT, "gene therapy", status=FactStatus.PAST, when="2022"),
        Fact(FactName.LAB, 8.9, analyte="hemoglobin", unit="g/dL", comparator=">="),
        Fact(FactName.MATCHED_DONOR, None, Certainty.DECLINED),
        Fact(FactName.PREGNANT, False),
    ],
)
def test_a_fact_comes_back_as_it_went(fact: Fact) -> None:
    assert fact_from_record(fact_to_record(fact)) == fact


def test_certainty_is_sure_and_an_age_in_years_when_a_profile_file_leaves_it_out() -> None:
    profile, day = profile_from_record({"today": "2026-11-22", "facts": [{"name": "age", "value": 9}]})
    assert profile.facts == (Fact(FactName.AGE, 9, unit="years"),)
    assert day == date(2026, 11, 22)


@pytest.mark.parametrize(
    ("record", "words"),
    [
        ({}, '"facts"'),
        ({"facts": "none"}, '"facts"'),
        ({"facts": [7]}, r"facts\[0\]"),
        ({"facts": [{"name": "agee", "value": 9}]}, "agee"),
        ({"facts": [{"name": "age", "value": [9]}]}, '"value"'),
        ({"facts": [{"name": "age", "value": 9, "certainty": "quite"}]}, '"certainty".*quite'),
        ({"facts": [{"name": "age", "value": 9}, {"name": "age", "value": -1}]}, r"facts\[1\].*age.*-1"),
        ({"facts": [], "today": "tomorrow"}, '"today".*tomorrow'),
    ],
)
def test_what_cannot_be_used_is_named(record: dict[str, object], words: str) -> None:
    with pytest.raises(UsageError, match=words):
        profile_from_record(record)
