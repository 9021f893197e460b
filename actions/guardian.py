"""Says that a parent or guardian is needed, where a child writes alone."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher


def say_guardian_needed(dispatcher: CollectingDispatcher) -> None:
    """The notice with its ways on; whatever was asked, nothing is kept of a child alone."""
    dispatcher.utter_message(
        response="utter_guardian_needed", json_message={"type": "notice", "code": "GUARDIAN_NEEDED"}
    )
