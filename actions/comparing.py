"""Two trials side by side, and the page for the doctor."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.asked import aspect_of
from actions.parts import utter_parts
from actions.turn import conversation_of, reference_of, sources
from waymark.dialogue.judged import judged
from waymark.dialogue.sheet import questions_for_doctor, sheet_text
from waymark.dialogue.which_trial import trials_meant
from waymark.understanding.requests import Request
from waymark.wording.trials import comparison_text


class ActionCompare(Action):
    """Answers "compare 1 and 2"."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_compare"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """The two trials named, else the first two shown."""
        conversation, at_hand = conversation_of(tracker), sources()
        meant = trials_meant(reference_of(tracker), conversation, at_hand.store)
        if len(meant) < 2:
            dispatcher.utter_message(response="utter_two_trials_needed")
            return []
        first, second = (judged(found, conversation, at_hand) for found in meant[:2])
        comparison = comparison_text(
            (first.trial, first.verdict), (second.trial, second.verdict), today=at_hand.today
        )
        dispatcher.utter_message(
            response="utter_comparison", comparison=comparison, json_message={"type": "comparison"}
        )
        return []


class ActionDoctorSheet(Action):
    """Answers "something I can show the doctor"."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_doctor_sheet"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """The facts as told and every trial seen; before that, that there is nothing to print yet."""
        conversation, at_hand = conversation_of(tracker), sources()
        if aspect_of(tracker) is Request.DOCTOR_QUESTIONS:
            utter_parts(dispatcher, questions_for_doctor(conversation, at_hand))
            return []
        if not conversation.profile.facts and not conversation.shown:
            dispatcher.utter_message(response="utter_no_sheet_yet")
            return []
        sheet = sheet_text(conversation, at_hand, versions=tracker.get_slot("versions") or {})
        dispatcher.utter_message(response="utter_doctor_sheet", sheet=sheet, json_message={"type": "sheet"})
        return []
