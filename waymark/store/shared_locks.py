"""Locks that several processes share through Redis: whoever dies lets go of his by itself, seconds later."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress

from redis import Redis as WaitingRedis
from redis.asyncio import Redis
from redis.asyncio.lock import Lock
from redis.exceptions import LockError, RedisError

from waymark.errors import WaymarkError

LIFETIME_SECONDS = 4.0
"""How long a lock outlives its holder; one who lives renews it three times as often."""

ANSWER_SECONDS = 1.0
LOOK_SECONDS = 0.05


class LocksAway(WaymarkError):
    """Redis does not answer: nobody can tell who holds what."""

    retryable = True


class LockNotFree(WaymarkError):
    """Somebody else has held the lock for longer than one wanted to wait."""

    retryable = True


def open_redis(url: str) -> Redis[bytes]:
    """A client that gives up after a second, rather than let a person wait. It connects when first used."""
    client: Redis[bytes] = Redis.from_url(
        url, socket_timeout=ANSWER_SECONDS, socket_connect_timeout=ANSWER_SECONDS
    )
    return client


def redis_answers(url: str) -> bool:
    """Whether a Redis answers there; it is waited for as long as a lock would wait."""
    client: WaitingRedis[bytes] = WaitingRedis.from_url(
        url, socket_timeout=ANSWER_SECONDS, socket_connect_timeout=ANSWER_SECONDS
    )
    with closing(client), suppress(RedisError):
        return bool(client.ping())
    return False


@asynccontextmanager
async def held(redis: Redis[bytes], name: str, *, wait_seconds: float) -> AsyncIterator[None]:
    """Holds the lock of that name while the block runs. Raises LocksAway, or LockNotFree after the wait."""
    lock = redis.lock(
        name,
        timeout=LIFETIME_SECONDS,
        sleep=LOOK_SECONDS,
        blocking_timeout=wait_seconds,
        thread_local=False,
    )
    try:
        is_mine = await lock.acquire()
    except RedisError as error:
        raise LocksAway(f"Redis does not answer ({type(error).__name__}); check WAYMARK_REDIS_URL.") from None
    if not is_mine:
        raise LockNotFree("This conversation is being answered elsewhere; try again in a moment.")
    renewing = asyncio.create_task(_renew(lock))
    try:
        yield
    finally:
        renewing.cancel()
        with suppress(LockError, RedisError):
            await lock.release()


async def _renew(lock: Lock) -> None:
    """Until cancelled; a lock that was lost cannot be renewed, and what it guarded guards itself."""
    with suppress(LockError):
        while True:
            await asyncio.sleep(LIFETIME_SECONDS / 3)
            with suppress(RedisError):
                await lock.extend(LIFETIME_SECONDS, replace_ttl=True)
