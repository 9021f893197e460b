"""Moves the conversation on after anything told."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.steps import take
from actions.turn import conversation_of, sources, told_of
from waymark.dialogue.next_step import next_step
from waymark.dialogue.telling import was_answer_missed


class ActionNextStep(Action):
    """After anything told: asks what is missing, shows trials, or says what changed."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_next_step"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """One step; `waymark.dialogue.next_step` chooses which."""
        conversation, at_hand = conversation_of(tracker), sources()
        if was_answer_missed(told_of(tracker), open_question=conversation.open_question):
            dispatcher.utter_message(response="utter_not_caught")
        return take(dispatcher, next_step(conversation, at_hand), conversation, at_hand)
