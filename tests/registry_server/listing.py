"""The studies a stand-in for the registry holds, and how it lists them."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from waymark.trials.vocabulary import OverallStatus

Study = dict[str, object]

STATUSES = frozenset(status.value for status in OverallStatus)
_FILTERS = {"query.cond", "filter.overallStatus", "filter.advanced", "filter.ids"}
PARAMETERS = _FILTERS | {"pageSize", "pageToken", "countTotal", "format", "fields"}
_RANGE = re.compile(r"AREA\[LastUpdatePostDate\]RANGE\[(\d{4}-\d\d-\d\d),MAX\]")


class Refused(Exception):
    """A parameter the registry answers 400 for, in its words."""


@dataclass
class Listing:
    """Studies by number. `data_timestamp` is what `/version` says; `most_on_a_page` makes pages smaller."""

    studies: dict[str, Study] = field(default_factory=dict)
    data_timestamp: str = "2026-11-20T09:00:05"
    refused_tokens: set[str] = field(default_factory=set)
    most_on_a_page: int = 1000

    def put(self, studies: Iterable[Study]) -> None:
        self.studies.update((number_of(study), study) for study in studies)

    def page(self, asked: Mapping[str, str]) -> dict[str, object]:
        """The JSON of `/api/v2/studies`. Raises Refused."""
        for name in asked:
            if name not in PARAMETERS:
                raise Refused(f"`{name}` is unknown parameter")
        size = min(_size(asked.get("pageSize", "10")), self.most_on_a_page)
        found = [
            self.studies[number] for number in sorted(self.studies) if _is_asked(self.studies[number], asked)
        ]
        start = self._start(asked)
        page: dict[str, object] = {
            "studies": [_fields(study, asked) for study in found[start : start + size]]
        }
        if asked.get("countTotal") == "true":
            page["totalCount"] = len(found)
        if start + size < len(found):
            page["nextPageToken"] = _token(start + size)
        return page

    def _start(self, asked: Mapping[str, str]) -> int:
        token = asked.get("pageToken")
        if token is None:
            return 0
        try:
            if token in self.refused_tokens:
                raise ValueError
            return int(base64.urlsafe_b64decode(token.encode()).decode().removeprefix("from "))
        except ValueError:
            raise Refused("Parameter `pageToken` has incorrect format") from None


def number_of(study: Study) -> str:
    return str(_part(study, "protocolSection", "identificationModule")["nctId"])


def status_of(study: Study) -> str:
    return str(_part(study, "protocolSection", "statusModule").get("overallStatus", ""))


def updated_on(study: Study) -> str:
    return str(_part(study, "protocolSection", "statusModule", "lastUpdatePostDateStruct").get("date", ""))


def _token(start: int) -> str:
    return base64.urlsafe_b64encode(f"from {start}".encode()).decode()


def _size(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 1000:
        raise Refused("`pageSize` must be between 1 and 1000")
    return int(text)


def _is_asked(study: Study, asked: Mapping[str, str]) -> bool:
    return (
        _has_condition(study, asked.get("query.cond", ""))
        and _has_status(study, asked.get("filter.overallStatus", ""))
        and _is_updated(study, asked.get("filter.advanced", ""))
        and _has_number(study, asked.get("filter.ids", ""))
    )


def _has_condition(study: Study, condition: str) -> bool:
    if not condition:
        return True
    names = json.dumps(_part(study, "protocolSection", "conditionsModule")) + json.dumps(
        _part(study, "derivedSection", "conditionBrowseModule")
    )
    return condition.lower() in names.lower()


def _has_status(study: Study, statuses: str) -> bool:
    if not statuses:
        return True
    for status in statuses.split("|"):
        if status not in STATUSES:
            raise Refused(f"Invalid value in parameter `overallStatus`: `{status}`")
    return status_of(study) in statuses.split("|")


def _is_updated(study: Study, expression: str) -> bool:
    if not expression:
        return True
    since = _RANGE.fullmatch(expression)
    if since is None:
        raise Refused(f"Parse error in parameter `filter.advanced`: `{expression}`")
    return updated_on(study) >= since[1]


def _has_number(study: Study, numbers: str) -> bool:
    if not numbers:
        return True
    aliases = _part(study, "protocolSection", "identificationModule").get("nctIdAliases", [])
    own = {number_of(study), *(aliases if isinstance(aliases, list) else [])}
    return not own.isdisjoint(numbers.split("|"))


def _fields(study: Study, asked: Mapping[str, str]) -> Study:
    wanted = [name for name in re.split(r"[|,]", asked.get("fields", "")) if name]
    return {name: study[name] for name in wanted if name in study} if wanted else study


def _part(study: Study, *path: str) -> dict[str, object]:
    value: object = study
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}
