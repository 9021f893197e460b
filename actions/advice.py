"""What is asked of a doctor, and what nobody can promise."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.turn import typed_of
from waymark.understanding.requests import Request, request_in


class ActionMedicalAdvice(Action):
    """Answers "which dose should she take?" and "will it cure me?"."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_medical_advice"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Whether something works is what a trial is to find out; all else goes to the treating doctor."""
        asks_for_promise = request_in(typed_of(tracker)) is Request.PROMISE
        dispatcher.utter_message(response=ANSWERS[asks_for_promise])
        return []


ANSWERS = {True: "utter_no_promise", False: "utter_no_medical_advice"}
