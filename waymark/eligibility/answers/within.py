"""Whether something told lies within so many days of today."""

from __future__ import annotations

from datetime import date

from waymark.eligibility.answers.when import days_ago


def in_time(days: float, when: str | None, today: date | None) -> bool | None:
    """True when it surely does, False when it surely does not, None when the time told leaves it open."""
    told = days_ago(when, today) if today else None
    if told is None:
        return None
    if told.most <= days:
        return True
    return False if told.least > days else None
