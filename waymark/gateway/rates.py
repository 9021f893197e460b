"""How often: messages a minute in a conversation, new ones an hour from an address, turns at once here."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from limits import RateLimitItem, RateLimitItemPerHour, RateLimitItemPerMinute
from limits.storage import MemoryStorage, RedisStorage, Storage
from limits.strategies import MovingWindowRateLimiter
from redis.exceptions import RedisError

from waymark.gateway.journal import journal
from waymark.gateway.refusals import Refusal
from waymark.settings import Settings

BUSY_SECONDS = 3
"""When everyone talks at once, a message is asked for again after so long; it keeps its id."""

ANSWER_SECONDS = 0.3
"""How long Redis may take to count; nothing else is done in this gateway meanwhile."""

AWAY_SECONDS = 10.0
"""How long Redis is left alone once it did not answer."""


class Counts:
    """A moving window over hits, for all gateways in Redis; in memory for one, or while Redis is away."""

    def __init__(self, redis_url: str) -> None:
        self._own = MemoryStorage()  # kept here: a limiter holds its storage by a weak reference only
        self._shared = _redis_storage(redis_url) if redis_url else None
        self._away_until = 0.0

    def hit(self, limit: RateLimitItem, kind: str, who: str) -> int:
        """Counts one; 0 when it is allowed, else the seconds to wait."""
        if self._shared is not None and time.monotonic() >= self._away_until:
            try:
                return _hit(self._shared, limit, kind, who)
            except RedisError:
                journal().error("redis.away")
                self._away_until = time.monotonic() + AWAY_SECONDS
        return _hit(self._own, limit, kind, who)


def _redis_storage(url: str) -> RedisStorage:
    return RedisStorage(url, socket_timeout=ANSWER_SECONDS, socket_connect_timeout=ANSWER_SECONDS)


def _hit(storage: Storage, limit: RateLimitItem, kind: str, who: str) -> int:
    limiter = MovingWindowRateLimiter(storage)
    if limiter.hit(limit, kind, who):
        return 0
    reset_at, _ = limiter.get_window_stats(limit, kind, who)
    return max(1, int(reset_at - time.time()) + 1)


class Rates:
    """An address is limited only in opening conversations: a hospital is one address."""

    def __init__(self, settings: Settings) -> None:
        self._counts = Counts(settings.redis_url)
        self._messages = RateLimitItemPerMinute(settings.messages_per_minute)
        self._openings = RateLimitItemPerHour(settings.sessions_per_address_per_hour)
        self._most_at_once = settings.turns_at_once
        self._under_way = 0

    def count_message(self, session_id: str) -> None:
        """Raises Refusal 429 with the seconds to wait."""
        self._count(self._messages, "message", session_id)

    def count_opening(self, address: str) -> None:
        """Raises Refusal 429 with the seconds to wait."""
        self._count(self._openings, "opening", address)

    def check_crowd(self) -> None:
        """Raises Refusal 429 while as many turns are under way as can be answered in time."""
        if self._under_way >= self._most_at_once:
            raise Refusal(429, "busy", retry_after=BUSY_SECONDS)

    @contextmanager
    def one_turn(self) -> Iterator[None]:
        """Counts a turn while it is under way."""
        self._under_way += 1
        try:
            yield
        finally:
            self._under_way -= 1

    def _count(self, limit: RateLimitItem, kind: str, who: str) -> None:
        wait = self._counts.hit(limit, kind, who)
        if wait:
            raise Refusal(429, "too_many", retry_after=wait)
