"""Accounts: an administrator looks after all of them, everyone after their own."""

from __future__ import annotations

from collections.abc import Callable

import pyotp
import segno
from starlette.responses import RedirectResponse, Response

from waymark.console.visits import Visit
from waymark.conversations.desk.audit import Act
from waymark.conversations.desk.staff import Check, Role, StaffStore, step_of
from waymark.errors import UsageError

ISSUER = "Waymark desk"


def show(visit: Visit) -> Response:
    """All accounts."""
    visit.log(Act.READ_STAFF)
    return visit.page("staff.html", members=visit.services.staff.all(), roles=Role)


def add(visit: Visit) -> Response:
    """Adds an account."""
    role, name = visit.form.get("role", ""), visit.form.get("name", "").strip()
    if role not in {member.value for member in Role}:
        return visit.refuse(400, "role")
    try:
        visit.services.staff.add(name, Role(role), visit.form.get("password", ""))
    except UsageError:
        return visit.refuse(400, "account")
    visit.log(Act.ADDED_STAFF, name, role)
    return RedirectResponse("/staff", 303)


def set_role(visit: Visit) -> Response:
    """Gives another role; nobody changes their own, so that one administrator stays."""
    role = visit.form.get("role", "")
    if role not in {member.value for member in Role}:
        return visit.refuse(400, "role")
    return _change(visit, f"role {role}", lambda staff, name: staff.set_role(name, Role(role)))


def set_active(visit: Visit) -> Response:
    """Closes an account or opens it again."""
    is_active = visit.form.get("active") == "yes"
    said = "opened" if is_active else "closed"
    return _change(visit, said, lambda staff, name: staff.set_active(name, is_active))


def drop_code(visit: Visit) -> Response:
    """Asks for no one-time code any more: for somebody who lost the telephone."""
    return _change(visit, "code dropped", lambda staff, name: staff.set_code(name, None))


def show_own(visit: Visit) -> Response:
    """One's own account."""
    return visit.page("account.html", error="", secret="", picture="")


def set_password(visit: Visit) -> Response:
    """A new password; every other sign-in of this person ends, and this one too."""
    if not _knows_password(visit):
        return visit.refuse(400, "old_password")
    try:
        visit.services.staff.set_password(visit.name, visit.form.get("new", ""))
    except UsageError:
        return visit.refuse(400, "new_password")
    visit.log(Act.CHANGED_OWN, visit.name, "password")
    return RedirectResponse("/sign-in", 303)


def begin_code(visit: Visit) -> Response:
    """A new secret, to be put into a code app; it counts once a code of it came back."""
    if not _knows_password(visit):
        return visit.refuse(400, "old_password")
    return _code_form(visit, pyotp.random_base32())


def set_code(visit: Visit) -> Response:
    """Asks for one-time codes from now on, when the code is right."""
    secret = visit.form.get("secret", "")
    if len(secret) != 32 or not secret.isalnum() or not secret.isascii() or not _knows_password(visit):
        return visit.refuse(400, "old_password")
    if step_of(secret, visit.form.get("code", ""), visit.now) is None:
        return visit.refuse(400, "code")
    visit.services.staff.set_code(visit.name, secret)
    visit.log(Act.CHANGED_OWN, visit.name, "code")
    return RedirectResponse("/account", 303)


def _code_form(visit: Visit, secret: str) -> Response:
    address = pyotp.TOTP(secret).provisioning_uri(name=visit.name, issuer_name=ISSUER)
    picture = segno.make(address, micro=False).svg_inline(scale=5, omitsize=False, svgclass="code")
    return visit.page("account.html", error="", secret=secret, picture=picture)


def _knows_password(visit: Visit) -> bool:
    """Asked again before anything changes: a browser left open is not enough."""
    given = visit.form.get("password", "")
    return visit.services.staff.check_password(visit.name, given, visit.now) is Check.RIGHT


def _change(visit: Visit, said: str, change: Callable[[StaffStore, str], None]) -> Response:
    name = visit.form.get("name", "")
    if name == visit.name or visit.services.staff.get(name) is None:
        return visit.refuse(400, "not_own")
    change(visit.services.staff, name)
    visit.log(Act.CHANGED_STAFF, name, said)
    return RedirectResponse("/staff", 303)
