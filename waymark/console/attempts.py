"""How many sign-ins one address may try: an account locks by itself, this slows who tries many accounts."""

from __future__ import annotations

from ipaddress import ip_address, ip_network

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
        return bool(self._limiter.hit(self._limit, _network_of(address)))


def _network_of(address: str) -> str:
    """Of IPv6 the /64: that is what one connection is given, and it can take any address of it."""
    try:
        is_six = ip_address(address).version == 6
    except ValueError:
        return address
    return str(ip_network(f"{address}/64", strict=False)) if is_six else address
