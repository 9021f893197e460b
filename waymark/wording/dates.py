"""Days and months in words."""

from __future__ import annotations

from datetime import date

from waymark.trials.dates import PartialDate
from waymark.wording.phrases import phrase


def words_for_date(day: date | PartialDate, *, language: str = "en") -> str:
    """ "27 February 2023", or "May 2023" or "2023" when the registry gave no more."""
    if not day.month:
        return str(day.year)
    month = phrase(f"month.{day.month}", language=language)
    if not day.day:
        return phrase("date.month", language=language, month=month, year=day.year)
    return phrase("date.day", language=language, day=day.day, month=month, year=day.year)


def words_for_when(day: date | PartialDate, *, language: str = "en") -> str:
    """ "on 27 February 2023", or "in May 2023" when the registry gave no day."""
    key = "date.on_day" if day.day else "date.in_month"
    return phrase(key, language=language, date=words_for_date(day, language=language))
