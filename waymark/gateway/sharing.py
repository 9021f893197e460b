"""What several gateways share of a conversation beside the database: its lock, and before consent, itself."""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from datetime import datetime, timedelta
from typing import Protocol

from redis.exceptions import RedisError

from waymark.conversations.sealing import Seal, SealBroken
from waymark.conversations.session import Held, Session
from waymark.conversations.session_records import session_from_json, session_to_json
from waymark.gateway.journal import hashed, journal
from waymark.gateway.refusals import Refusal
from waymark.store.shared_locks import LockNotFree, LocksAway, held, open_redis

LOCK_WAIT_SECONDS = 40.0
"""Longer than a turn may take."""

SETTLING_SECONDS = 10.0
"""How long after Redis was away another gateway may still know somebody whom Redis does not: see `keep`."""


class Sharing(Protocol):
    """Lets several gateways talk with the same people."""

    is_shared: bool

    def lock(self, session_id: str) -> AbstractAsyncContextManager[None]:
        """Holds a conversation: no other gateway answers in it meanwhile. Raises Refusal 503."""

    async def is_free(self, session_id: str) -> bool:
        """Whether no other gateway answers in it now."""

    async def keep(self, session: Session, now: datetime) -> bool:
        """Keeps a session that may not be in a database yet; False when the others know nothing of it."""

    async def find(self, session_id: str) -> Session | None:
        """The session that was kept last. Raises Refusal 503 when nobody can tell."""

    async def look(self) -> None:
        """Notes it when nothing can be shared for now."""

    async def forget(self, session_id: str) -> None:
        """It is in the database now, or gone."""

    async def close(self) -> None:
        """Ends the connections."""


class OneGateway:
    """One gateway shares nothing: its memory is enough."""

    is_shared = False

    @asynccontextmanager
    async def lock(self, session_id: str) -> AsyncIterator[None]:
        """Free at once."""
        yield

    async def is_free(self, session_id: str) -> bool:
        """Always."""
        return True

    async def keep(self, session: Session, now: datetime) -> bool:
        """In memory it is already."""
        return True

    async def find(self, session_id: str) -> Session | None:
        """Nowhere but in memory."""
        return None

    async def look(self) -> None:
        """There is nothing to look for."""

    async def forget(self, session_id: str) -> None:
        """Nothing to forget."""

    async def close(self) -> None:
        """Nothing to close."""


class ThroughRedis:
    """Several gateways with one Redis, which is to write nothing to its disk: before consent nothing is."""

    is_shared = True

    def __init__(self, url: str, *, seal: Seal, hold_at_most: timedelta) -> None:
        self._redis = open_redis(url)
        self._seal = seal
        self._hold_at_most = hold_at_most
        self._settled_at = 0.0

    @asynccontextmanager
    async def lock(self, session_id: str) -> AsyncIterator[None]:
        """With Redis away the turn goes on: the database alone then keeps two gateways apart."""
        holding = held(self._redis, _lock(session_id), wait_seconds=LOCK_WAIT_SECONDS)
        is_held = True
        try:
            await holding.__aenter__()
        except LockNotFree:
            raise Refusal(503, "unavailable", retry_after=2) from None
        except LocksAway:
            self._note_away("redis.away", session_id)
            is_held = False
        try:
            yield
        finally:
            if is_held:
                await holding.__aexit__(None, None, None)

    async def is_free(self, session_id: str) -> bool:
        """Also when Redis is away."""
        try:
            return not await self._redis.exists(_lock(session_id))
        except RedisError:
            return True

    async def keep(self, session: Session, now: datetime) -> bool:
        """Sealed; what waits for consent no longer than it may, all of it until the session expires."""
        held = [[item.text, item.since.isoformat(), item.has_alarmed] for item in session.held]
        held_back = json.dumps(held)
        document = json.dumps([session.expires_at.isoformat(), session_to_json(session)])
        life = max(1, int((session.expires_at - now).total_seconds()))
        try:
            async with self._redis.pipeline() as pipe:
                pipe.set(_session(session.id), self._seal.closed(document), ex=life)
                if session.held:
                    pipe.set(_held(session.id), self._seal.closed(held_back), ex=self._hold_at_most)
                else:
                    pipe.delete(_held(session.id))
                await pipe.execute()
        except RedisError:
            self._note_away("session.not_shared", session.id)
            return False
        return True

    async def find(self, session_id: str) -> Session | None:
        """None also for what was sealed with another key."""
        try:
            document, held_back = await self._redis.mget(_session(session_id), _held(session_id))
            if document is None:
                self._check_settled()
                return None
            expires_at, text = json.loads(self._seal.opened(document.decode("ascii")))
            session = session_from_json(session_id, datetime.fromisoformat(expires_at), text)
            if held_back is not None:
                items = json.loads(self._seal.opened(held_back.decode("ascii")))
                session.held = [
                    Held(words, datetime.fromisoformat(since), *more) for words, since, *more in items
                ]
        except RedisError:
            self._note_away("redis.away", session_id)
            raise Refusal(503, "unavailable", retry_after=2) from None
        except SealBroken:
            return None
        return session

    async def look(self) -> None:
        """Notes it when Redis is away, also while nobody writes."""
        with suppress(RedisError):
            await self._redis.ping()
            return
        self._settled_at = time.monotonic() + SETTLING_SECONDS

    def _check_settled(self) -> None:
        """Redis was away lately: then a gateway that could not keep somebody there may still know him."""
        if time.monotonic() < self._settled_at:
            raise Refusal(503, "unavailable", retry_after=2)

    def _note_away(self, event: str, session_id: str) -> None:
        journal().error(event, session=hashed(session_id))
        self._settled_at = time.monotonic() + SETTLING_SECONDS

    async def forget(self, session_id: str) -> None:
        """What cannot be deleted now expires by itself."""
        try:
            await self._redis.delete(_session(session_id), _held(session_id))
        except RedisError:
            journal().error("session.not_forgotten", session=hashed(session_id))

    async def close(self) -> None:
        """Ends the connections."""
        await self._redis.close()


def _lock(session_id: str) -> str:
    return f"waymark:turn:{session_id}"


def _session(session_id: str) -> str:
    return f"waymark:session:{session_id}"


def _held(session_id: str) -> str:
    return f"waymark:held:{session_id}"
