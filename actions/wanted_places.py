"""Where trials of the list are wanted, which is not where somebody lives."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.from_start import show_from_start
from actions.picking import show_picked
from actions.questions import ask
from actions.turn import sources, told_of
from actions.wishes import say_wish_kept
from waymark.dialogue.conversation import Conversation
from waymark.dialogue.in_place import place_asked, trials_in
from waymark.dialogue.wishes import adds_a_wish, lacks_a_home
from waymark.profile.facts import FactName
from waymark.profile.topics import Topic


def answer_of_places(
    dispatcher: CollectingDispatcher, tracker: Tracker, conversation: Conversation
) -> list[EventType] | None:
    """ "Any in London?": those shown that run there, and cards of others; None where no place is meant.

    "Nothing abroad" of somebody who told no place asks for it.
    """
    if lacks_a_home(conversation):
        say_wish_kept(dispatcher, conversation)
        return ask(dispatcher, Topic(FactName.PLACE), conversation, sources())
    if conversation.shown and adds_a_wish(conversation):
        return show_from_start(dispatcher, conversation, sources(), is_enough=True)
    place = place_asked(told_of(tracker), conversation, sources())
    if place is None:
        return None
    places, found = trials_in(place, conversation, sources())
    dispatcher.utter_message(response="utter_places_of_these", places=places)
    return show_picked(dispatcher, tracker, conversation, found)
