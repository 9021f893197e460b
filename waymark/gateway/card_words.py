"""Adds to a trial card the words that a channel shows beside its codes, from the phrase catalogue."""

from __future__ import annotations

from waymark.conversations.messages import Json, Record
from waymark.wording.phrases import has_phrase, phrase, sentence


def with_words(trial: Record) -> Record:
    """The card with `fit_words`, and each finding with `label_words`, `about_words` and `field_words`."""
    findings = trial.get("findings")
    return {
        **trial,
        "fit_words": _words("fit_short", trial.get("fit")),
        "findings": [_finding(item) for item in findings] if isinstance(findings, list) else [],
    }


def _finding(finding: Json) -> Json:
    if not isinstance(finding, dict):
        return finding
    return {
        **finding,
        "label_words": _words("FindingLabel", finding.get("finding")),
        "about_words": _words("CriterionKind", finding.get("kind")),
        "receipt": _receipt(finding.get("receipt")),
    }


def _receipt(receipt: Json) -> Json:
    if not isinstance(receipt, dict):
        return receipt
    criterion = receipt.get("criterion")
    if not isinstance(criterion, dict) or "field" not in criterion:
        return receipt
    fields = [_words("record_field", field) for field in str(criterion["field"]).split(", ")]
    return {**receipt, "criterion": {**criterion, "field_words": sentence(", ".join(fields).lower())}}


def _words(group: str, code: Json) -> str:
    """The phrase of a code as it opens a line; the code itself where the catalogue has none."""
    key = f"{group}.{code}"
    return sentence(phrase(key)) if has_phrase(key) else str(code)
