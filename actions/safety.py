"""An emergency stops everything else."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict


class ActionStopForEmergency(Action):
    """Sets the task aside; it goes on only when the person asks for it."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_stop_for_emergency"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """No question or offer stays open, so that the next words are not taken for an answer."""
        return [SlotSet("open_question", None), SlotSet("open_offer", None)]
