"""When something told was: the days ago that "2019", "3 months ago" or "in March 2024" can mean."""

from __future__ import annotations

import calendar
import math
import re
from dataclasses import dataclass
from datetime import date

from waymark.eligibility.lines.windows import COUNT, UNIT, days_of

_MONTHS = {name.lower(): place for place, name in enumerate(calendar.month_name) if name}
_SHORT = {name[:3]: place for name, place in _MONTHS.items()}
_AGO = re.compile(rf"\b(?P<span>{COUNT}(?: ?\(\d+\))?[ -]{UNIT})\b(?: ago| back| before| earlier)")
_IN_THE_LAST = re.compile(rf"\b(?:in|within) the (?:last|past) (?P<span>{COUNT}[ -]{UNIT})\b")
_LONGER_AGO = re.compile(rf"\b(?:more than|over) (?P<span>{COUNT}[ -]{UNIT}) ago\b")
_YEAR = re.compile(r"\b(?P<year>(?:19|20)\d\d)\b")
_DAY = re.compile(r"\b(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)(?:-(?P<day>\d\d))?\b")
_MONTH = re.compile(rf"\b(?P<month>{'|'.join(_MONTHS)}|{'|'.join(_SHORT)})\b")
_IN_A_YEAR = re.compile(r"\b(?:in|over|within|during) the (?:last|past) (?P<span>year|month|week)\b")
_SINCE = re.compile(r"\bsince ")
_SLACK = 0.15  # "3 months ago" is hardly to the day: our own convention, wide on purpose
_LONG = {"year": 366, "month": 31, "week": 7}
_RELATIVE = {
    "yesterday": (1, 1), "today": (0, 0), "last week": (1, 14), "this week": (0, 7), "last month": (1, 62),
    "this month": (0, 31), "last year": None, "this year": None,
}  # fmt: skip


@dataclass(frozen=True)
class DaysAgo:
    """At least `least` and at most `most` days before today."""

    least: float
    most: float


def days_ago(words: str | None, today: date) -> DaysAgo | None:
    """What the words can mean; None when they name no time that can be counted.

    What was "since 2022" may have gone on until today.
    """
    text = (words or "").lower()
    began = _begun_or_done(text, today)
    return DaysAgo(0, began.most) if began and _SINCE.search(text) else began


def _begun_or_done(text: str, today: date) -> DaysAgo | None:
    lately = _IN_A_YEAR.search(text)
    if lately:
        return _up_to(_LONG[lately["span"]])
    for pattern, span in ((_IN_THE_LAST, _up_to), (_LONGER_AGO, _from)):
        found = pattern.search(text)
        counted = days_of(found["span"]) if found else None
        if counted is not None:
            return span(counted)
    ago = _AGO.search(text)
    if ago:
        days = days_of(ago["span"])
        return None if days is None else DaysAgo(days * (1 - _SLACK), days * (1 + _SLACK))
    for phrase, known in _RELATIVE.items():
        if phrase in text and known:
            return DaysAgo(*known)
    return _dated(text, today)


def _up_to(days: float) -> DaysAgo:
    return DaysAgo(0, days)


def _from(days: float) -> DaysAgo:
    return DaysAgo(days, math.inf)


def _dated(text: str, today: date) -> DaysAgo | None:
    day = _DAY.search(text)
    if day:
        return _within_month(int(day["year"]), int(day["month"]), day["day"], today)
    year = _YEAR.search(text)
    if year is None:
        named = {"last year": today.year - 1, "this year": today.year}
        found = next((number for phrase, number in named.items() if phrase in text), None)
        return None if found is None else _between(date(found, 1, 1), date(found, 12, 31), today)
    month = _MONTH.search(text)
    number = int(year["year"])
    if month:
        return _within_month(number, _SHORT[month["month"][:3]], None, today)
    return _between(date(number, 1, 1), date(number, 12, 31), today)


def _within_month(year: int, month: int, day: str | None, today: date) -> DaysAgo | None:
    if not 1 <= month <= 12:
        return None
    last = calendar.monthrange(year, month)[1]
    if day and not 1 <= int(day) <= last:
        return None
    first_day, last_day = (int(day), int(day)) if day else (1, last)
    return _between(date(year, month, first_day), date(year, month, last_day), today)


def _between(first: date, last: date, today: date) -> DaysAgo | None:
    """None for a time still to come."""
    if first > today:
        return None
    return DaysAgo(max(0, (today - last).days), (today - first).days)
