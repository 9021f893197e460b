"""How long to wait: between two requests, before a new try, and when the registry asks for it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

FIRST_PAUSE = 1.0  # seconds before the second try; each further one doubles it
LONGEST_PAUSE = 60.0
LONGEST_ASKED = 300.0  # seconds; a registry that asks for more is tried again by the next sync

Clock = Callable[[], float]
Sleep = Callable[[float], None]


@dataclass
class Pace:
    """Keeps at least the same time between any two requests."""

    per_minute: float
    clock: Clock = time.monotonic
    sleep: Sleep = time.sleep
    _last: float | None = field(default=None, init=False)

    def wait(self) -> None:
        """Returns when the next request may go."""
        if self._last is not None:
            pause = self._last + 60.0 / self.per_minute - self.clock()
            if pause > 0:
                self.sleep(pause)
        self._last = self.clock()


def pause_before(attempt: int, *, jitter: float) -> float:
    """Seconds before that attempt (the second is 2). `jitter` of 0 to 1 spreads many that failed at once."""
    pause = min(FIRST_PAUSE * 2.0 ** (attempt - 2), LONGEST_PAUSE)
    return pause * (0.5 + jitter / 2)


def asked_wait(retry_after: str | None, *, now: datetime) -> float | None:
    """The seconds a Retry-After asks for, as a number or as an HTTP date; None when it says neither."""
    text = (retry_after or "").strip()
    if text.isdecimal():
        return float(text)
    try:
        until = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError):
        return None
    if until.tzinfo is None:
        until = until.replace(tzinfo=timezone.utc)
    return max(0.0, (until - now).total_seconds())
