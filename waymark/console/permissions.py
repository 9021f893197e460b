"""Who may do what at the desk."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from waymark.conversations.desk.staff import Role


class Permission(str, Enum):
    """What a page asks for. OPEN asks for nothing, HALF_SIGNED_IN for a right password."""

    OPEN = "open"
    HALF_SIGNED_IN = "half_signed_in"
    OWN_ACCOUNT = "own_account"
    READ = "read"
    REVIEW = "review"
    LEARN = "learn"
    REPORT = "report"
    EXPORT = "export"
    UNMASK = "unmask"
    SIGN_SAFETY = "sign_safety"
    AUDIT = "audit"
    STAFF = "staff"


_EVERYONE = frozenset({Permission.OPEN, Permission.HALF_SIGNED_IN})
_REVIEWING = _EVERYONE | {
    Permission.OWN_ACCOUNT,
    Permission.READ,
    Permission.REVIEW,
    Permission.LEARN,
    Permission.REPORT,
    Permission.EXPORT,
}

# Who gives out accounts and reads the log does not unmask: no one person does both.
PERMISSIONS: Mapping[Role, frozenset[Permission]] = {
    Role.REVIEWER: _REVIEWING,
    Role.CLINICIAN: _REVIEWING | {Permission.UNMASK, Permission.SIGN_SAFETY},
    Role.ADMINISTRATOR: _REVIEWING | {Permission.AUDIT, Permission.STAFF},
}


def may(role: Role | None, permission: Permission) -> bool:
    """Whether this role has the permission; None is somebody who is not signed in."""
    return permission is Permission.OPEN if role is None else permission in PERMISSIONS[role]
