"""Shows the list as if none of it had been shown yet."""

from __future__ import annotations

from dataclasses import replace

from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.steps import take
from waymark.dialogue.conversation import Conversation, Sources, as_unseen
from waymark.dialogue.next_step import next_step


def show_from_start(
    dispatcher: CollectingDispatcher, conversation: Conversation, at_hand: Sources, *, is_enough: bool
) -> list[EventType]:
    """The best three; who saw the list already was offered questions before."""
    offer = None if conversation.shown else conversation.offer
    unseen = replace(as_unseen(conversation), offer=offer)
    step = next_step(unseen, at_hand, is_enough=is_enough)
    return take(dispatcher, replace(step, decision=None) if conversation.shown else step, unseen, at_hand)
