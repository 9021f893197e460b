"""What the registry answers: a page of studies, the age of its data, or why it gives neither."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime

from waymark.errors import RegistryFailed
from waymark.registry.json_values import is_too_deep, json_value
from waymark.registry.waiting import LONGEST_ASKED, asked_wait

_MOST_WORDS = 200  # characters of an error body that are told


@dataclass(frozen=True)
class Page:
    """Some studies of a listing. `next_token` is None on the last page; `total` when it was not counted."""

    studies: tuple[object, ...]
    next_token: str | None
    total: int | None


@dataclass(frozen=True)
class DataVersion:
    """The registry's own time of its data ("2026-08-11T09:00:05"), and its day."""

    timestamp: str
    day: date


@dataclass(frozen=True)
class Answer:
    """One HTTP answer, read to its end."""

    status: int
    content_type: str
    body: bytes
    location: str = ""
    retry_after: str | None = None

    @property
    def is_web_page(self) -> bool:
        """Whether it is a page for people: a proxy's, or a sign-in page."""
        return "html" in self.content_type or self.body.lstrip()[:1] == b"<"

    @property
    def words(self) -> str:
        """The first line of a text body, shortened; "" for anything else."""
        if self.is_web_page or not self.body.strip():
            return ""
        line = self.body.decode("utf-8", "replace").strip().splitlines()[0]
        return "".join(letter for letter in line if letter.isprintable())[:_MOST_WORDS]


def value_of(answer: Answer) -> object:
    """The JSON of a good answer. Raises RegistryFailed; retryable when the body looks cut off."""
    if answer.is_web_page:
        raise RegistryFailed(
            "The registry's address gave a web page instead of data; "
            "a proxy or a sign-in page may stand between, or WAYMARK_REGISTRY_URL is wrong."
        )
    try:
        value = json_value(answer.body)
    except ValueError as error:
        cut_off = _is_cut_off(error, answer.body)
        raise RegistryFailed(f"The registry's answer is {error}.", retryable=cut_off) from error
    if is_too_deep(value):
        raise RegistryFailed("The registry's answer is nested too deeply.")
    return value


def page_of(value: object) -> Page:
    """The page an answer holds. Raises RegistryFailed when it is none."""
    studies = value.get("studies") if isinstance(value, dict) else None
    if not isinstance(value, dict) or not isinstance(studies, list):
        raise RegistryFailed("The registry's answer holds no list of studies.")
    token, total = value.get("nextPageToken"), value.get("totalCount")
    if token is not None and not isinstance(token, str):
        raise RegistryFailed("The registry's answer names a next page that is no text.")
    return Page(tuple(studies), token or None, total if type(total) is int else None)


def data_version_of(value: object) -> DataVersion:
    """The age of the data. Raises RegistryFailed when the answer does not say it."""
    timestamp = value.get("dataTimestamp") if isinstance(value, dict) else None
    try:
        return DataVersion(str(timestamp)[:19], datetime.fromisoformat(str(timestamp)[:19]).date())
    except ValueError as error:
        raise RegistryFailed("The registry does not say how old its data are.") from error


def refusal(answer: Answer, *, now: datetime) -> RegistryFailed:
    """An answer that is no good as one sentence; 429 and 5xx may be tried again, unless far too late."""
    said = f": {answer.words}" if answer.words else ""
    advice = "; a proxy may stand between" if answer.is_web_page and answer.status < 500 else ""
    reason = f"The registry answered {answer.status}{said}{advice}".rstrip(".") + "."
    if answer.status != 429 and answer.status < 500:
        return RegistryFailed(reason)
    wait = asked_wait(answer.retry_after, now=now)
    if wait is not None and wait > LONGEST_ASKED:
        return RegistryFailed(f"{reason} It asks to wait {wait / 60:.0f} minutes; sync again after that.")
    return RegistryFailed(reason, retryable=True, wait=wait)


def _is_cut_off(error: ValueError, body: bytes) -> bool:
    cause = error.__cause__
    if isinstance(cause, UnicodeDecodeError):
        return cause.end >= len(body)
    if not isinstance(cause, json.JSONDecodeError):
        return False
    return cause.msg.startswith("Unterminated string") or cause.pos >= len(cause.doc.rstrip()) - 5
