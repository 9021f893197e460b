"""What is asked of a doctor, what nobody can promise, what is told of daily life, and no illness named."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.asked import request_of
from waymark.understanding.requests import WITHOUT_AN_ILLNESS, Request


class ActionMedicalAdvice(Action):
    """Answers "which dose should she take?", "will it cure me?" and "how long does she have?"."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_medical_advice"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """What a worry plainly asks has an answer of its own; all else goes to the treating doctor."""
        asked = request_of(tracker)
        dispatcher.utter_message(response=ANSWERS[asked if asked in ANSWERS else None])
        return [SlotSet("open_question", None)] if asked in WITHOUT_AN_ILLNESS else []


ANSWERS = {
    None: "utter_no_medical_advice",
    Request.PROMISE: "utter_no_promise",
    Request.PROGNOSIS: "utter_no_prognosis",
    Request.TOO_LATE: "utter_not_too_late",
    Request.STOP_MEDICINE: "utter_keep_medicines",
    Request.CONSENT_FOR: "utter_who_agrees",
    Request.HEALTHY: "utter_healthy",
    Request.UNDIAGNOSED: "utter_undiagnosed",
    Request.CHOICE: "utter_your_choice",
    Request.HOW_GOOD_A_PLACE: "utter_place_not_judged",
    Request.NO_SWALLOWING: "utter_no_swallowing",
    Request.DAILY_LIFE: "utter_daily_life",
    Request.SOMEONE_WRITES: "utter_someone_writes",
}
