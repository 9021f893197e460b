"""Dates as the registry has written them over the years."""

from __future__ import annotations

import re

from waymark.trials.dates import PartialDate

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>[A-Za-z]{3})[a-z]*\.?"
_WORDS = (
    re.compile(rf"{_MONTH}\s+(?P<day>\d{{1,2}}),?\s+(?P<year>\d{{4}})\Z"),
    re.compile(rf"(?P<day>\d{{1,2}})\s+{_MONTH},?\s+(?P<year>\d{{4}})\Z"),
    re.compile(rf"{_MONTH},?\s+(?P<year>\d{{4}})\Z"),
)
_DAY_AT_END = re.compile(r"(\d{4}-\d{2}-\d{2}|[A-Z][a-z]+\.?\s+\d{1,2},\s+\d{4})\.?\Z")


def parse_date(text: str) -> PartialDate:
    """Reads "2023-05-30", "2023-05", "2023", "May 30, 2023", "30 May 2023" and "May 2023".

    Raises ValueError for anything else; numbers alone (05/06/2023) could be read two ways.
    """
    tidy = text.strip()
    for shape in _WORDS:
        found = shape.match(tidy)
        if found:
            return _from_words(tidy, found.groupdict())
    return PartialDate.parse(tidy)


def parse_processing_date(text: str) -> PartialDate:
    """The day in a version note: "2026-02-04", or a sentence that ends in a date. Raises ValueError."""
    at_end = _DAY_AT_END.search(text.strip())
    return parse_date(at_end[1] if at_end else text)


def _from_words(text: str, parts: dict[str, str]) -> PartialDate:
    name = parts["month"].lower()
    if name not in _MONTHS:
        raise ValueError(f"{text!r} names no month")
    month = _MONTHS.index(name) + 1
    day = f"-{int(parts['day']):02d}" if "day" in parts else ""
    return PartialDate.parse(f"{parts['year']}-{month:02d}{day}")
