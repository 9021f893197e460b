"""Going back one question, or to the start."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.questions import ask
from actions.turn import conversation_of, sources
from waymark.dialogue.conversation import Conversation
from waymark.dialogue.going_back import gone_back
from waymark.dialogue.memory import slots_of_profile
from waymark.profile.facts import FactName

FORGOTTEN = ("open_offer", "verdicts", "shown_trials", "focus_trial", "guardian_needed")


class ActionGoBack(Action):
    """Takes the last answer back and asks its question again."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_go_back"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """The question is open again; its answer is forgotten."""
        before = gone_back(conversation_of(tracker))
        if before is None or before.open_question is None:
            dispatcher.utter_message(response="utter_nothing_to_go_back_to")
            return []
        dispatcher.utter_message(response="utter_going_back")
        events = ask(dispatcher, before.open_question, before, sources())
        return [SlotSet("facts", slots_of_profile(before.profile)), *events]


class ActionStartOver(Action):
    """Sets aside what was told; agreement and versions stay."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_start_over"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Asks the first question again."""
        dispatcher.utter_message(response="utter_start_over")
        events = ask(dispatcher, FactName.ASKING_FOR, Conversation(), sources())
        return [SlotSet("facts", []), *(SlotSet(name, None) for name in FORGOTTEN), *events]
