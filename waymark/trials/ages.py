"""Age bounds of a trial, in every unit the registry uses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from waymark.trials.words import Word

_SHAPE = re.compile(r"(\d+)\s*(year|month|week|day|hour|minute)s?\Z", re.IGNORECASE)


class AgeUnit(Word):
    YEARS = "years"
    MONTHS = "months"
    WEEKS = "weeks"
    DAYS = "days"
    HOURS = "hours"
    MINUTES = "minutes"


@dataclass(frozen=True)
class AgeBound:
    """A minimum or maximum age in completed units: a maximum of 16 years holds until the 17th birthday."""

    value: int
    unit: AgeUnit

    @classmethod
    def parse(cls, text: str | None) -> AgeBound | None:
        """Reads "8 Years"; None, "" and "N/A" are an open bound (None). Raises ValueError otherwise."""
        tidy = (text or "").strip()
        if tidy.upper() in {"", "N/A", "NA", "NONE"}:
            return None
        return _bound_in(tidy)

    def __str__(self) -> str:
        name = self.unit.value.capitalize()
        return f"{self.value} {name[:-1] if self.value == 1 else name}"


@lru_cache(maxsize=2_000)  # most records have one of a few bounds
def _bound_in(text: str) -> AgeBound:
    shape = _SHAPE.match(text)
    if not shape:
        raise ValueError(f"{text!r} is not an age like '8 Years' or '6 Months'")
    return AgeBound(int(shape[1]), AgeUnit(shape[2].lower() + "s"))
