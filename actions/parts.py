"""A longer answer in bubbles: the first carries the card, the rest are plain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import entity_of, typed_of
from waymark.understanding.requests import Request, request_in


def utter_parts(
    dispatcher: CollectingDispatcher, parts: Sequence[str], card: Mapping[str, object] | None = None
) -> None:
    """One message a part. Criteria stay criteria in every part: who sees them in the card needs no other."""
    is_criteria = card is not None and card.get("type") == "criteria"
    for number, part in enumerate(parts):
        if number == 0 and card is not None:
            dispatcher.utter_message(response="utter_trial_part", part=part, json_message=dict(card))
        elif is_criteria:
            dispatcher.utter_message(
                response="utter_trial_part", part=part, json_message={"type": "criteria"}
            )
        else:
            dispatcher.utter_message(response="utter_trial_part", part=part)


def aspect_of(tracker: Tracker) -> Request | None:
    """The part of a trial that a button or the words ask for; None for the whole."""
    asked = entity_of(tracker, "aspect")
    return Request(asked) if asked else request_in(typed_of(tracker))
