"""A longer answer in bubbles: the first carries the card, the rest are plain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rasa_sdk.executor import CollectingDispatcher


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
