"""Keeps sessions in the conversations database, from consent until they expire or are erased."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import and_, insert, select, update
from sqlalchemy.engine import Engine, Row

from waymark.conversations.database import usable_database
from waymark.conversations.desk.forgetting import Reason
from waymark.conversations.erasure import delete_conversations
from waymark.conversations.session import Session
from waymark.conversations.session_records import session_from_json, session_to_json
from waymark.conversations.tables import create_tables, gateway_erasure, gateway_session
from waymark.store.engine import writing


@dataclass(frozen=True)
class Snapshot:
    """One row: a session at one moment, so that it can be written while the session goes on."""

    id: str
    expires_at: datetime
    is_waiting: bool
    document: str
    fence: int = 0


@dataclass(frozen=True)
class Claimed:
    """A session taken over. `session` is None when nobody else has held it since one knew it last."""

    fence: int
    session: Session | None


class SessionStore:
    """Sessions by id; times are UTC, without a zone in the database. Any method may raise StoreNotUsable."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        with usable_database():
            create_tables(engine)

    def save(self, snapshot: Snapshot) -> bool:
        """Writes a session as it was; False when another gateway has taken it over: then nothing is written.

        One that was erased meanwhile stays erased.
        """
        values = asdict(snapshot)
        with usable_database(), writing(self._engine).begin() as connection:
            erased = select(gateway_erasure.c.session_id).where(gateway_erasure.c.session_id == snapshot.id)
            if connection.execute(erased).first() is not None:
                return True
            row = gateway_session.c.id == snapshot.id
            is_ours = gateway_session.c.fence == snapshot.fence
            if connection.execute(update(gateway_session).where(row, is_ours).values(values)).rowcount:
                return True
            if connection.execute(select(gateway_session.c.id).where(row)).first() is not None:
                return False
            connection.execute(insert(gateway_session).values(values))
            return True

    def claim(self, session_id: str, now: datetime, known: int | None) -> Claimed | None:
        """Takes a session over from whoever held it; None when it is not kept, was erased, or has expired."""
        row = and_(gateway_session.c.id == session_id, gateway_session.c.expires_at > _stored(now))
        taken = update(gateway_session).where(row).values(fence=gateway_session.c.fence + 1)
        with usable_database(), writing(self._engine).begin() as connection:
            if connection.execute(taken).rowcount == 0:
                return None
            fence = int(connection.execute(select(gateway_session.c.fence).where(row)).scalar_one())
            if fence - 1 == known:
                return Claimed(fence, None)
            found = connection.execute(select(gateway_session).where(row)).one()
        return Claimed(fence, _session(found, now))

    def fence(self, session_id: str, now: datetime) -> int | None:
        """How often it was taken over; None when it is not kept, was erased, or has expired."""
        query = select(gateway_session.c.fence).where(
            gateway_session.c.id == session_id, gateway_session.c.expires_at > _stored(now)
        )
        with usable_database(), self._engine.connect() as connection:
            fence = connection.execute(query).scalar()
        return None if fence is None else int(fence)

    def waiting_ids(self, now: datetime) -> tuple[str, ...]:
        """The sessions with messages that the dialogue has not answered yet, in the order of their ids."""
        query = (
            select(gateway_session.c.id)
            .where(gateway_session.c.is_waiting, gateway_session.c.expires_at > _stored(now))
            .order_by(gateway_session.c.id)
        )
        with usable_database(), self._engine.connect() as connection:
            return tuple(connection.execute(query).scalars())

    def load(self, session_id: str, now: datetime) -> Session | None:
        """The session; None when it was never kept, was erased, or has expired."""
        query = select(gateway_session).where(
            gateway_session.c.id == session_id, gateway_session.c.expires_at > _stored(now)
        )
        with usable_database(), self._engine.connect() as connection:
            row = connection.execute(query).first()
        return None if row is None else _session(row, now)

    def waiting(self, now: datetime) -> tuple[Session, ...]:
        """Every session with messages that the dialogue has not answered yet, in the order of their ids."""
        query = (
            select(gateway_session)
            .where(gateway_session.c.is_waiting, gateway_session.c.expires_at > _stored(now))
            .order_by(gateway_session.c.id)
        )
        with usable_database(), self._engine.connect() as connection:
            rows = connection.execute(query).all()
        return tuple(_session(row, now) for row in rows)

    def sweep(self, now: datetime) -> int:
        """Erases expired conversations, with what Rasa kept of them; the rows deleted."""
        expired = (
            select(gateway_session.c.id)
            .where(gateway_session.c.expires_at <= _stored(now))
            .order_by(gateway_session.c.id)
        )
        with usable_database(), writing(self._engine).begin() as connection:
            ids = connection.execute(expired).scalars().all()
            return delete_conversations(connection, ids, reason=Reason.AGED, now=now)

    def is_ready(self) -> bool:
        """True when the database answers. Raises StoreNotUsable."""
        with usable_database(), self._engine.connect() as connection:
            return bool(connection.execute(select(1)).scalar_one())


def snapshot_of(session: Session, fence: int = 0) -> Snapshot:
    """What `save` writes for a session as it is now."""
    return Snapshot(
        id=session.id,
        expires_at=_stored(session.expires_at),
        is_waiting=bool(session.waiting),
        document=session_to_json(session),
        fence=fence,
    )


def _session(row: Row, now: datetime) -> Session:
    return session_from_json(row.id, row.expires_at.replace(tzinfo=now.tzinfo), row.document)


def _stored(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)
