"""Who has read a version of the safety list and signs that it may run."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.engine import Engine

from waymark.conversations.database import usable_database
from waymark.conversations.desk.audit import Act, add_entry
from waymark.conversations.desk.tables import signature
from waymark.store.engine import writing

LONGEST_REMARK = 2_000
LONGEST_PROFESSION = 120


@dataclass(frozen=True)
class Signature:
    """`profession` is what the clinician is, in their own words; `at` is UTC without a zone."""

    version: str
    name: str
    profession: str
    remark: str
    at: datetime


class Signatures:
    """The signatures in one conversations database. May raise StoreNotUsable."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def sign(self, signed: Signature) -> None:
        """Keeps it, with its entry in the log, or neither; a second one of the same person replaces it."""
        mine = (signature.c.version == signed.version) & (signature.c.name == signed.name)
        with usable_database(), writing(self._engine).begin() as connection:
            add_entry(
                connection,
                Act.SIGNED_SAFETY,
                name=signed.name,
                at=signed.at,
                subject=signed.version,
                detail=signed.profession,
            )
            connection.execute(delete(signature).where(mine))
            connection.execute(insert(signature).values(signed.__dict__))

    def all(self) -> tuple[Signature, ...]:
        """Every signature, the newest first."""
        query = select(signature).order_by(signature.c.at.desc(), signature.c.name)
        with usable_database(), self._engine.connect() as connection:
            return tuple(Signature(**row._mapping) for row in connection.execute(query))

    def has(self, version: str) -> bool:
        """Whether anybody has signed this version."""
        query = select(signature.c.name).where(signature.c.version == version).limit(1)
        with usable_database(), self._engine.connect() as connection:
            return connection.execute(query).first() is not None
