"""Which emergencies somebody has been told of, so that each is told once, across restarts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from sqlalchemy import insert, select
from sqlalchemy.engine import Engine

from waymark.conversations.database import usable_database
from waymark.conversations.desk.outcomes import Flag
from waymark.conversations.desk.tables import conversation, flag, told
from waymark.store.engine import writing

_URGENT = (Flag.EMERGENCY.value, Flag.SELF_HARM.value, Flag.UNHEARD.value)


class Way(str, Enum):
    """How somebody is told."""

    WEBHOOK = "webhook"
    MAIL = "mail"


@dataclass(frozen=True)
class Emergency:
    key: str
    flags: tuple[str, ...]


class Alerted:
    """Reads and remembers in one conversations database. May raise StoreNotUsable."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def untold(self, way: Way) -> tuple[Emergency, ...]:
        """Emergencies nobody was told of that way yet, in the order of their keys."""
        known = select(told.c.key).where(told.c.way == way.value)
        query = (
            select(conversation.c.key, flag.c.flag)
            .join(conversation, conversation.c.id == flag.c.id)
            .where(flag.c.flag.in_(_URGENT), conversation.c.key.not_in(known))
            .order_by(conversation.c.key, flag.c.flag)
        )
        held: dict[str, list[str]] = {}
        with usable_database(), self._engine.connect() as connection:
            for key, name in connection.execute(query):
                held.setdefault(key, []).append(name)
        return tuple(Emergency(key, tuple(names)) for key, names in held.items())

    def remember(self, one: Emergency, way: Way) -> None:
        """Remembers that somebody was told of it that way."""
        with usable_database(), writing(self._engine).begin() as connection:
            connection.execute(insert(told).values(key=one.key, way=way.value))
