"""The conversations in memory: each with its lock, and a way to the database once consent is given."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar

from waymark.conversations.erasure import ErasureReceipt
from waymark.conversations.messages import Message
from waymark.conversations.session import Session
from waymark.conversations.sessions import SessionStore, snapshot_of
from waymark.errors import StoreNotUsable
from waymark.gateway.journal import hashed, journal
from waymark.gateway.refusals import not_known
from waymark.gateway.tokens import Clock
from waymark.wording.phrases import TERMS_VERSION

IDLE = timedelta(minutes=10)
T = TypeVar("T")


@dataclass(frozen=True)
class Outcome:
    """What a turn gave. `is_waiting`: more will follow, by itself, in the history."""

    messages: tuple[Message, ...]
    is_waiting: bool = False
    erased: ErasureReceipt | None = None


@dataclass
class Live:
    """A session that is talked with now. The lock keeps the order; `turns` are those under way."""

    session: Session
    used_at: datetime
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    turns: dict[str, asyncio.Task[Outcome]] = field(default_factory=dict)
    is_erased: bool = False

    @property
    def is_busy(self) -> bool:
        """Whether a turn is under way or holds the lock."""
        return bool(self.turns) or self.lock.locked()


class LiveSessions:
    """Sessions by id. Those without consent are nowhere but here.

    Whoever brings answers to people by himself, as a messenger does, joins `on_change`: it is called each
    time that something was said, after it was written down.
    """

    def __init__(self, store: SessionStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._live: dict[str, Live] = {}
        self.on_change: list[Callable[[Live], None]] = []
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="conversations")

    def open(self, session: Session) -> Live:
        """Takes in a new session."""
        return self._live.setdefault(session.id, Live(session, self._clock()))

    async def find(self, session_id: str) -> Live:
        """The session, from memory or the database. Raises Refusal 401 when there is none any more."""
        live = self._live.get(session_id)
        if live is None:
            session = await self.in_writer(lambda: self._store.load(session_id, self._clock()))
            live = None if session is None else self.open(session)
        if live is None or live.is_erased or live.session.expires_at <= self._clock():
            raise not_known()
        live.used_at = self._clock()
        return live

    async def save(self, live: Live) -> None:
        """Writes the session if its person agreed to that; before it, nothing leaves memory.

        A database that cannot be written stops no conversation: the next save writes all of it.
        """
        if live.is_erased:
            return
        if live.session.has_agreed_to(TERMS_VERSION):
            await self._write(live)
        for tell in self.on_change:
            tell(live)

    async def _write(self, live: Live) -> None:
        snapshot = snapshot_of(live.session)
        try:
            await self.in_writer(lambda: self._store.save(snapshot))
        except StoreNotUsable:
            journal().error("session.not_saved", session=hashed(live.session.id))

    async def load_waiting(self) -> None:
        """Takes in the sessions whose messages still waited when the gateway stopped."""
        for session in await self.in_writer(lambda: self._store.waiting(self._clock())):
            self.open(session)

    def with_waiting(self) -> list[Live]:
        """Sessions with something to deliver and nobody delivering it."""
        return [live for live in self._live.values() if live.session.waiting and not live.is_busy]

    async def sweep(self, hold_at_most: timedelta) -> None:
        """Forgets what expired, what waited for consent too long, and who has been away a while."""
        now = self._clock()
        for live in list(self._live.values()):
            live.session.drop_stale(now, hold_at_most)
            if self._may_go(live, now):
                del self._live[live.session.id]
        await self.in_writer(lambda: self._store.sweep(now))

    def forget(self, live: Live) -> None:
        """Lets go of an erased session."""
        live.is_erased = True
        self._live.pop(live.session.id, None)

    async def in_writer(self, work: Callable[[], T]) -> T:
        """Runs database work in the one thread that does it, in order."""
        return await asyncio.get_running_loop().run_in_executor(self._writer, work)

    def close(self) -> None:
        """Finishes what is being written."""
        self._writer.shutdown()

    @staticmethod
    def _may_go(live: Live, now: datetime) -> bool:
        session = live.session
        is_stored = session.has_agreed_to(TERMS_VERSION)
        is_away = is_stored and not session.waiting and now - live.used_at > IDLE
        return not live.is_busy and (is_away or session.expires_at <= now)
