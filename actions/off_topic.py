"""Off topic or not understood: a kind word the first time, then the menu and a person."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.history import misunderstandings_of
from actions.turn import intent_of, words_of
from waymark.dialogue.who_decides import asks_whether_they_qualify


class ActionDefaultFallback(Action):
    """Takes the place of Rasa's own, which would take the message back and say nothing."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_default_fallback"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """After two in a row comes the menu."""
        if asks_whether_they_qualify(words_of(tracker)):
            dispatcher.utter_message(response="utter_team_decides")
        elif misunderstandings_of(tracker) >= 2:
            dispatcher.utter_message(response="utter_menu")
        elif intent_of(tracker) == "out_of_scope":
            dispatcher.utter_message(response="utter_out_of_scope")
        else:
            dispatcher.utter_message(response="utter_not_understood")
        return []
