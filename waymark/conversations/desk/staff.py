"""Who works at the desk: accounts with a password (argon2), a one-time code, and a lock after failures."""

from __future__ import annotations

import re
import secrets
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from hashlib import sha256

import pyotp
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from cryptography.fernet import Fernet, InvalidToken
from sqlalchemy import delete, insert, select, update
from sqlalchemy.engine import Engine

from waymark.conversations.database import usable_database
from waymark.conversations.desk.tables import sign_in, staff
from waymark.errors import UsageError
from waymark.store.engine import writing

MOST_FAILURES = 5
LOCKED_FOR = timedelta(minutes=15)
LEAST_PASSWORD = 12  # NIST SP 800-63B asks for 8 at least; there is no rule on kinds of signs, as it advises
MOST_PASSWORD = 256
_NAME = re.compile(r"[a-z][a-z0-9._-]{1,62}")
_STEP_SECONDS = 30


class Role(str, Enum):
    REVIEWER = "reviewer"
    CLINICIAN = "clinician"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True)
class Member:
    """One account. `has_code` says that a one-time code is asked for after the password."""

    name: str
    role: Role
    is_active: bool
    has_code: bool
    locked_until: datetime | None


class Check(str, Enum):
    """What came of a password or a code."""

    RIGHT = "right"
    WRONG = "wrong"
    LOCKED = "locked"


