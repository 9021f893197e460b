"""Splits one paragraph into its statements: sentences, semicolons, run-in numbers and run-in labels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from waymark.eligibility.lines.signs import Signs

_STOP = re.compile(r"(?:[.;!?。；]|\.\))(?=\s+(?:[A-Z0-9≥≤<>*•\"“(\\-]))\s+|;\s+")
_MAY_STOP = re.compile(r"[.;!?。；)]\s")
_ABBREVIATIONS = re.compile(
    r"(?:\b(?:e\.g|i\.e|vs|etc|approx|no|dr|st|spp|sp|inc|fig|cf|resp|incl|excl|max|min|wk|mo|yr|yrs|hr"
    r"|subsp|al|[a-z])"
    r"|\b[A-Z])\.\Z",
    re.IGNORECASE,
)
_RUN_IN_NUMBER = re.compile(r"(?<=[\s:;.,])\(?(\d{1,2})[.)]\s+(?=\S)")
_RUN_IN_DASH = re.compile(r"(?:(?<=[:;.])|(?<=\s))\s*[-•–]{1,2}\s+(?=[A-Z≥≤])")
_MAY_DASH = re.compile(r"[-•–]\s")
_RUN_IN_LABEL = re.compile(
    r"(?<!\S)(?:Patient age|Age|Sex|Performance status|Life expectancy|Hematopoietic"
    r"|Hepatic|Renal"
    r"|Cardiovascular|Pulmonary|Neurologic|Other|Menopausal status|Biologic therapy|Chemotherapy"
    r"|Endocrine therapy|Radiotherapy|Surgery):\s+"
)
# Old records run their statements together: "No prior surgery No active infection WBC at least 3,000/mm3".
_STARTS = (
    "No", "Not", "At least", "Fertile", "Negative", "Must", "Recovered", "Prior", "Concurrent", "See",
    "More than", "Creatinine", "Bilirubin", "Transaminases", "SGOT", "SGPT", "AST", "ALT", "WBC", "Platelet",
    "Platelets", "Hemoglobin", "Absolute neutrophil", "Absolute granulocyte", "Granulocyte", "Neutrophil",
    "Alkaline phosphatase", "LVEF", "HIV negative", "Total bilirubin", "Measurable disease", "Karnofsky",
    "ECOG", "ANC",
)  # fmt: skip
_RUN_IN_START = re.compile(rf"(?<=[a-z0-9%)\]])\s+(?=(?:{'|'.join(_STARTS)})\b)")
_START_SIGNS = Signs(*_STARTS)
_JOINS = re.compile(
    r"\b(?:or|and|of|the|with|for|to|if|than|is|are|be|as|by|either|plus|versus|vs|a|an|adequate|normal"
    r"|elevated|abnormal|low|high|serum|total|peripheral|baseline|in|have|has|on|using|but|when|per|both)\Z",
    re.IGNORECASE,
)
_FEWEST_UNDER_LABEL, _FEWEST_IN_A_ROW = 2, 3
_LONGEST_JOIN, _LONGEST_LABEL = 12, 24  # letters, or more

Span = tuple[int, int]


class Statement(NamedTuple):
    """text[start:end], with the label that stands before it ("age"); None when none does."""

    start: int
    end: int
    label: str | None = None


def statements(text: str, start: int, end: int) -> list[Statement]:
    """The statements in text[start:end], in order, none empty, none overlapping."""
    found: list[Statement] = []
    for piece in _by_numbers(text, start, end):
        hits = _labels(text, *piece)
        labels = [None, *(_label(hit) for hit in hits)]
        for labelled, label in zip(_cut(piece, hits), labels, strict=True):
            for dashed in _cut(labelled, _dashes(text, *labelled)):
                for span in _sentences(text, dashed):
                    found.extend(Statement(*part, label) for part in _run_together(text, span))
    spans = ((trimmed(text, one.start, one.end), one.label) for one in found)
    return [Statement(*span, label) for span, label in spans if span[0] < span[1]]


def _run_together(text: str, span: Span) -> Iterator[Span]:
    """The statements of a run; one with a label of its own may be for some people, so it stays whole with
    all that comes after it."""
    begin = span[0]
    label = _leading_label(text, *span)
    first = label.end() if label else span[0]
    if _START_SIGNS.stand_in(text[first + 1 : span[1]]):
        colon = text.find(":", first, span[1])
        for cut in _RUN_IN_START.finditer(text, span[0], span[1] if colon < 0 else colon):
            before = max(begin, cut.start() - _LONGEST_JOIN)
            if not _JOINS.search(text, before, cut.start()) and text.count(
                "(", begin, cut.start()
            ) == text.count(")", begin, cut.start()):
                yield begin, cut.start()
                begin = cut.end()
    yield begin, span[1]


def run_in(text: str, start: int, end: int) -> list[Statement]:
    """The statements of a bullet in which old records run several together, under a label or three and more
    in a row; else the bullet whole. Its sentences are left together: the second may turn the first."""
    if not _START_SIGNS.stand_in(text[start + 1 : end]) or _MAY_STOP.search(text, start, end):
        return [Statement(start, end)]
    label = _leading_label(text, start, end)
    if _labels(text, label.end() if label else start, end):
        return [Statement(start, end)]
    parts = list(_run_together(text, (start, end)))
    if len(parts) < (_FEWEST_UNDER_LABEL if label else _FEWEST_IN_A_ROW):
        return [Statement(start, end)]
    name = _label(label) if label else None
    spans = [
        trimmed(text, label.end() if label and not place else part[0], part[1])
        for place, part in enumerate(parts)
    ]
    return [Statement(*span, name) for span in spans if span[0] < span[1]]


def sentences(text: str) -> list[Span]:
    """The spans of the sentences of one line, none empty: cut at full stops and semicolons, and where the
    sentences of old records run together."""
    whole = (0, len(text))
    if not (_MAY_STOP.search(text) or _START_SIGNS.stand_in(text[1:])):  # most lines
        only = trimmed(text, *whole)
        return [only] if only[0] < only[1] else []
    found = (part for span in _sentences(text, whole) for part in _run_together(text, span))
    return [span for span in (trimmed(text, *part) for part in found) if span[0] < span[1]]


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without white space at either end."""
    words = text[start:end]
    kept = words.lstrip()
    start = end - len(kept)
    return start, start + len(kept.rstrip())


