"""Where a conversation stands when the next message comes in, as Rasa's tracker tells."""

from __future__ import annotations

from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from waymark.dialogue.memory import conversation_from_slots
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile

NOT_A_TURN = frozenset({"give_consent"})
"""Intents that the gateway sends by itself; the person said nothing."""


def open_question_of(tracker: DialogueStateTracker | None) -> FactName | None:
    """The fact the last question asked for; None when no question is open or there is no conversation."""
    value = tracker.get_slot("open_question") if tracker else None
    return FactName(value) if value in {name.value for name in FactName} else None


def profile_of(tracker: DialogueStateTracker | None) -> Profile:
    """What earlier turns told; empty when there is no conversation."""
    if tracker is None:
        return Profile()
    return conversation_from_slots({"facts": tracker.get_slot("facts")}, turn=0).profile


def turn_of_next_message(tracker: DialogueStateTracker | None) -> int:
    """The number of the message being read: 1 for the person's first."""
    if tracker is None:
        return 1
    said = (event for event in tracker.applied_events() if isinstance(event, UserUttered))
    return 1 + sum(event.intent_name not in NOT_A_TURN for event in said)
