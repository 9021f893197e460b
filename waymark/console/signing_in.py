"""Signing in and out: a password, then a one-time code where the account asks for one."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from waymark.console.visits import COOKIE, Visit
from waymark.conversations.desk.audit import Act
from waymark.conversations.desk.sign_ins import AT_MOST
from waymark.conversations.desk.staff import Check
from waymark.wording.phrases import phrase

_UNKNOWN = "(unknown)"


def show(visit: Visit) -> Response:
    """The form; who is signed in goes on to the queue."""
    if visit.signed_in and visit.signed_in.is_complete:
        return RedirectResponse("/", 303)
    return visit.page("sign_in.html", error="", next=_next(visit.request.query_params.get("next", "")))


def sign_in(visit: Visit) -> Response:
    """Checks the password. What is wrong is not said, only that something is."""
    if not visit.services.attempts.may_try(visit.address):
        return _again(visit, "too_many", 429)
    name = visit.form.get("name", "").strip().lower()
    checked = visit.services.staff.check_password(name, visit.form.get("password", ""), visit.now)
    if checked is not Check.RIGHT:
        return _failed(visit, name, checked)
    member = visit.services.staff.get(name)
    is_complete = member is not None and not member.has_code
    return _begin(visit, name, is_complete=is_complete, target="/sign-in/code")


def show_code(visit: Visit) -> Response:
    """The form for the one-time code."""
    return visit.page("code.html", error="", next=_next(visit.request.query_params.get("next", "")))


def check_code(visit: Visit) -> Response:
    """Checks the one-time code; a used one is not taken again."""
    if not visit.services.attempts.may_try(visit.address):
        return visit.page("code.html", 429, error=_error("too_many"), next="/")
    checked = visit.services.staff.check_code(visit.name, visit.form.get("code", ""), visit.now)
    if checked is Check.RIGHT:
        return _begin(visit, visit.name, is_complete=True, target="/")
    _log_failure(visit, visit.name, checked)
    reason = "locked" if checked is Check.LOCKED else "wrong_code"
    return visit.page("code.html", 401, error=_error(reason), next="/")


def sign_out(visit: Visit) -> Response:
    """Ends the sign-in."""
    if visit.signed_in:
        visit.services.sign_ins.end(visit.signed_in.token)
        visit.log(Act.SIGNED_OUT)
    answer = RedirectResponse("/sign-in", 303)
    answer.delete_cookie(COOKIE)
    return answer


def _begin(visit: Visit, name: str, *, is_complete: bool, target: str) -> Response:
    former = visit.request.cookies.get(COOKIE)
    token = visit.services.sign_ins.begin(name, is_complete=is_complete, now=visit.now, former=former)
    if is_complete:
        visit.services.audit.write(Act.SIGNED_IN, name=name, at=visit.now)
        target = _next(visit.form.get("next", ""))
    answer = RedirectResponse(target, 303)
    answer.set_cookie(
        COOKIE,
        token,
        max_age=int(AT_MOST.total_seconds()),
        httponly=True,
        samesite="strict",
        secure=visit.services.settings.console_is_secure,
    )
    return answer


def _failed(visit: Visit, name: str, checked: Check) -> Response:
    is_known = visit.services.staff.get(name) is not None
    _log_failure(visit, name if is_known else _UNKNOWN, checked)
    return _again(visit, "locked" if checked is Check.LOCKED else "wrong_password", 401)


def _log_failure(visit: Visit, name: str, checked: Check) -> None:
    act = Act.LOCKED_OUT if checked is Check.LOCKED else Act.SIGN_IN_FAILED
    visit.services.audit.write(act, name=name, at=visit.now)


def _again(visit: Visit, reason: str, status: int) -> Response:
    return visit.page("sign_in.html", status, error=_error(reason), next=_next(visit.form.get("next", "")))


def _error(reason: str) -> str:
    return phrase(f"console.sign_in.{reason}")


def _next(path: str) -> str:
    """Where to go on: a page of ours, never another site."""
    is_ours = path.startswith("/") and not path.startswith(("//", "/\\")) and path.isprintable()
    return path if is_ours else "/"
