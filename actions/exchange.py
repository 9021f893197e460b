"""One message and what it is answered with, in one value."""

from __future__ import annotations

from dataclasses import dataclass

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import conversation_of, sources
from waymark.dialogue.conversation import Conversation, Sources


@dataclass(frozen=True)
class Exchange:
    """What an answer is made of: the message, where the conversation stands, and what is at hand."""

    dispatcher: CollectingDispatcher
    tracker: Tracker
    conversation: Conversation
    at_hand: Sources


def exchange_of(dispatcher: CollectingDispatcher, tracker: Tracker) -> Exchange:
    """The exchange of the latest message."""
    return Exchange(dispatcher, tracker, conversation_of(tracker), sources())
