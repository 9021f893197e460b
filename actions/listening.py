"""After every message: what it told becomes part of the facts."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.turn import conversation_of, sources, told_of
from waymark.dialogue.guardians import needs_guardian
from waymark.dialogue.heard import heard_from_record, heard_to_record
from waymark.dialogue.listening import listened_to
from waymark.dialogue.memory import slots_of_profile
from waymark.profile.topics import is_answer_to


class ActionValidateSlotMappings(Action):
    """Rasa calls it once a message, before any other action."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_validate_slot_mappings"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Merges the facts told; a question that was answered is no longer open."""
        conversation = conversation_of(tracker)
        earlier = heard_from_record(tracker.get_slot("heard")).doubt
        after = listened_to(told_of(tracker), conversation, sources(), earlier=earlier)
        if not after.facts and after.heard.doubt is None:
            return []
        is_needed = needs_guardian(after.profile, was_needed=conversation.guardian_needed)
        events: list[EventType] = [
            SlotSet("facts", [] if is_needed else slots_of_profile(after.profile)),
            SlotSet("guardian_needed", is_needed),
            SlotSet("heard", None if is_needed else heard_to_record(after.heard)),
        ]
        question = conversation.open_question
        if question is not None and any(is_answer_to(fact, question) for fact in after.facts):
            events.append(SlotSet("open_question", None))
        return events
