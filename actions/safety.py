"""An emergency stops everything else."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.history import was_ever_said
from actions.questions import ask
from actions.steps import take
from actions.turn import conversation_of, intent_of, sources, typed_of
from waymark.dialogue.next_step import next_step
from waymark.profile.facts import FactName
from waymark.profile.topics import Topic
from waymark.understanding.alarm_over import is_alarm_over
from waymark.understanding.bare_names import is_bare_name
from waymark.understanding.safety import check_safety

STOPPED = {"report_emergency": "utter_emergency", "report_self_harm": "utter_self_harm"}
STILL = {False: "utter_if_emergency", True: "utter_emergency_over"}


class ActionStopForEmergency(Action):
    """Sets the task aside; it goes on only when the person asks for it."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_stop_for_emergency"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """The gateway's check decides; a guess of the classifier alone stops nothing."""
        typed, conversation, at_hand = typed_of(tracker), conversation_of(tracker), sources()
        question = conversation.open_question
        is_guessed = typed is not None and intent_of(tracker) == "report_emergency"
        if is_guessed and question == Topic(FactName.CONDITION) and _was_said_before(tracker, typed or ""):
            dispatcher.utter_message(response="utter_not_caught")
            return take(dispatcher, next_step(conversation, at_hand), conversation, at_hand)
        if is_guessed and check_safety(typed or "") is None:
            is_over = was_ever_said(tracker, "utter_emergency") and is_alarm_over(typed or "")
            dispatcher.utter_message(response=STILL[is_over])
            return ask(dispatcher, question, conversation, at_hand, is_again=True) if question else []
        dispatcher.utter_message(response=STOPPED[intent_of(tracker) or ""])
        return [SlotSet("open_question", None), SlotSet("open_offer", None)]


def _was_said_before(tracker: Tracker, typed: str) -> bool:
    """Whether a bare name, "fever", answers "Which illness?" after the line for an emergency was given."""
    is_line_given = any(was_ever_said(tracker, line) for line in ("utter_emergency", "utter_if_emergency"))
    return is_line_given and is_bare_name(typed)
