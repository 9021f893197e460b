"""Reads one turn from Rasa's tracker."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker

from actions.history import turn_of
from waymark import wiring
from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.memory import conversation_from_slots
from waymark.dialogue.telling import Told
from waymark.dialogue.which_trial import Reference
from waymark.trials.identifiers import nct_ids_in


def sources() -> Sources:
    """What answers are made from, as this process is set up."""
    return Sources(
        store=wiring.trial_store(),
        reading=wiring.reading_vocabulary(),
        names=wiring.vocabulary(),
        today=wiring.today(),
        most_questions=wiring.settings().max_questions,
    )


def conversation_of(tracker: Tracker) -> Conversation:
    """Where the conversation stands, this message included."""
    return conversation_from_slots(tracker.slots, turn=turn_of(tracker))


def told_of(tracker: Tracker) -> Told:
    """What the latest message brings."""
    message = tracker.latest_message
    entities = tuple((str(item["entity"]), item["value"]) for item in message.get("entities") or ())
    return Told(intent_of(tracker), entities, words_of(tracker), turn_of(tracker), typed_of(tracker))


def intent_of(tracker: Tracker) -> str | None:
    """The intent of the latest message; the SDK's own look-up passes over fallbacks and corrected intents."""
    intent: str | None = (tracker.latest_message.get("intent") or {}).get("name")
    return intent


def guesses_of(tracker: Tracker) -> tuple[str, ...]:
    """The intents that the latest message may have, the likeliest first."""
    ranking = tracker.latest_message.get("intent_ranking") or ()
    return tuple(str(each["name"]) for each in ranking)


def words_of(tracker: Tracker) -> str | None:
    """The person's words: the title of the button pressed, else the text typed."""
    text = tracker.latest_message.get("text") or ""
    title = (tracker.latest_message.get("metadata") or {}).get("button_title")
    return title or (None if text.startswith("/") else text)


def typed_of(tracker: Tracker) -> str | None:
    """What was typed; None when a button was pressed."""
    text = tracker.latest_message.get("text") or ""
    return None if text.startswith("/") or not text else text


def reference_of(tracker: Tracker) -> Reference:
    """How the latest message names a trial."""
    nct_ids = nct_ids_in(str(entity_of(tracker, "nct_id") or ""))
    number = entity_of(tracker, "trial_number")
    text = words_of(tracker) or ""
    return Reference(text, nct_ids[0] if nct_ids else None, number if isinstance(number, int) else None)


def entity_of(tracker: Tracker, name: str) -> Any:
    """The value of an entity of the latest message; None when it has none of that name."""
    return next(iter(tracker.get_latest_entity_values(name)), None)
