"""Who is signed in: the browser holds a random token, we hold its hash and everything else."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, or_, select, update
from sqlalchemy.engine import Engine

from waymark.conversations.database import usable_database
from waymark.conversations.desk.staff import Member, StaffStore
from waymark.conversations.desk.tables import sign_in
from waymark.store.engine import writing

IDLE_FOR = timedelta(minutes=30)
AT_MOST = timedelta(hours=12)
_SEEN_EVERY = timedelta(minutes=1)  # a read should not cost a write each time


@dataclass(frozen=True)
class SignedIn:
    """`form_token` stands in every form. `is_complete` is False while a one-time code is still asked for."""

    member: Member
    form_token: str
    is_complete: bool
    token: str


class SignIns:
    """The sign-ins of one conversations database. Times are UTC without a zone. May raise StoreNotUsable."""

    def __init__(self, engine: Engine, staff: StaffStore) -> None:
        self._engine = engine
        self._staff = staff

    def begin(self, name: str, *, is_complete: bool, now: datetime, former: str | None) -> str:
        """A new token for the browser; the one it had is void from now on, so nobody can plant one."""
        token = secrets.token_urlsafe(32)
        values = {
            "token_hash": _hash(token), "name": name, "form_token": secrets.token_urlsafe(24),
            "is_complete": is_complete, "began_at": now, "seen_at": now,
        }  # fmt: skip
        with usable_database(), writing(self._engine).begin() as connection:
            if former:
                connection.execute(delete(sign_in).where(sign_in.c.token_hash == _hash(former)))
            too_old = or_(sign_in.c.seen_at < now - IDLE_FOR, sign_in.c.began_at < now - AT_MOST)
            connection.execute(delete(sign_in).where(too_old))
            connection.execute(insert(sign_in).values(values))
        return token

    def find(self, token: str | None, now: datetime) -> SignedIn | None:
        """Who holds this token; None when nobody does, the time is up or the account was closed."""
        if not token:
            return None
        with usable_database(), self._engine.connect() as connection:
            row = connection.execute(select(sign_in).where(sign_in.c.token_hash == _hash(token))).first()
        if row is None or row.seen_at < now - IDLE_FOR or row.began_at < now - AT_MOST:
            return None
        member = self._staff.get(row.name)
        if member is None or not member.is_active:
            return None
        if now - row.seen_at > _SEEN_EVERY:
            self._seen(token, now)
        return SignedIn(member, row.form_token, row.is_complete, token)

    def end(self, token: str) -> None:
        """Signs out."""
        with usable_database(), writing(self._engine).begin() as connection:
            connection.execute(delete(sign_in).where(sign_in.c.token_hash == _hash(token)))

    def _seen(self, token: str, now: datetime) -> None:
        with usable_database(), writing(self._engine).begin() as connection:
            row = sign_in.c.token_hash == _hash(token)
            connection.execute(update(sign_in).where(row).values(seen_at=now))


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