class StaffStore:
    """The accounts in one conversations database. Times are UTC without a zone. May raise StoreNotUsable."""

    def __init__(self, engine: Engine, hasher: PasswordHasher | None = None, *, secret_key: str = "") -> None:
        self._engine = engine
        self._seal = Fernet(urlsafe_b64encode(sha256(f"desk codes {secret_key}".encode()).digest()))
        self._hasher = hasher or PasswordHasher()
        self._nobody = self._hasher.hash(secrets.token_hex(16))

    def add(self, name: str, role: Role, password: str) -> None:
        """Adds an account. Raises UsageError for a name or a password that cannot be used."""
        check_name(name)
        check_password(password)
        if self.get(name) is not None:
            raise UsageError(f"{name} has an account already.")
        values = {
            "name": name, "role": role.value, "password": self._hasher.hash(password),
            "one_time_secret": None, "one_time_step": 0, "is_active": True,
            "failures": 0, "locked_until": None,
        }  # fmt: skip
        with usable_database(), writing(self._engine).begin() as connection:
            connection.execute(insert(staff).values(values))

    def get(self, name: str) -> Member | None:
        """The account; None when there is none of that name."""
        return next((member for member in self.all() if member.name == name), None)

    def all(self) -> tuple[Member, ...]:
        """Every account, by name."""
        with usable_database(), self._engine.connect() as connection:
            rows = connection.execute(select(staff).order_by(staff.c.name)).all()
        return tuple(
            Member(row.name, Role(row.role), row.is_active, row.one_time_secret is not None, row.locked_until)
            for row in rows
        )

    def check_password(self, name: str, password: str, now: datetime) -> Check:
        """Whether it is the password; an unknown name takes as long and fails alike."""
        with usable_database(), self._engine.connect() as connection:
            row = connection.execute(select(staff).where(staff.c.name == name)).first()
        if row is not None and row.locked_until is not None and row.locked_until > now:
            return Check.LOCKED
        is_right = self._verify(self._nobody if row is None else row.password, password)
        if row is None or not row.is_active:
            return Check.WRONG
        return self._counted(name, is_right, now)

    def check_code(self, name: str, code: str, now: datetime) -> Check:
        """Whether it is the code of this half minute or the one before or after, not used yet."""
        with usable_database(), self._engine.connect() as connection:
            row = connection.execute(select(staff).where(staff.c.name == name)).first()
        if row is None or row.one_time_secret is None:
            return Check.WRONG
        if row.locked_until is not None and row.locked_until > now:
            return Check.LOCKED
        step = step_of(self._opened(row.one_time_secret), code, now)
        return self._counted(name, step is not None and self._use(name, step), now)

    def set_code(self, name: str, secret: str | None) -> None:
        """Sets the secret of the one-time codes, kept sealed; None asks for none."""
        sealed = None if secret is None else self._seal.encrypt(secret.encode()).decode()
        self._set(name, one_time_secret=sealed, one_time_step=0)

    def set_password(self, name: str, password: str) -> None:
        """Sets a new password and ends every sign-in. Raises UsageError."""
        check_password(password)
        self._set(name, password=self._hasher.hash(password), failures=0, locked_until=None)
        self.sign_out_everywhere(name)

    def set_role(self, name: str, role: Role) -> None:
        """Gives another role and ends every sign-in."""
        self._set(name, role=role.value)
        self.sign_out_everywhere(name)

    def set_active(self, name: str, is_active: bool) -> None:
        """Opens or closes an account; closing ends every sign-in at once."""
        self._set(name, is_active=is_active, failures=0, locked_until=None)
        self.sign_out_everywhere(name)

    def sign_out_everywhere(self, name: str) -> None:
        """Ends every sign-in of this person."""
        with usable_database(), writing(self._engine).begin() as connection:
            connection.execute(delete(sign_in).where(sign_in.c.name == name))

    def _use(self, name: str, step: int) -> bool:
        """Whether no code of this half minute or a later one was used before; two at once: one wins."""
        unused = (staff.c.name == name) & (staff.c.one_time_step < step)
        with usable_database(), writing(self._engine).begin() as connection:
            return bool(connection.execute(update(staff).where(unused).values(one_time_step=step)).rowcount)

    def _opened(self, sealed: str) -> str:
        """The secret; empty, so that no code is right, when another key sealed it."""
        try:
            return self._seal.decrypt(sealed.encode()).decode()
        except InvalidToken:
            return ""

    def _verify(self, stored: str, password: str) -> bool:
        try:
            return bool(self._hasher.verify(stored, password[:MOST_PASSWORD]))
        except (VerificationError, InvalidHashError):
            return False

    def _counted(self, name: str, is_right: bool, now: datetime) -> Check:
        """Counts failures in one statement, so that attempts side by side all count."""
        if is_right:
            self._set(name, failures=0, locked_until=None)
            return Check.RIGHT
        with usable_database(), writing(self._engine).begin() as connection:
            row = staff.c.name == name
            connection.execute(update(staff).where(row).values(failures=staff.c.failures + 1))
            failures = connection.execute(select(staff.c.failures).where(row)).scalar_one()
            if failures >= MOST_FAILURES:
                locked = {"failures": 0, "locked_until": now + LOCKED_FOR}
                connection.execute(update(staff).where(row).values(locked))
                return Check.LOCKED
        return Check.WRONG

    def _set(self, name: str, **values: object) -> None:
        with usable_database(), writing(self._engine).begin() as connection:
            connection.execute(update(staff).where(staff.c.name == name).values(values))


def check_name(name: str) -> None:
    """Raises UsageError unless the name is 2 to 63 small letters, digits, dots, dashes."""
    if not _NAME.fullmatch(name):
        raise UsageError(
            "A name has 2 to 63 small letters, digits, dots or dashes, and begins with a letter."
        )


def check_password(password: str) -> None:
    """Raises UsageError for one that is too short or too long."""
    if not LEAST_PASSWORD <= len(password) <= MOST_PASSWORD:
        raise UsageError(f"A password has {LEAST_PASSWORD} to {MOST_PASSWORD} signs.")


def step_of(secret: str, code: str, now: datetime) -> int | None:
    """The half minute this code belongs to, at most one away from now; None for a wrong code."""
    if not secret:
        return None
    codes = pyotp.TOTP(secret)
    step = int((now - datetime(1970, 1, 1)).total_seconds()) // _STEP_SECONDS
    digits = "".join(code.split())
    near = (step, step - 1, step + 1)
    return next((one for one in near if secrets.compare_digest(codes.generate_otp(one), digits or "-")), None)
