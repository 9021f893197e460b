"""Adds to a trial card the words that a channel shows beside its codes, from the phrase catalogue."""

from __future__ import annotations

from waymark.conversations.messages import Json, Record
from waymark.trials.vocabulary import TextSource
from waymark.wording.phrases import as_shown, has_phrase, phrase, sentence


def with_words(trial: Record) -> Record:
    """The card with `fit_words`, and findings with `label_words`, `about_words` and the receipt's words."""
    findings, is_ours = trial.get("findings"), trial.get("text_source") == TextSource.OURS.value
    return {
        **trial,
        "fit_words": _words("fit_short", trial.get("fit")),
        "findings": [_finding(item, is_ours) for item in findings] if isinstance(findings, list) else [],
    }


def _finding(finding: Json, is_ours: bool) -> Json:
    if not isinstance(finding, dict):
        return finding
    return {
        **finding,
        "label_words": _words("FindingLabel", finding.get("finding")),
        "about_words": _words("CriterionKind", finding.get("kind")),
        "receipt": _receipt(finding.get("receipt"), is_ours),
    }


def _receipt(receipt: Json, is_ours: bool) -> Json:
    """A field is always the record's; `source_words` says whose words a line is."""
    if not isinstance(receipt, dict):
        return receipt
    criterion = receipt.get("criterion")
    if not isinstance(criterion, dict):
        return receipt
    if "field" not in criterion:
        source = phrase("plain.record_in_our_words" if is_ours else "plain.record")
        shown = as_shown(str(criterion.get("text", "")))
        return {**receipt, "criterion": {**criterion, "text": shown, "source_words": source}}
    fields = [_words("record_field", field) for field in str(criterion["field"]).split(", ")]
    return {**receipt, "criterion": {**criterion, "field_words": sentence(", ".join(fields).lower())}}


def _words(group: str, code: Json) -> str:
    """The phrase of a code as it opens a line; the code itself where the catalogue has none."""
    key = f"{group}.{code}"
    return sentence(phrase(key)) if has_phrase(key) else str(code)
