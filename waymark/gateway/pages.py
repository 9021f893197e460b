"""Pages that the gateway makes itself: every value is escaped, every sentence is a phrase."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from starlette.responses import HTMLResponse

from waymark.wording.phrases import phrase, sentence

PAGE_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": PAGE_POLICY,
    # With `no-referrer` a browser sends a form with the origin "null", and the door could not tell whose.
    "Referrer-Policy": "same-origin",
    "X-Robots-Tag": "noindex",
}


def page(template: str, status: int = 200, **values: object) -> HTMLResponse:
    """The template with its values, as an answer that no cache keeps."""
    html = _templates().get_template(template).render(**values)
    return HTMLResponse(html, status, _HEADERS)


@lru_cache(maxsize=1)
def _templates() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["say"] = phrase
    environment.filters["sentence"] = sentence
    return environment
