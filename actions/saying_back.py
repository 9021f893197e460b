"""Says back what a message brought."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from waymark.dialogue.conversation import Conversation
from waymark.dialogue.heard_words import words_for_changed, words_for_noted
from waymark.dialogue.waiting_words import words_for_waiting


def say_back(dispatcher: CollectingDispatcher, conversation: Conversation) -> None:
    """Who is looked for now, what changed, and what was told beside the question, to be put right."""
    one_at_a_time = words_for_waiting(conversation)
    if one_at_a_time:
        dispatcher.utter_message(response="utter_one_at_a_time", one_at_a_time=one_at_a_time)
    changed = words_for_changed(conversation.heard, conversation.profile)
    if changed:
        dispatcher.utter_message(response="utter_fact_changed", changed=changed)
    noted = words_for_noted(conversation.heard, conversation.profile)
    if noted:
        dispatcher.utter_message(response="utter_noted", noted=noted)
