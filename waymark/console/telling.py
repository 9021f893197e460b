"""Tells of each emergency once by each way that is on; a way that fails rests a while and tries again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from waymark.console.alerts import NOT_TOLD, Alerts
from waymark.console.journal import journal
from waymark.conversations.desk.alerted import Alerted, Emergency, Way

FIRST_REST = timedelta(seconds=30)
LONGEST_REST = timedelta(minutes=15)


@dataclass(frozen=True)
class Failing:
    """A way that told nobody: since when (UTC without a zone), and until when it rests."""

    since: datetime
    until: datetime
    rest: timedelta


class Teller:
    """Remembers in the database who was told, and in memory which way is failing."""

    def __init__(self, alerted: Alerted, alerts: Alerts) -> None:
        self._alerted = alerted
        self._ways = alerts.ways
        self.failing: dict[Way, Failing] = {}

    def tell(self, now: datetime) -> None:
        """Tells what was not told yet. May raise StoreNotUsable, nothing else."""
        for way, send in self._ways.items():
            resting = self.failing.get(way)
            if resting is None or now >= resting.until:
                self._tell_by(way, send, now)

    def _tell_by(self, way: Way, send: Callable[[Emergency], None], now: datetime) -> None:
        for one in self._alerted.untold(way):
            try:
                send(one)
            except NOT_TOLD as error:
                journal().error("alert.failed", path=way.value, error=type(error).__name__)
                self.failing[way] = _rests(self.failing.get(way), now)
                return
            self._alerted.remember(one, way)
        self.failing.pop(way, None)


def _rests(before: Failing | None, now: datetime) -> Failing:
    """Twice as long as the last time."""
    rest = FIRST_REST if before is None else min(2 * before.rest, LONGEST_REST)
    return Failing(before.since if before else now, now + rest, rest)
