"""What is asked beside the trials themselves: how many, which were seen, and a trial of somebody else."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.asked import request_of
from actions.turn import sources
from waymark.dialogue.conversation import Conversation
from waymark.dialogue.results import first_page
from waymark.dialogue.shown import words_for_seen
from waymark.dialogue.words import words_for_count
from waymark.understanding.requests import Request


def answer_in_short(
    dispatcher: CollectingDispatcher, tracker: Tracker, conversation: Conversation
) -> list[EventType] | None:
    """The answer; None where none of it is asked."""
    request = request_of(tracker)
    if request is Request.OF_ANOTHER:
        dispatcher.utter_message(response="utter_trial_of_another")
        return []
    if request is Request.HOW_MANY and conversation.shown:
        count_words = words_for_count(first_page(conversation, sources()), conversation)
        dispatcher.utter_message(response="utter_results_intro", count_words=count_words)
        return []
    if request is Request.SEEN and conversation.shown:
        dispatcher.utter_message(
            response="utter_uses_among_these", trials=words_for_seen(conversation, sources().store)
        )
        return []
    return None
