"""Where trials of the list are wanted, which is not where somebody lives."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.from_start import show_from_start
from actions.picking import show_picked
from actions.questions import ask
from actions.turn import sources, told_of, typed_of
from actions.wishes import say_wish_kept
from waymark.dialogue.conversation import Conversation
from waymark.dialogue.in_place import place_asked, trials_in
from waymark.dialogue.telling import Told
from waymark.dialogue.wishes import adds_a_wish, lacks_a_home
from waymark.profile.facts import FactName
from waymark.profile.topics import Topic
from waymark.understanding.travel_time import hours_of_travel

KM_AN_HOUR = (60, 80, 100)
"""In a straight line, our own: by bad roads, by road, and by motorway."""


def answer_of_places(
    dispatcher: CollectingDispatcher, tracker: Tracker, conversation: Conversation
) -> list[EventType] | None:
    """ "Any in London?": those shown that run there, and cards of others; None where no place is meant.

    "Nothing abroad" of somebody who told no place asks for it.
    """
    hours = hours_of_travel(typed_of(tracker))
    if hours is not None:
        return ask_how_far(dispatcher, conversation, hours)
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


def ask_how_far(
    dispatcher: CollectingDispatcher, conversation: Conversation, hours: float
) -> list[EventType]:
    """Which distance is meant by so many hours; where no list is at hand, how to tell one."""
    near, middle, far = (int(max(10, round(hours * km, -1))) for km in KM_AN_HOUR)
    if conversation.open_question is None and conversation.shown:
        dispatcher.utter_message(response="utter_ask_how_far", near=near, middle=middle, far=far)
    else:
        dispatcher.utter_message(response="utter_hours_are_no_distance", middle=middle)
    return []


def say_hours_no_distance(dispatcher: CollectingDispatcher, told: Told) -> None:
    """How a distance is told, to who told hours beside other facts and no distance."""
    hours = hours_of_travel(told.typed)
    is_told = any(name == FactName.MAX_DISTANCE_KM.value for name, _ in told.entities)
    if hours is not None and not is_told:
        ask_how_far(dispatcher, Conversation(), hours)
