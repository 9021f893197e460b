"""The one answer that Waymark never gives: that someone can join."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import words_of
from waymark.dialogue.who_decides import asks_whether_they_qualify


def says_who_decides(dispatcher: CollectingDispatcher, tracker: Tracker) -> bool:
    """Says it to somebody who asks whether they qualify; False when they do not ask."""
    if not asks_whether_they_qualify(words_of(tracker)):
        return False
    dispatcher.utter_message(response="utter_team_decides")
    return True
