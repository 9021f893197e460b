"""Offers to ask more, when more would decide something."""

from __future__ import annotations

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from waymark.dialogue.conversation import Offer
from waymark.dialogue.deciding import NextDecision
from waymark.dialogue.words import words_for_offer


def offer_questions(dispatcher: CollectingDispatcher, decision: NextDecision | None) -> list[EventType]:
    """Offers the questions that still decide something; says nothing when none does."""
    if decision is None:
        return [SlotSet("open_offer", None)]
    dispatcher.utter_message(response="utter_offer_questions", offer=words_for_offer(decision))
    return [SlotSet("open_offer", Offer.MORE_QUESTIONS.value)]
