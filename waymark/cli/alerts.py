"""Judges the saved searches again, after a sync or on request."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from waymark import wiring
from waymark.alerts.judging import AlertReport
from waymark.conversations.alerts import AlertStore
from waymark.processes.stack import secret_of
from waymark.store.engine import open_engine


def judge_alerts(now: datetime) -> AlertReport:
    """Looks at every saved search once; the gateway sends what came of it. Raises StoreNotUsable."""
    settings = wiring.settings()
    alerts = AlertStore(open_engine(settings.conversations_database))
    known = replace(settings, secret_key=secret_of(settings))
    return wiring.alert_judge(known, alerts, now.date()).run(now)
