"""The one answer that Waymark never gives: that someone can join."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import words_of
from waymark.dialogue.conversation import Conversation
from waymark.dialogue.who_decides import asks_whether_they_qualify


def says_who_decides(dispatcher: CollectingDispatcher, tracker: Tracker, conversation: Conversation) -> bool:
    """Says it to somebody who was shown trials and asks whether they qualify; False when they do not ask."""
    if not (conversation.shown and asks_whether_they_qualify(words_of(tracker))):
        return False
    dispatcher.utter_message(response="utter_team_decides")
    return True
