"""Takes "not sure" and "rather not say"."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.steps import take
from actions.turn import conversation_of, sources
from waymark.dialogue.next_step import next_step
from waymark.dialogue.words import words_for_who_knows


class ActionPassOver(Action):
    """A kind word, which paper or person would know, and the next thing."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_pass_over"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """With no question open and trials shown, there is nothing to pass over, and it only says so."""
        conversation, at_hand = conversation_of(tracker), sources()
        has_passed = any(fact.turn == conversation.turn for fact in conversation.profile.facts)
        if conversation.shown and not has_passed:
            dispatcher.utter_message(response="utter_all_right")
            return [SlotSet("open_offer", None), SlotSet("open_question", None)]
        who_knows = words_for_who_knows(conversation.profile) if has_passed else None
        if who_knows:
            dispatcher.utter_message(response="utter_who_knows", who_knows=who_knows)
        else:
            dispatcher.utter_message(response="utter_that_is_fine")
        return take(dispatcher, next_step(conversation, at_hand), conversation, at_hand)
