"""Criteria and verdicts as JSON, there and back."""

from __future__ import annotations

import json

from tests.eligibility.conftest import Example
from tests.eligibility.told import age, amira, had
from waymark.eligibility.records import (
    criterion_from_record,
    criterion_to_record,
    verdict_from_record,
    verdict_to_record,
)


def test_criteria_come_back_as_they_were(example: Example) -> None:
    for one in example.criteria:
        record = json.loads(json.dumps(criterion_to_record(one)))
        assert criterion_from_record(record) == one
        assert list(record) == [
            "id", "section", "parent", "text", "start", "end", "kind", "readable", "predicate"]  # fmt: skip


def test_verdicts_come_back_as_they_were(example: Example) -> None:
    for facts in ((), amira(), amira(age(95, "months")), (*amira(age(17)), had("gene therapy"))):
        verdict = example.judged_for(*facts)
        record = json.loads(json.dumps(verdict_to_record(verdict, str, str)))
        assert verdict_from_record(record) == verdict


def test_a_verdict_is_the_same_byte_for_byte(example: Example) -> None:
    texts = {json.dumps(verdict_to_record(example.judged_for(*amira()), str, str)) for _ in range(3)}
    assert len(texts) == 1


def test_the_label_stands_under_finding(example: Example) -> None:
    record = verdict_to_record(example.judged_for(*amira()), str, str)
    assert {"nct_id", "fit", "warnings", "findings", "would_have_to_change"} == set(record)
    first = record["findings"][0]  # type: ignore[index]
    assert (first["criterion"], first["finding"]) == ("age", "MET")
