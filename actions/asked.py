"""What the latest message plainly asks for."""

from __future__ import annotations

from rasa_sdk import Tracker

from actions.turn import entity_of, typed_of
from waymark.understanding.requests import Request, request_in


def request_of(tracker: Tracker) -> Request | None:
    """What the words typed ask for; None for nothing known, and where a button was pressed."""
    return request_in(typed_of(tracker))


def aspect_of(tracker: Tracker) -> Request | None:
    """The part of a trial that a button or the words ask for; None for the whole."""
    asked = entity_of(tracker, "aspect")
    return Request(asked) if asked else request_of(tracker)
