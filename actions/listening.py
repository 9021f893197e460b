"""After every message: what it told becomes part of the facts."""

from __future__ import annotations

from functools import reduce

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.going_back import FORGOTTEN
from actions.turn import conversation_of, sources, told_of
from waymark.dialogue.conversation import Conversation
from waymark.dialogue.guardians import needs_guardian
from waymark.dialogue.heard import heard_from_record, heard_to_record
from waymark.dialogue.listening import listened_to
from waymark.dialogue.memory import slots_of_profile
from waymark.dialogue.telling import Told
from waymark.dialogue.waiting import waiting_to_records
from waymark.dialogue.wish import wish_to_record, with_wish
from waymark.dialogue.wishes import wishes_in
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
        told = told_of(tracker)
        after = listened_to(told, conversation, sources(), earlier=earlier)
        wished = _wished(told, conversation)
        waits = SlotSet("waiting", waiting_to_records(after.waiting))
        if not after.facts and after.heard.doubt is None:
            return [*wished, waits] if after.waiting != conversation.waiting else wished
        is_needed = needs_guardian(after.profile, was_needed=conversation.guardian_needed)
        events: list[EventType] = [
            *(SlotSet(name, None) for name in ((*FORGOTTEN, "asked") if after.is_anew else ())),
            *([] if is_needed else wished),
            SlotSet("facts", [] if is_needed else slots_of_profile(after.profile)),
            SlotSet("guardian_needed", is_needed),
            SlotSet("heard", None if is_needed else heard_to_record(after.heard)),
            SlotSet("waiting", None) if is_needed else waits,
        ]
        question = conversation.open_question
        if question is not None and any(is_answer_to(fact, question) for fact in after.facts):
            events.append(SlotSet("open_question", None))
        return events


def _wished(told: Told, conversation: Conversation) -> list[EventType]:
    """The wishes once this message told some; nothing where it did not."""
    new = wishes_in(told, conversation)
    kept = reduce(with_wish, new, conversation.wishes)
    return [SlotSet("wishes", [wish_to_record(each) for each in kept])] if new else []
