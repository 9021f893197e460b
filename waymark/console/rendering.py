"""Pages from templates: everything put into one is escaped, whoever wrote it."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from pathlib import Path

from jinja2 import ChainableUndefined, Environment, FileSystemLoader
from starlette.responses import HTMLResponse, Response

from waymark.wording.phrases import has_phrase, phrase

FOLDER = Path(__file__).parent
_ENVIRONMENT = Environment(
    loader=FileSystemLoader(FOLDER / "templates"),
    autoescape=True,
    undefined=ChainableUndefined,  # a record of an older Waymark may lack a key
    trim_blocks=True,
    lstrip_blocks=True,
)


def render(template: str, status: int = 200, **values: object) -> HTMLResponse:
    """The page."""
    return HTMLResponse(_ENVIRONMENT.get_template(template).render(**values), status)


def refused(status: int, reason: str, **values: object) -> Response:
    """A page that says why not."""
    return render("refused.html", status, reason=reason, **{"visit": None, **values})


def moment_of(value: datetime) -> str:
    """The time as pages show it, to the minute."""
    return value.strftime("%Y-%m-%d %H:%M")


def _clock(value: datetime) -> str:
    return value.strftime("%H:%M")


def words_of(value: object, group: str) -> str:
    """The words for a member of one of our vocabularies; a name of another Waymark's stands as it is."""
    name = value.value if isinstance(value, Enum) else value
    key = f"console.{group}.{name}"
    return phrase(key) if has_phrase(key) else str(name)


def _percent(value: float | None) -> str:
    return "" if value is None else f"{value:.0%}"


_ENVIRONMENT.filters.update(moment=moment_of, clock=_clock, words=words_of, percent=_percent)
