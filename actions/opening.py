"""Agreement, as the gateway passes it on."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.history import model_of
from actions.turn import entity_of
from waymark import __version__, wiring
from waymark.eligibility.criteria import READER_VERSION


class ActionRecordConsent(Action):
    """Records which terms were agreed to, when and how, and the versions that will answer."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_record_consent"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Says nothing: the gateway has answered already."""
        newest = wiring.trial_store().newest_data_date()
        versions = {
            "waymark": __version__,
            "reader": READER_VERSION,
            "model": model_of(tracker),
            "data": newest.isoformat() if newest else None,
        }
        return [SlotSet("consent", entity_of(tracker, "consent")), SlotSet("versions", versions)]
