"""One request of a signed-in person, and the guard every page stands behind."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import quote, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from waymark.console.permissions import Permission, may
from waymark.console.rendering import refused, render
from waymark.console.services import Services
from waymark.conversations.desk.audit import Act
from waymark.conversations.desk.sign_ins import SignedIn
from waymark.wording.phrases import phrase

COOKIE = "waymark_desk"
MOST_BYTES = 32_768
_MENU = (
    ("/questions", "questions", Permission.LEARN),
    ("/report", "report", Permission.REPORT),
    ("/safety", "safety", Permission.READ),
    ("/audit", "audit", Permission.AUDIT),
    ("/staff", "staff", Permission.STAFF),
    ("/account", "account", Permission.OWN_ACCOUNT),
)


@dataclass(frozen=True)
class Visit:
    """What a page gets: who asks, what for, and when (UTC without a zone)."""

    services: Services
    request: Request
    now: datetime
    signed_in: SignedIn | None
    form: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Who it is; empty when nobody is signed in."""
        return self.signed_in.member.name if self.signed_in else ""

    @property
    def menu(self) -> list[tuple[str, str, Permission]]:
        """The pages this person may open, beside the queue, each with the words of its link."""
        return [
            (path, phrase(f"console.menu.{name}"), permission)
            for path, name, permission in _MENU
            if self.may(permission)
        ]

    @property
    def address(self) -> str:
        """The address the request came from."""
        return self.request.client.host if self.request.client else ""

    def may(self, permission: Permission) -> bool:
        """Whether this person has the permission."""
        return may(self.signed_in.member.role if self.signed_in else None, permission)

    def log(self, act: Act, subject: str = "", detail: str = "") -> None:
        """Writes to the audit log."""
        self.services.audit.write(act, name=self.name, at=self.now, subject=subject, detail=detail)

    def page(self, template: str, status: int = 200, **values: object) -> Response:
        """The template with these values."""
        return render(template, status, visit=self, Permission=Permission, **values)

    def refuse(self, status: int, reason: str) -> Response:
        """A page that says why not: the phrase `console.refused.<reason>`."""
        return refused(status, phrase(f"console.refused.{reason}"), visit=self)


Handler = Callable[[Visit], Response]


@dataclass(frozen=True)
class Page:
    """One line of the route table: who may call what."""

    method: str
    path: str
    permission: Permission
    handler: Handler


def guarded(page: Page) -> Callable[[Request], Awaitable[Response]]:
    """The page behind the guard: signed in, allowed, not forged, and read in a thread of its own."""

    async def answer(request: Request) -> Response:
        form: Mapping[str, str] = {}
        if page.method == "POST":
            if _is_too_long(request):
                return refused(413, phrase("console.refused.too_long"))
            read = await request.form(max_files=0, max_fields=50)
            form = {key: _storable(value) for key, value in read.items() if isinstance(value, str)}
        return await run_in_threadpool(_answer, page, request, form)

    return answer


def _storable(text: str) -> str:
    """What somebody sent, without the sign that PostgreSQL refuses."""
    return text.replace("\x00", "")


def _answer(page: Page, request: Request, form: Mapping[str, str]) -> Response:
    services: Services = request.app.state.services
    now = services.clock()
    signed_in = services.sign_ins.find(request.cookies.get(COOKIE), now)
    visit = Visit(services, request, now, signed_in, form)
    return _stopped(page, visit) or page.handler(visit)


def _stopped(page: Page, visit: Visit) -> Response | None:
    """The refusal; None when the page may answer."""
    if page.method == "POST" and not _comes_from_here(visit):
        return visit.refuse(403, "other_site")
    if page.permission is Permission.OPEN:
        return None
    signed_in = visit.signed_in
    if signed_in is None or (not signed_in.is_complete and page.permission is not Permission.HALF_SIGNED_IN):
        return _to_sign_in(visit) if page.method == "GET" else visit.refuse(401, "signed_out")
    if not visit.may(page.permission):
        visit.log(Act.REFUSED, page.path, page.method)
        return visit.refuse(403, "not_allowed")
    sent = visit.form.get("form_token", "")
    if page.method == "POST" and not secrets.compare_digest(sent.encode(), signed_in.form_token.encode()):
        return visit.refuse(403, "form_expired")
    return None


def _to_sign_in(visit: Visit) -> Response:
    target = visit.request.url.path
    return RedirectResponse(f"/sign-in?next={quote(target)}", 303)


def _comes_from_here(visit: Visit) -> bool:
    """Browsers say where a form was sent from; a program that says nothing still needs the form's token."""
    headers = visit.request.headers
    if headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
        return False
    origin = headers.get("origin")
    return origin is None or urlsplit(origin).netloc == headers.get("host")


def _is_too_long(request: Request) -> bool:
    length = request.headers.get("content-length", "")
    return not length.isdigit() or int(length) > MOST_BYTES
