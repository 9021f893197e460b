"""Takes "not sure" and "rather not say"."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.history import was_ever_said
from actions.steps import take
from actions.turn import conversation_of, sources, typed_of
from waymark.dialogue.conversation import Offer
from waymark.dialogue.next_step import next_step
from waymark.dialogue.words import words_for_who_knows, words_for_why
from waymark.understanding.requests import asks_why

FINE = {False: "utter_that_is_fine", True: "utter_that_is_fine_too"}
WHO_KNOWS = {False: "utter_who_knows", True: "utter_who_knows_too"}


class ActionPassOver(Action):
    """A kind word, which paper or person would know, and the next thing."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_pass_over"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """With no question open and trials shown, there is nothing to pass over, and it only says so."""
        conversation, at_hand = conversation_of(tracker), sources()
        facts = [fact for fact in conversation.profile.facts if fact.turn == conversation.turn]
        has_passed = bool(facts)
        if any(fact.is_answered for fact in facts):
            return take(dispatcher, next_step(conversation, at_hand), conversation, at_hand)
        if conversation.shown and not has_passed:
            dispatcher.utter_message(response="utter_all_right")
            return [SlotSet("open_offer", None), SlotSet("open_question", None)]
        if conversation.offer is Offer.NOTHING_FOUND and not has_passed:
            return take(dispatcher, next_step(conversation, at_hand), conversation, at_hand)
        if conversation.asked and asks_why(typed_of(tracker)):
            reason = words_for_why(conversation.asked[-1].fact)
            dispatcher.utter_message(response="utter_why_question_early", reason=reason)
        who_knows = words_for_who_knows(conversation.profile) if has_passed else None
        is_again = any(was_ever_said(tracker, said) for said in (*FINE.values(), *WHO_KNOWS.values()))
        if who_knows:
            dispatcher.utter_message(response=WHO_KNOWS[is_again], who_knows=who_knows)
        else:
            dispatcher.utter_message(response=FINE[is_again])
        return take(dispatcher, next_step(conversation, at_hand), conversation, at_hand)
