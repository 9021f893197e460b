"""Criteria and verdicts as JSON objects: the shapes of `waymark read` and `waymark judge`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import cast

from waymark.eligibility.criteria import Criterion, CriterionKind, Predicate, Section
from waymark.eligibility.verdicts import (
    Change,
    ChangeKind,
    CriterionWords,
    Finding,
    FindingLabel,
    Fit,
    Receipt,
    RecordField,
    Verdict,
    WarningCode,
)
from waymark.profile.records import fact_from_record, fact_to_record

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


def criterion_from_record(record: Mapping[str, object]) -> Criterion:
    """The criterion a record holds. Raises KeyError or ValueError for a record of another shape."""
    return Criterion(
        id=str(record["id"]),
        section=Section(record["section"]),
        parent=_text_or_none(record["parent"]),
        text=str(record["text"]),
        start=cast("int", record["start"]),
        end=cast("int", record["end"]),
        kind=CriterionKind(record["kind"]),
        readable=bool(record["readable"]),
        predicate=cast("Predicate | None", record["predicate"]),
    )


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


def verdict_from_record(record: Mapping[str, object]) -> Verdict:
    """The verdict a record holds; the words are not kept. Raises KeyError or ValueError."""
    return Verdict(
        nct_id=_text_or_none(record["nct_id"]),
        fit=Fit(record["fit"]),
        warnings=tuple(WarningCode(warning["code"]) for warning in _objects(record["warnings"])),
        findings=tuple(finding_from_record(finding) for finding in _objects(record["findings"])),
        would_have_to_change=tuple(
            _change_from_record(change) for change in _objects(record["would_have_to_change"])
        ),
    )


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


def finding_from_record(record: Mapping[str, object]) -> Finding:
    """The finding a record holds. Raises KeyError or ValueError for a record of another shape."""
    receipt = cast("Mapping[str, object]", record["receipt"])
    facts = tuple(fact_from_record(fact) for fact in _objects(receipt["facts"]))
    return Finding(
        criterion=str(record["criterion"]),
        label=FindingLabel(record["finding"]),
        section=Section(record["section"]),
        kind=str(record["kind"]),
        rule=str(record["rule"]),
        receipt=Receipt(_trial_side_from_record(cast("Mapping[str, object]", receipt["criterion"])), facts),
    )


def change_to_record(change: Change, words: str) -> dict[str, object]:
    """One thing that would have to change, with the words for it."""
    return {
        "kind": change.kind.value,
        "words": words,
        "date": change.date.isoformat() if change.date else None,
        "criterion": change.criterion,
        "rule": change.rule,
    }


def _change_from_record(record: Mapping[str, object]) -> Change:
    day = record["date"]
    return Change(
        kind=ChangeKind(record["kind"]),
        criterion=str(record["criterion"]),
        rule=str(record["rule"]),
        date=None if day is None else date.fromisoformat(str(day)),
    )


def _trial_side_to_record(side: CriterionWords | RecordField) -> dict[str, object]:
    if isinstance(side, RecordField):
        return {"field": side.field, "value": side.value}
    return {"text": side.text, "start": side.start, "end": side.end}


def _trial_side_from_record(record: Mapping[str, object]) -> CriterionWords | RecordField:
    if "field" in record:
        return RecordField(str(record["field"]), str(record["value"]))
    start, end = cast("int", record["start"]), cast("int", record["end"])
    return CriterionWords(str(record["text"]), start, end)


def _objects(value: object) -> list[Mapping[str, object]]:
    return cast("list[Mapping[str, object]]", value)


def _text_or_none(value: object) -> str | None:
    return None if value is None else str(value)
