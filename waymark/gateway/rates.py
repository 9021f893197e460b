"""How often: messages a minute in a conversation, new ones an hour from an address, turns at once in all."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from limits import RateLimitItem, RateLimitItemPerHour, RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from waymark.gateway.refusals import Refusal
from waymark.settings import Settings

BUSY_SECONDS = 3
"""When everyone talks at once, a message is asked for again after so long; it keeps its id."""


class Rates:
    """Counts in memory. An address is limited only in opening conversations: a hospital is one address."""

    def __init__(self, settings: Settings) -> None:
        self._storage = MemoryStorage()  # kept here: the limiter holds it by a weak reference only
        self._limiter = MovingWindowRateLimiter(self._storage)
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
        if self._limiter.hit(limit, kind, who):
            return
        reset_at, _ = self._limiter.get_window_stats(limit, kind, who)
        raise Refusal(429, "too_many", retry_after=max(1, int(reset_at - time.time()) + 1))
