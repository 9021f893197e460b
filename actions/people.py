"""The way to a person."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from waymark import wiring
from waymark.wording.handoff import ways_to_reach


class ActionReachPerson(Action):
    """Answers "can I talk to a person?"."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_reach_person"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """The ways that the settings name; without any, who else can help."""
        settings = wiring.settings()
        ways = ways_to_reach(
            phone=settings.handoff_phone,
            hours=settings.handoff_hours,
            email=settings.handoff_email,
            link=settings.handoff_link,
        )
        if ways is None:
            dispatcher.utter_message(response="utter_ask_human")
        else:
            dispatcher.utter_message(response="utter_reach_person", ways=ways)
        return []
