"""The trials of the list that are as somebody asks for: said which, and the new ones shown."""

from __future__ import annotations

from collections.abc import Sequence

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.cards import show_cards
from actions.turn import sources
from actions.wishes import say_wish_kept
from waymark.dialogue.conversation import Conversation
from waymark.dialogue.picking import Picked
from waymark.dialogue.uses import uses_in_list
from waymark.dialogue.where import places_of_shown
from waymark.search.results import FoundTrial
from waymark.understanding.treatments_asked import TreatmentAsked


def answer_uses(
    dispatcher: CollectingDispatcher, tracker: Tracker, conversation: Conversation, asked: TreatmentAsked
) -> list[EventType]:
    """ "Any vaccine trials?": those shown that are, then cards of those that were not shown yet."""
    trials, found = uses_in_list(asked, conversation, sources())
    dispatcher.utter_message(response="utter_uses_among_these", trials=trials)
    return show_picked(dispatcher, tracker, conversation, found)


def show_picked(
    dispatcher: CollectingDispatcher, tracker: Tracker, conversation: Conversation, found: Picked
) -> list[EventType]:
    """Cards of those not shown yet; and that it is kept for the next lists, where it was a wish."""
    events = show_more(dispatcher, tracker, conversation, found.next)
    say_wish_kept(dispatcher, conversation)
    return events


def say_places(
    dispatcher: CollectingDispatcher, conversation: Conversation, *, of_all: bool = False
) -> list[EventType]:
    """The nearest place of each trial shown last, or of all that were shown."""
    places = places_of_shown(conversation, sources(), of_all=of_all)
    dispatcher.utter_message(response="utter_places_of_these", places=places)
    return []


def show_more(
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    conversation: Conversation,
    trials: Sequence[FoundTrial],
) -> list[EventType]:
    """Cards of these trials, numbered after those shown before; nothing where there is none."""
    if not trials:
        return []
    events = show_cards(
        dispatcher,
        trials,
        conversation,
        sources(),
        before=conversation.shown,
        verdicts=tracker.get_slot("verdicts"),
    )
    dispatcher.utter_message(response="utter_after_more", number=len(conversation.shown) + 1)
    return [*events, SlotSet("open_offer", None)]
