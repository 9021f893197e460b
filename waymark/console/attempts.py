"""How many sign-ins one address may try: an account locks by itself, this slows who tries many accounts."""

from __future__ import annotations

from limits import parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

PER_ADDRESS = "30/15 minutes"


class Attempts:
    """Counts in memory; a restart forgets, the lock of an account does not."""

    def __init__(self) -> None:
        self._limit = parse(PER_ADDRESS)
        self._storage = MemoryStorage()  # the limiter holds it weakly
        self._limiter = MovingWindowRateLimiter(self._storage)

    def may_try(self, address: str) -> bool:
        """Counts one more attempt; False once there were too many."""
        return bool(self._limiter.hit(self._limit, address))
