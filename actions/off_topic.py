"""Off topic or not understood: a kind word the first time, then the menu and a person."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.history import misunderstandings_of
from actions.languages import say_only_english
from actions.questions import ask
from actions.turn import conversation_of, intent_of, sources, words_of
from waymark.dialogue.who_decides import asks_whether_they_qualify


class ActionDefaultFallback(Action):
    """Takes the place of Rasa's own, which would take the message back and say nothing."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_default_fallback"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """After two in a row comes the menu; after one, the question that waits."""
        if asks_whether_they_qualify(words_of(tracker)):
            dispatcher.utter_message(response="utter_team_decides")
            return []
        if say_only_english(dispatcher, tracker) and misunderstandings_of(tracker) < 2:
            return []
        if misunderstandings_of(tracker) >= 2:
            dispatcher.utter_message(response="utter_menu")
            return []
        dispatcher.utter_message(response=FIRST[intent_of(tracker) == "out_of_scope"])
        conversation = conversation_of(tracker)
        question = conversation.open_question
        return ask(dispatcher, question, conversation, sources(), is_again=True) if question else []


FIRST = {True: "utter_out_of_scope", False: "utter_not_understood"}
