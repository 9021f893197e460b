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
from waymark.profile.topics import Topic
from waymark.wording.facts import summary_of

FORGOTTEN = ("open_offer", "verdicts", "shown_trials", "focus_trial", "guardian_needed", "wishes", "waiting")


class ActionGoBack(Action):
    """Takes the last answer back and asks its question again."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_go_back"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """The question is open again; its answer is forgotten."""
        conversation = conversation_of(tracker)
        before = gone_back(conversation)
        if before is None or before.open_question is None:
            self._ask_what_to_change(dispatcher, conversation)
            return []
        dispatcher.utter_message(response="utter_going_back")
        events = ask(dispatcher, before.open_question, before, sources())
        return [SlotSet("facts", slots_of_profile(before.profile)), *events]

    @staticmethod
    def _ask_what_to_change(dispatcher: CollectingDispatcher, conversation: Conversation) -> None:
        """What was told unasked is said back, and not taken away: the person says what to change."""
        lines = summary_of(conversation.profile)
        if lines:
            dispatcher.utter_message(response="utter_my_facts", facts_told="\n".join(lines))
        else:
            dispatcher.utter_message(response="utter_nothing_to_go_back_to")


class ActionStartOver(Action):
    """Sets aside what was told; agreement and versions stay."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_start_over"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Asks the first question again."""
        dispatcher.utter_message(response="utter_start_over")
        events = ask(dispatcher, Topic(FactName.ASKING_FOR), Conversation(), sources())
        return [SlotSet("facts", []), *(SlotSet(name, None) for name in FORGOTTEN), *events]
