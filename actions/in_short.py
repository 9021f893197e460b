"""Says again, in a few plain words, what was said at length."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.in_short import question_in_short, shown_in_short


def say_in_short(dispatcher: CollectingDispatcher, conversation: Conversation, at_hand: Sources) -> None:
    """Of a question that waits, why it is asked; else the trials shown last; before both, what this is."""
    question = conversation.open_question
    if question is not None:
        dispatcher.utter_message(response="utter_question_in_short", explained=question_in_short(question))
        return
    if not conversation.shown:
        dispatcher.utter_message(response="utter_capabilities")
        return
    for trial in shown_in_short(conversation, at_hand):
        dispatcher.utter_message(response="utter_trial_in_short", trial=trial)
    dispatcher.utter_message(response="utter_after_in_short")
