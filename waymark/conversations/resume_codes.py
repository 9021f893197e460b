"""Codes that move a conversation between a website and a phone: short, used once, gone after minutes."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select
from sqlalchemy.engine import Engine

from waymark.conversations.database import usable_database
from waymark.conversations.sealing import Seal
from waymark.conversations.tables import create_tables, gateway_resume
from waymark.store.engine import writing

LIFETIME = timedelta(minutes=15)
LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"  # none that is taken for another when read aloud
LENGTH = 8


class ResumeCodes:
    """Codes by keyed hash. Any method may raise StoreNotUsable."""

    def __init__(self, engine: Engine, seal: Seal) -> None:
        self._engine = engine
        self._seal = seal
        with usable_database():
            create_tables(engine)

    def issue(self, session_id: str, now: datetime) -> str:
        """A new code for this conversation; an older one of it is void."""
        code = "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
        row = {"code": self._hashed(code), "session_id": session_id, "expires_at": _stored(now + LIFETIME)}
        with usable_database(), writing(self._engine).begin() as connection:
            connection.execute(delete(gateway_resume).where(gateway_resume.c.session_id == session_id))
            connection.execute(delete(gateway_resume).where(gateway_resume.c.expires_at <= _stored(now)))
            connection.execute(insert(gateway_resume).values(row))
        return f"{code[:4]}-{code[4:]}"

    def redeem(self, code: str, now: datetime) -> str | None:
        """The conversation of a code, which is void from then on; None when it is none, used or too old."""
        this = gateway_resume.c.code == self._hashed(code)
        with usable_database(), writing(self._engine).begin() as connection:
            row = connection.execute(select(gateway_resume).where(this)).first()
            connection.execute(delete(gateway_resume).where(this))
        return None if row is None or row.expires_at <= _stored(now) else str(row.session_id)

    def _hashed(self, code: str) -> str:
        plain = "".join(char for char in code.upper() if char in LETTERS)
        return self._seal.hashed("resume", plain)


def _stored(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)
