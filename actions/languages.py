"""The fixed line for someone who writes another language."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.history import was_ever_said
from actions.turn import typed_of
from waymark.understanding.languages import language_of
from waymark.wording.languages import only_english_text


def say_only_english(dispatcher: CollectingDispatcher, tracker: Tracker) -> bool:
    """Says it the first time; whether the message is in another language."""
    was_said = was_ever_said(tracker, "utter_only_english")
    language = language_of(typed_of(tracker) or "", is_expected=was_said)
    if language is None:
        return False
    if not was_said:
        dispatcher.utter_message(response="utter_only_english", line=only_english_text(language))
    return True
