"""An emergency stops everything else."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.questions import ask
from actions.turn import conversation_of, intent_of, sources, typed_of
from waymark.understanding.safety import check_safety

STOPPED = {"report_emergency": "utter_emergency", "report_self_harm": "utter_self_harm"}


class ActionStopForEmergency(Action):
    """Sets the task aside; it goes on only when the person asks for it."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_stop_for_emergency"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """The gateway's check decides; a guess of the classifier alone stops nothing."""
        typed = typed_of(tracker)
        if typed is not None and check_safety(typed) is None and intent_of(tracker) == "report_emergency":
            dispatcher.utter_message(response="utter_if_emergency")
            conversation = conversation_of(tracker)
            question = conversation.open_question
            return ask(dispatcher, question, conversation, sources(), is_again=True) if question else []
        dispatcher.utter_message(response=STOPPED[intent_of(tracker) or ""])
        return [SlotSet("open_question", None), SlotSet("open_offer", None)]
