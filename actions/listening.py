"""After every message: what it told becomes part of the facts."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.turn import conversation_of, sources, told_of
from waymark.dialogue.guardians import needs_guardian
from waymark.dialogue.memory import slots_of_profile
from waymark.dialogue.merging import merged
from waymark.dialogue.telling import facts_told
from waymark.profile.topics import is_answer_to


class ActionValidateSlotMappings(Action):
    """Rasa calls it once a message, before any other action."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_validate_slot_mappings"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Merges the facts told; a question that was answered is no longer open."""
        conversation = conversation_of(tracker)
        facts = facts_told(
            told_of(tracker), profile=conversation.profile, open_question=conversation.open_question
        )
        if not facts:
            return []
        profile = merged(conversation.profile, facts, sources().reading)
        is_needed = needs_guardian(profile, was_needed=conversation.guardian_needed)
        kept = [] if is_needed else slots_of_profile(profile)
        events: list[EventType] = [SlotSet("facts", kept), SlotSet("guardian_needed", is_needed)]
        question = conversation.open_question
        if question is not None and any(is_answer_to(fact, question) for fact in facts):
            events.append(SlotSet("open_question", None))
        return events
