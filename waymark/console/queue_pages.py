"""The queue, its filters and the export of what they let through."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date
from enum import Enum
from typing import TypeVar
from urllib.parse import urlencode

from starlette.responses import RedirectResponse, Response

from waymark.console.rendering import moment_of, words_of
from waymark.console.visits import Visit
from waymark.conversations.desk.audit import Act
from waymark.conversations.desk.exporting import Form, bundle
from waymark.conversations.desk.outcomes import Flag, Outcome
from waymark.conversations.desk.queue import Filters, Order, Reviewed
from waymark.conversations.desk.reviews import LONGEST_TAG
from waymark.errors import UsageError
from waymark.wording.phrases import phrase

MOST_EXPORTED = 1_000
LONGEST_WORDS = 200
Choice = TypeVar("Choice", bound=Enum)


def show(visit: Visit) -> Response:
    """The queue, riskiest first."""
    query = dict(visit.request.query_params)
    filters, error = _filters_or_none(visit, query)
    number = _page_number(query)
    page = visit.services.queue.page(filters, number)
    visit.log(Act.READ_QUEUE, detail=as_query(_without_words(filters)))
    return visit.page(
        "queue.html",
        400 if error else 200,
        page=page,
        filters=filters,
        query=as_query(filters),
        error=error,
        choices=visit.services.queue.choices(),
        outcomes=Outcome,
        flags=Flag,
        reviewed=Reviewed,
        orders=Order,
        views=visit.services.views.of(visit.name),
        staff=[member.name for member in visit.services.staff.all() if member.is_active],
        forms=Form,
        failing=_failing(visit),
    )


def export(visit: Visit) -> Response:
    """A zip file of what the filters let through, masked, with its manifest."""
    filters, error = _filters_or_none(visit, visit.form)
    keys = visit.services.queue.keys(filters)
    if error or not keys or len(keys) > MOST_EXPORTED:
        return visit.refuse(400, "export_filters" if error else "export_size")
    form = Form.JSONL if visit.form.get("form") == Form.JSONL.value else Form.CSV
    found = (visit.services.transcripts.get(key) for key in keys)
    held = [transcript for transcript in found if transcript is not None]
    data, manifest = bundle(held, form, by=visit.name, at=visit.now, filters=as_query(filters))
    visit.log(Act.EXPORTED, detail=f"{form.value} {manifest.conversations} {manifest.sha256}")
    name = f"waymark-{visit.now:%Y%m%d-%H%M}.zip"
    return Response(data, media_type="application/zip", headers=_as_file(name))


def save_view(visit: Visit) -> Response:
    """Keeps the filters under a title."""
    title = " ".join(visit.form.get("title", "").split())[:60]
    filters, error = _filters_or_none(visit, visit.form)
    if not title or error:
        return visit.refuse(400, "view_title")
    visit.services.views.save(visit.name, title, as_query(filters))
    visit.log(Act.SAVED_VIEW, subject=title)
    return RedirectResponse(f"/?{as_query(filters)}", 303)


def drop_view(visit: Visit) -> Response:
    """Forgets a saved view."""
    visit.services.views.drop(visit.name, visit.form.get("title", ""))
    return RedirectResponse("/", 303)


def read_filters(query: Mapping[str, str]) -> Filters:
    """The filters of a query. Raises UsageError naming the field that cannot be used."""
    return Filters(
        order=_member(Order, query, "order") or Order.RISK,
        outcome=_member(Outcome, query, "outcome"),
        flag=_member(Flag, query, "flag"),
        since=_day(query, "since"),
        until=_day(query, "until"),
        reviewed=_member(Reviewed, query, "reviewed"),
        words=_text(query, "words", LONGEST_WORDS),
        **{
            name: _text(query, name, 64) for name in ("intent", "channel", "language", "reviewer", "assigned")
        },
        later=_text(query, "later", 64),
        tag=_text(query, "tag", LONGEST_TAG),
    )


def as_query(filters: Filters) -> str:
    """The filters as they stand behind the question mark; those that filter nothing are left out."""
    values = {item.name: getattr(filters, item.name) for item in fields(Filters)}
    said = {
        name: value.value if isinstance(value, Enum) else str(value)
        for name, value in values.items()
        if value
    }
    return urlencode({name: value for name, value in said.items() if (name, value) != ("order", "risk")})


def _without_words(filters: Filters) -> Filters:
    """For the log: that words were looked for, not which, as they may be a person's."""
    return replace(filters, words="(words)" if filters.words else "")


def _failing(visit: Visit) -> list[str]:
    """A sentence for each way of alerting that reaches nobody."""
    return [
        phrase(
            "console.alert.failing",
            way=words_of(way, "way"),
            since=moment_of(rest.since),
            until=moment_of(rest.until),
        )
        for way, rest in sorted(visit.services.teller.failing.items())
    ]


def _filters_or_none(visit: Visit, query: Mapping[str, str]) -> tuple[Filters, str]:
    """The filters and no error; or none, and what cannot be used."""
    try:
        filters = read_filters(query)
        if filters.later not in {"", visit.name}:
            raise UsageError("later")  # a list for later is its owner's alone
        return filters, ""
    except UsageError as error:
        return Filters(), phrase("console.filters.not_usable", name=str(error))


def _page_number(query: Mapping[str, str]) -> int:
    text = query.get("page", "1")
    return min(max(int(text), 1), 100_000) if text.isdecimal() and len(text) < 7 else 1


def _member(enum: type[Choice], query: Mapping[str, str], name: str) -> Choice | None:
    text = query.get(name, "")
    try:
        return enum(text) if text else None
    except ValueError:
        raise UsageError(name) from None


def _day(query: Mapping[str, str], name: str) -> date | None:
    text = query.get(name, "")
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise UsageError(name) from None


def _text(query: Mapping[str, str], name: str, longest: int) -> str:
    text = query.get(name, "").strip()
    if len(text) > longest or "\x00" in text:
        raise UsageError(name)
    return text


def _as_file(name: str) -> dict[str, str]:
    return {"Content-Disposition": f'attachment; filename="{name}"'}
