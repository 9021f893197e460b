"""What can be asked of the registry's API v2, and the parameters it is asked with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from waymark.trials.identifiers import NctId
from waymark.trials.vocabulary import OverallStatus

PAGE_SIZE = 200  # the API gives at most 1,000; a page is one transaction, and a study about 20 kB
MOST_IDS = 100  # numbers in one request: the address stays under 2 kB

ASKED_STATUSES = (
    OverallStatus.RECRUITING,
    OverallStatus.NOT_YET_RECRUITING,
    OverallStatus.ENROLLING_BY_INVITATION,
    OverallStatus.AVAILABLE,
    OverallStatus.UNKNOWN,
)
"""Trials that take people now or soon, or may: the registry's UNKNOWN was open when last known."""


@dataclass(frozen=True)
class StudyQuery:
    """Which studies to list. None and empty leave a filter out."""

    condition: str | None = None
    statuses: tuple[OverallStatus, ...] = ()
    updated_since: date | None = None
    ids: tuple[NctId, ...] = ()

    def parameters(self) -> Mapping[str, str]:
        """The parameters of `/api/v2/studies`, without the page."""
        asked = {
            "query.cond": self.condition or "",
            "filter.overallStatus": "|".join(status.value for status in self.statuses),
            "filter.ids": "|".join(self.ids),
            "filter.advanced": "",
        }
        if self.updated_since:
            asked["filter.advanced"] = f"AREA[LastUpdatePostDate]RANGE[{self.updated_since},MAX]"
        given = {name: value for name, value in asked.items() if value}
        return {**given, "pageSize": str(PAGE_SIZE), "countTotal": "true", "format": "json"}
