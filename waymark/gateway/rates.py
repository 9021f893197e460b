"""How often: messages a minute in one conversation, conversations an hour from one address."""

from __future__ import annotations

import time

from limits import RateLimitItem, RateLimitItemPerHour, RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from waymark.gateway.refusals import Refusal
from waymark.settings import Settings


class Rates:
    """Counts in memory. An address is limited only in opening conversations: a hospital is one address."""

    def __init__(self, settings: Settings) -> None:
        self._storage = MemoryStorage()  # kept here: the limiter holds it by a weak reference only
        self._limiter = MovingWindowRateLimiter(self._storage)
        self._messages = RateLimitItemPerMinute(settings.messages_per_minute)
        self._openings = RateLimitItemPerHour(settings.sessions_per_address_per_hour)

    def count_message(self, session_id: str) -> None:
        """Raises Refusal 429 with the seconds to wait."""
        self._count(self._messages, "message", session_id)

    def count_opening(self, address: str) -> None:
        """Raises Refusal 429 with the seconds to wait."""
        self._count(self._openings, "opening", address)

    def _count(self, limit: RateLimitItem, kind: str, who: str) -> None:
        if self._limiter.hit(limit, kind, who):
            return
        reset_at, _ = self._limiter.get_window_stats(limit, kind, who)
        raise Refusal(429, "too_many", retry_after=max(1, int(reset_at - time.time()) + 1))
