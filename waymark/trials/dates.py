"""Dates as the registry gives them: some with a day, some with only a month."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from waymark.trials.vocabulary import DateType

_SHAPE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?\Z")


@dataclass(frozen=True)
class PartialDate:
    """A date of the registry. `month` or `day` is None when the registry did not give it."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Reads "2023-05-30", "2023-05" or "2023". Raises ValueError for anything else."""
        return _date_in(text)

    def earliest(self) -> date:
        """The first day this date can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    def latest(self) -> date:
        """The last day this date can mean; a completion in "2023-05" has passed only in June."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        parts = [f"{self.year:04d}"]
        if self.month:
            parts.append(f"{self.month:02d}")
        if self.day:
            parts.append(f"{self.day:02d}")
        return "-".join(parts)


@lru_cache(maxsize=20_000)  # a search reads the same days again and again
def _date_in(text: str) -> PartialDate:
    shape = _SHAPE.match(text.strip())
    if not shape:
        raise ValueError(f"{text!r} is not a date like 2023-05-30 or 2023-05")
    year, month, day = (int(part) if part else None for part in shape.groups())
    date(year or 0, month or 1, day or 1)
    return PartialDate(year or 0, month, day)


@dataclass(frozen=True)
class Milestone:
    """A date with its kind; `type` is None in older records that do not say."""

    date: PartialDate
    type: DateType | None = None


@dataclass(frozen=True)
class TrialDates:
    """Every date a record carries; None means that the record does not give it."""

    start: Milestone | None = None
    primary_completion: Milestone | None = None
    completion: Milestone | None = None
    first_posted: PartialDate | None = None
    last_update_posted: PartialDate | None = None
    status_verified: PartialDate | None = None