def _by_numbers(text: str, start: int, end: int) -> list[Span]:
    """Cuts at 1. 2. 3. only when they count up from one, so that a dose or a date never cuts."""
    cuts: list[tuple[int, int]] = []
    for found in _RUN_IN_NUMBER.finditer(text, start, end):
        if int(found[1]) == len(cuts) + 1:
            cuts.append((found.start(), found.end()))
    if len(cuts) < 2:
        return [(start, end)]
    begins = [start, *(after for _, after in cuts)]
    ends = [*(before for before, _ in cuts), end]
    return list(zip(begins, ends, strict=True))


def _labels(text: str, start: int, end: int) -> list[re.Match[str]]:
    has_colon = text.find(":", start, end) >= 0
    return list(_RUN_IN_LABEL.finditer(text, start, end)) if has_colon else []


def _leading_label(text: str, start: int, end: int) -> re.Match[str] | None:
    has_colon = text.find(":", start, start + _LONGEST_LABEL) >= 0
    return _RUN_IN_LABEL.match(text, start, end) if has_colon else None


def _label(found: re.Match[str]) -> str:
    return found[0].rstrip(": \n\t").lower()


def _dashes(text: str, start: int, end: int) -> list[re.Match[str]]:
    may_have = _MAY_DASH.search(text, start, end) is not None
    return list(_RUN_IN_DASH.finditer(text, start, end)) if may_have else []


def _cut(span: Span, found: Sequence[re.Match[str]]) -> list[Span]:
    if not found:
        return [span]
    begins = [span[0], *(cut.end() for cut in found)]
    ends = [*(cut.start() for cut in found), span[1]]
    return list(zip(begins, ends, strict=True))


def _sentences(text: str, span: Span) -> list[Span]:
    if not _MAY_STOP.search(text, *span):
        return [span]
    spans: list[Span] = []
    begin = span[0]
    depth_from = span[0]
    depth = 0
    for stop in _STOP.finditer(text, *span):
        depth = max(
            0, depth + text.count("(", depth_from, stop.start()) - text.count(")", depth_from, stop.start())
        )
        depth_from = stop.start()
        at = stop.start() + 1
        if depth or _ABBREVIATIONS.search(text, max(begin, at - 10), at):
            continue
        spans.append((begin, at))
        begin = stop.end()
    spans.append((begin, span[1]))
    return spans
