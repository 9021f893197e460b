"""Off topic or not understood: the likeliest meanings to choose from, then the menu and a person."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.guardian import say_guardian_needed
from actions.history import misunderstandings_of, was_ever_said
from actions.languages import say_only_english
from actions.questions import ask
from actions.turn import conversation_of, guesses_of, intent_of, sources, typed_of
from actions.who_decides import says_who_decides
from waymark.dialogue.conversation import Conversation
from waymark.understanding.vexed import is_vexed
from waymark.wording.meanings import words_for_meaning

MOST_MEANINGS = 2


class ActionDefaultFallback(Action):
    """Takes the place of Rasa's own, which would take the message back and say nothing."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_default_fallback"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """First the likeliest meanings, or again the question that waits; after two in a row the menu."""
        if says_who_decides(dispatcher, tracker):
            return []
        if is_vexed(typed_of(tracker)):
            dispatcher.utter_message(response="utter_vexed")
            return []
        conversation = conversation_of(tracker)
        question = conversation.open_question
        if not was_ever_said(tracker, "utter_only_english") and say_only_english(dispatcher, tracker):
            return ask(dispatcher, question, conversation, sources(), is_again=True) if question else []
        if conversation.guardian_needed or misunderstandings_of(tracker) >= 2:
            _say_ways_on(dispatcher, conversation)
            return []
        meanings = _meanings_of(tracker)
        if intent_of(tracker) != "out_of_scope" and meanings and not question:
            dispatcher.utter_message(response="utter_did_you_mean", buttons=meanings)
            return []
        dispatcher.utter_message(response=FIRST[intent_of(tracker) == "out_of_scope"])
        return ask(dispatcher, question, conversation, sources(), is_again=True) if question else []


FIRST = {True: "utter_out_of_scope", False: "utter_not_understood"}


def _say_ways_on(dispatcher: CollectingDispatcher, conversation: Conversation) -> None:
    """A guardian first, where a child writes alone; else the menu."""
    if conversation.guardian_needed:
        say_guardian_needed(dispatcher)
    else:
        dispatcher.utter_message(response="utter_menu")


def _meanings_of(tracker: Tracker) -> list[dict[str, str]]:
    """A button for each of the likeliest meanings that a button can stand for."""
    titles = [(words_for_meaning(intent), intent) for intent in guesses_of(tracker)]
    return [{"title": title, "payload": f"/{intent}"} for title, intent in titles if title][:MOST_MEANINGS]
