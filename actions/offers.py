"""Offers to ask more, when more would decide something, and asks when that is taken."""

from __future__ import annotations

from dataclasses import replace

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.questions import ask
from waymark.dialogue.conversation import Conversation, Offer, Sources
from waymark.dialogue.deciding import NextDecision, deciding_now
from waymark.dialogue.words import words_for_deciding, words_for_offer, words_for_why


def offer_questions(dispatcher: CollectingDispatcher, decision: NextDecision | None) -> list[EventType]:
    """Offers the questions that still decide something; says nothing when none does."""
    if decision is None:
        return [SlotSet("open_offer", None)]
    dispatcher.utter_message(response="utter_offer_questions", offer=words_for_offer(decision))
    return [SlotSet("open_offer", Offer.MORE_QUESTIONS.value)]


def take_offer(
    dispatcher: CollectingDispatcher, conversation: Conversation, at_hand: Sources, *, says_why: bool = False
) -> list[EventType]:
    """Asks the first of the questions offered, with `says_why` its reason first; or says none is left."""
    decision = deciding_now(conversation, at_hand)
    if decision is None:
        dispatcher.utter_message(response="utter_no_more_questions")
        return [SlotSet("open_offer", None)]
    if says_why:
        dispatcher.utter_message(
            response="utter_why_question",
            reason=words_for_why(decision.topic.fact),
            decides=words_for_deciding(decision),
        )
    agreed = replace(conversation, offer=Offer.ASKING)
    events = ask(dispatcher, decision.topic, agreed, at_hand)
    return [*events, SlotSet("open_offer", Offer.ASKING.value)]
