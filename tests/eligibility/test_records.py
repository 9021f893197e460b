"""Criteria and verdicts as JSON."""

from __future__ import annotations

import json

from tests.eligibility.conftest import Example
from tests.eligibility.told import amira
from waymark.eligibility.records import criterion_to_record, verdict_to_record


def test_a_criterion_has_its_words_and_where_they_stand(example: Example) -> None:
    for one in example.criteria:
        record = json.loads(json.dumps(criterion_to_record(one)))
        assert list(record) == [
            "id", "section", "parent", "text", "start", "end", "kind", "readable", "predicate"]  # fmt: skip
        assert (record["text"], record["start"], record["end"]) == (one.text, one.start, one.end)
        assert record["predicate"] == one.predicate


def test_a_verdict_is_the_same_byte_for_byte(example: Example) -> None:
    texts = {json.dumps(verdict_to_record(example.judged_for(*amira()), str, str)) for _ in range(3)}
    assert len(texts) == 1


def test_the_label_stands_under_finding(example: Example) -> None:
    record = verdict_to_record(example.judged_for(*amira()), str, str)
    assert {"nct_id", "fit", "warnings", "findings", "would_have_to_change"} == set(record)
    first = record["findings"][0]  # type: ignore[index]
    assert (first["criterion"], first["finding"]) == ("age", "MET")
