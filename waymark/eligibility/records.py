"""Criteria and verdicts as JSON objects: the shapes of `waymark read` and `waymark judge`."""

from __future__ import annotations

from collections.abc import Callable

from waymark.eligibility.criteria import Criterion
from waymark.eligibility.verdicts import (
    Change,
    CriterionWords,
    Finding,
    RecordField,
    Verdict,
    WarningCode,
)
from waymark.profile.records import fact_to_record

CriterionRecord = dict[str, object]
FindingRecord = dict[str, object]
VerdictRecord = dict[str, object]


def criterion_to_record(criterion: Criterion) -> CriterionRecord:
    """One criterion of docs/reference/schemas/read.schema.json."""
    return {
        "id": criterion.id,
        "section": criterion.section.value,
        "parent": criterion.parent,
        "text": criterion.text,
        "start": criterion.start,
        "end": criterion.end,
        "kind": criterion.kind.value,
        "readable": criterion.readable,
        "predicate": criterion.predicate,
    }


def verdict_to_record(
    verdict: Verdict,
    words_for_warning: Callable[[WarningCode], str],
    words_for_change: Callable[[Change], str] | None = None,
) -> VerdictRecord:
    """The verdict of docs/reference/schemas/judge.schema.json.

    `wording` gives the words; without `words_for_change` a change carries its rule in their place.
    """
    return {
        "nct_id": verdict.nct_id,
        "fit": verdict.fit.value,
        "warnings": [{"code": code.value, "words": words_for_warning(code)} for code in verdict.warnings],
        "findings": [finding_to_record(finding) for finding in verdict.findings],
        "would_have_to_change": [
            change_to_record(change, words_for_change(change) if words_for_change else change.rule)
            for change in verdict.would_have_to_change
        ],
    }


def finding_to_record(finding: Finding) -> FindingRecord:
    """One finding: the label stands under "finding"."""
    return {
        "criterion": finding.criterion,
        "finding": finding.label.value,
        "section": finding.section.value,
        "kind": finding.kind,
        "rule": finding.rule,
        "receipt": {
            "criterion": _trial_side_to_record(finding.receipt.criterion),
            "facts": [fact_to_record(fact) for fact in finding.receipt.facts],
        },
    }


def change_to_record(change: Change, words: str) -> dict[str, object]:
    """One thing that would have to change, with the words for it."""
    return {
        "kind": change.kind.value,
        "words": words,
        "date": change.date.isoformat() if change.date else None,
        "criterion": change.criterion,
        "rule": change.rule,
    }


def _trial_side_to_record(side: CriterionWords | RecordField) -> dict[str, object]:
    if isinstance(side, RecordField):
        return {"field": side.field, "value": side.value}
    return {"text": side.text, "start": side.start, "end": side.end}
