"""Where a conversation stands when the next message comes in, as Rasa's tracker tells."""

from __future__ import annotations

from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from waymark.dialogue.memory import conversation_from_slots
from waymark.dialogue.wish import Wish
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.profile.topics import Topic, topic_from_slug

NOT_A_TURN = frozenset({"give_consent"})
"""Intents that the gateway sends by itself; the person said nothing."""


def open_question_of(tracker: DialogueStateTracker | None) -> FactName | None:
    """The fact the last question asked for; None when no question is open or there is no conversation."""
    topic = open_topic_of(tracker)
    return topic.fact if topic else None


def open_topic_of(tracker: DialogueStateTracker | None) -> Topic | None:
    """What the last question was about, with its parameter: "lab:ferritin"; None when none is open."""
    value = tracker.get_slot("open_question") if tracker else None
    try:
        return topic_from_slug(str(value)) if value else None
    except ValueError:  # a slot of another version
        return None


def is_list_shown(tracker: DialogueStateTracker | None) -> bool:
    """Whether trials were shown."""
    return bool(tracker and tracker.get_slot("shown_trials"))


def wishes_of(tracker: DialogueStateTracker | None) -> tuple[Wish, ...]:
    """What is wished of every list."""
    slots = {"wishes": tracker.get_slot("wishes")} if tracker else {}
    return conversation_from_slots(slots, turn=0).wishes


def fact_asked(topic: Topic | None) -> FactName | None:
    """What short answers are read by: a "no" about one treatment must not deny those it does not name."""
    is_one_treatment = topic is not None and topic.fact is FactName.TREATMENT and topic.parameter
    return None if topic is None or is_one_treatment else topic.fact


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
