"""The ear at the door: what the safety list does not hear; never in the way of a message."""

from __future__ import annotations

from functools import lru_cache

from waymark.gateway.journal import journal
from waymark.hearing.ear import Ear
from waymark.hearing.kept import kept_ear
from waymark.understanding.safety import SafetyConcern


@lru_cache(maxsize=1)
def ear_of_the_door() -> Ear | None:
    """The ear of this process, warm; None when none was taught, or it cannot be read."""
    try:
        ear = kept_ear()
        if ear is not None:
            ear.hears("hello")
    except Exception as error:  # the list still hears, whatever fails here
        journal().error("ear.not_usable", error=type(error).__name__)
        return None
    if ear is None:
        journal().warning("ear.missing")
    return ear


def hears(text: str) -> SafetyConcern | None:
    """The concern that a message sounds like; None when it sounds like none, or no ear is there."""
    ear = ear_of_the_door()
    try:
        return ear.hears(text) if ear is not None else None
    except Exception as error:  # an odd text must not keep the message from being answered
        journal().error("ear.failed", error=type(error).__name__)
        return None
