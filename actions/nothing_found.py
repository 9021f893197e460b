"""Says that no trial was found: once in full, then in short, never twice running alike."""

from __future__ import annotations

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from waymark.dialogue.conversation import Conversation, Offer, Sources
from waymark.dialogue.words import words_for_condition
from waymark.profile.facts import FactName
from waymark.wording.study import search_url


def say_nothing_found(
    dispatcher: CollectingDispatcher, conversation: Conversation, at_hand: Sources
) -> list[EventType]:
    """With the registry's own page for the illness; in full again once another illness is told."""
    condition = words_for_condition(conversation.profile)
    told = conversation.profile.fact(FactName.CONDITION)
    is_new = told is not None and told.turn == conversation.turn
    if conversation.offer is Offer.NOTHING_FOUND and not is_new:
        dispatcher.utter_message(
            response=NONE_AGAIN[conversation.turn % 3], condition=condition, url=search_url(condition)
        )
    else:
        dispatcher.utter_message(
            response="utter_no_trials",
            condition=condition,
            records=at_hand.store.count(),
            url=search_url(condition),
        )
    return [
        SlotSet("open_question", None),
        SlotSet("open_offer", Offer.NOTHING_FOUND.value),
        SlotSet("shown_trials", []),
        SlotSet("verdicts", []),
    ]


NONE_AGAIN = {0: "utter_none_today", 1: "utter_none_but_other_ways", 2: "utter_still_no_trials"}
