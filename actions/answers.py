"""Takes a plain yes or no."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.offers import take_offer
from actions.steps import take
from actions.turn import conversation_of, sources
from actions.who_decides import says_who_decides
from waymark.dialogue.conversation import Offer
from waymark.dialogue.next_step import next_step


class ActionAnswerYes(Action):
    """A yes that told no fact: it takes the offer made, or starts the search."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_answer_yes"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Asks the first of the questions offered; without an offer, goes on."""
        conversation, at_hand = conversation_of(tracker), sources()
        if conversation.shown and says_who_decides(dispatcher, tracker):
            return []
        has_told = any(fact.turn == conversation.turn for fact in conversation.profile.facts)
        if conversation.offer is not Offer.MORE_QUESTIONS:
            if not has_told and conversation.shown and conversation.open_question is None:
                dispatcher.utter_message(response="utter_all_right")
                return []
            return take(dispatcher, next_step(conversation, at_hand), conversation, at_hand)
        return take_offer(dispatcher, conversation, at_hand)


class ActionAnswerNo(Action):
    """A no that told no fact: the offer is set aside."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_answer_no"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Leaves the choice to the person; a no that answers, or before any trial was shown, goes on."""
        conversation, at_hand = conversation_of(tracker), sources()
        has_told = any(fact.turn == conversation.turn for fact in conversation.profile.facts)
        if has_told or not conversation.shown:
            return take(dispatcher, next_step(conversation, at_hand), conversation, at_hand)
        dispatcher.utter_message(response="utter_all_right")
        return [SlotSet("open_offer", None), SlotSet("open_question", None)]
