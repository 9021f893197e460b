"""The conversations in memory: each with its lock, and a way to the database once consent is given.

With several gateways memory is a copy: whoever answers takes the conversation over first, and reads again
what another has written since.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar

from waymark.conversations.erasure import ErasureReceipt
from waymark.conversations.messages import Message
from waymark.conversations.session import Session
from waymark.conversations.sessions import SessionStore, snapshot_of
from waymark.errors import StoreNotUsable
from waymark.gateway.journal import hashed, journal
from waymark.gateway.refusals import Refusal, not_known
from waymark.gateway.sharing import OneGateway, Sharing
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
    """A session that is talked with now. The lock keeps the order; `turns` are those under way.

    `fence` is what the database knew of it when this gateway took it over; None for a copy to look at.
    `is_taken_over`: another gateway had it until this turn. `is_here_only`: it began here, and the others
    cannot know of it yet. `kept`: which of the turns under way would go on without this process.
    """

    session: Session
    used_at: datetime
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    turns: dict[str, asyncio.Task[Outcome]] = field(default_factory=dict)
    is_erased: bool = False
    is_ours: bool = False
    is_taken_over: bool = False
    is_here_only: bool = False
    fence: int | None = None
    kept: set[str] = field(default_factory=set)

    @property
    def is_busy(self) -> bool:
        """Whether a turn is under way or holds the lock."""
        return bool(self.turns) or self.lock.locked()


class LiveSessions:
    """Sessions by id. Those without consent are nowhere but here.

    Whoever brings answers to people by himself, as a messenger does, joins `on_change`: it is called each
    time that something was said, after it was written down.
    """

    def __init__(self, store: SessionStore, clock: Clock, sharing: Sharing | None = None) -> None:
        self._store = store
        self._clock = clock
        self._sharing = sharing or OneGateway()
        self._live: dict[str, Live] = {}
        self.on_change: list[Callable[[Live], None]] = []
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="conversations")

    def open(self, session: Session) -> Live:
        """Takes in a new session."""
        return self._live.setdefault(session.id, Live(session, self._clock(), is_here_only=True))

    async def find(self, session_id: str) -> Live:
        """The session, from memory or the database. Raises Refusal 401 when there is none any more."""
        live = self._live.get(session_id)
        if live is None or (self._sharing.is_shared and not live.is_ours):
            live = await self._found(session_id, live)
        if live is None or live.is_erased or live.session.expires_at <= self._clock():
            raise not_known()
        live.used_at = self._clock()
        return live

    async def _found(self, session_id: str, live: Live | None) -> Live | None:
        """The newest there is; what is in memory already when no other gateway took it over since."""
        fence = await self.in_writer(lambda: self._store.fence(session_id, self._clock()))
        if live is not None and fence is not None and fence == live.fence:
            return live
        if fence is not None:
            session = await self.in_writer(lambda: self._store.load(session_id, self._clock()))
        elif live is not None and live.fence is not None:
            return None  # it was in the database, and was erased there
        elif not self._sharing.is_shared:
            return None
        elif live is not None and live.is_here_only:
            return live
        else:
            session = await self._sharing.find(session_id)
        return None if session is None else self._copied(session, live)

    def _copied(self, session: Session, live: Live | None) -> Live:
        if live is None:
            live = self.open(session)
        elif not live.is_ours:
            live.session, live.fence = session, None
        live.is_here_only = False
        return live

    @asynccontextmanager
    async def turn(self, live: Live) -> AsyncIterator[None]:
        """A turn in a conversation, with the newest there is of it. Raises Refusal, StoreNotUsable."""
        async with live.lock, self._sharing.lock(live.session.id):
            if self._sharing.is_shared:
                await self._take_over(live)
            live.is_ours = True
            try:
                yield
            finally:
                live.is_ours = False

    @asynccontextmanager
    async def change(self, live: Live) -> AsyncIterator[None]:
        """Changes a conversation beside a turn of this gateway's that is under way, if one is."""
        if live.is_ours or not self._sharing.is_shared:
            yield
            return
        async with self.turn(live):
            yield

    async def _take_over(self, live: Live) -> None:
        session_id = live.session.id
        claimed = await self.in_writer(lambda: self._store.claim(session_id, self._clock(), live.fence))
        live.is_taken_over = claimed is not None and claimed.session is not None
        if claimed is not None:
            live.fence = claimed.fence
            live.session = claimed.session or live.session
        elif live.fence is not None:
            live.is_erased = True
        else:
            live.session = await self._shared_copy(live)

    async def _shared_copy(self, live: Live) -> Session:
        if live.is_here_only:
            return live.session
        try:
            return await self._sharing.find(live.session.id) or live.session
        except Refusal:  # nobody can tell, so what we know must do
            return live.session

    async def save(self, live: Live) -> bool:
        """Writes the session if its person agreed to that; before it, nothing reaches a disk.

        A database that cannot be written does not stop one gateway alone: the next save writes all of it.
        Several read it there, so for them nothing is taken then. False also when another gateway has taken
        the conversation over: its own answer counts.
        """
        if live.is_erased:
            return True
        if not live.session.has_agreed_to(TERMS_VERSION):
            await self._share(live)
        elif not await self._write(live):
            live.fence = None
            return False
        for tell in self.on_change:
            tell(live)
        return True

    async def _share(self, live: Live) -> None:
        is_known = await self._sharing.keep(live.session, self._clock())
        live.is_here_only = live.is_here_only and not is_known

    async def share_again(self) -> None:
        """Tells the others of those who came while Redis was away."""
        await self._sharing.look()
        for live in [each for each in self._live.values() if each.is_here_only and not each.is_busy]:
            async with live.lock:
                if not live.is_erased and not live.session.has_agreed_to(TERMS_VERSION):
                    await self._share(live)

    async def _write(self, live: Live) -> bool:
        is_first = live.fence is None
        snapshot = snapshot_of(live.session, live.fence or 0)
        try:
            is_written = await self.in_writer(lambda: self._store.save(snapshot))
        except StoreNotUsable:
            journal().error("session.not_saved", session=hashed(live.session.id))
            return not self._sharing.is_shared
        if not is_written:
            journal().warning("session.moved", session=hashed(live.session.id))
        elif is_first:
            live.fence, live.is_here_only = snapshot.fence, False
            await self._sharing.forget(live.session.id)
        return is_written

    async def load_waiting(self) -> None:
        """Takes in the sessions whose messages still waited when the gateway stopped."""
        if not self._sharing.is_shared:
            for session in await self.in_writer(lambda: self._store.waiting(self._clock())):
                self.open(session)

    async def with_waiting(self) -> list[Live]:
        """Sessions with something to deliver and nobody delivering it, here or in another gateway."""
        if self._sharing.is_shared:
            for session_id in await self.in_writer(lambda: self._store.waiting_ids(self._clock())):
                await self._look_after(session_id)
        return [live for live in self._live.values() if live.session.waiting and not live.is_busy]

    async def _look_after(self, session_id: str) -> None:
        live = self._live.get(session_id)
        if (live is None or not live.is_busy) and await self._sharing.is_free(session_id):
            await self._found(session_id, live)

    async def sweep(self, hold_at_most: timedelta) -> None:
        """Forgets what expired, what waited for consent too long, and who has been away a while."""
        now = self._clock()
        for live in list(self._live.values()):
            live.session.drop_stale(now, hold_at_most)
            if self._may_go(live, now, is_shared=self._sharing.is_shared):
                del self._live[live.session.id]
        await self.in_writer(lambda: self._store.sweep(now))

    async def forget(self, live: Live) -> None:
        """Lets go of an erased session."""
        live.is_erased = True
        self._live.pop(live.session.id, None)
        await self._sharing.forget(live.session.id)

    async def in_writer(self, work: Callable[[], T]) -> T:
        """Runs database work in the one thread that does it, in order."""
        return await asyncio.get_running_loop().run_in_executor(self._writer, work)

    async def close(self) -> None:
        """Finishes what is being written."""
        self._writer.shutdown()
        await self._sharing.close()

    @staticmethod
    def _may_go(live: Live, now: datetime, *, is_shared: bool) -> bool:
        session = live.session
        is_away = not session.waiting and now - live.used_at > IDLE
        is_elsewhere = is_shared and not live.is_here_only
        may_go = is_away and (is_elsewhere or session.has_agreed_to(TERMS_VERSION))
        return not live.is_busy and (may_go or session.expires_at <= now)
