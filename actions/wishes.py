"""Says back a wish that was told, and gives wishes up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from waymark.dialogue.conversation import Conversation
from waymark.dialogue.wish import Wish, wish_to_record
from waymark.dialogue.wishes import words_for_others, words_for_wishes


def say_wish_kept(dispatcher: CollectingDispatcher, conversation: Conversation) -> None:
    """That it holds for every list, and how to give it up; nothing where the message told none."""
    if not any(wish.turn == conversation.turn for wish in conversation.wishes):
        return
    wishes = words_for_wishes(conversation.wishes)
    if conversation.shown:
        dispatcher.utter_message(response="utter_wish_kept", wishes=wishes)
    else:
        dispatcher.utter_message(response="utter_wish_noted", wishes=wishes)


def say_others_left(dispatcher: CollectingDispatcher, conversation: Conversation, left_out: int) -> None:
    """That all trials as wished were seen, and how many others there are."""
    dispatcher.utter_message(
        response="utter_wished_seen", left=words_for_others(conversation.wishes, left_out)
    )


def give_up_wishes(
    dispatcher: CollectingDispatcher, conversation: Conversation, given_up: Sequence[Wish]
) -> tuple[Conversation, list[EventType]]:
    """The conversation without these wishes, which are named once more, and the events that forget them."""
    if not given_up:
        return conversation, []
    dispatcher.utter_message(response="utter_wishes_given_up", wishes=words_for_wishes(given_up))
    kept = tuple(wish for wish in conversation.wishes if wish not in given_up)
    return replace(conversation, wishes=kept), [SlotSet("wishes", [*map(wish_to_record, kept)] or None)]
