"""Shows trials as cards and remembers what was shown."""

from __future__ import annotations

from collections.abc import Sequence

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from waymark.dialogue.cards import card_record
from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.memory import verdicts_with
from waymark.search.results import FoundTrial
from waymark.trials.identifiers import NctId
from waymark.wording.cards import trial_card_text

AFTER = {1: "utter_after_one_trial", 2: "utter_after_two_trials", 3: "utter_after_three_trials"}


def show_cards(
    dispatcher: CollectingDispatcher,
    trials: Sequence[FoundTrial],
    conversation: Conversation,
    at_hand: Sources,
    *,
    before: Sequence[NctId] = (),
    verdicts: object = None,
) -> list[EventType]:
    """One card a trial, numbered after those in `before`; the events name the trials and their verdicts.

    `verdicts` is the slot's value so far, kept for the trials in `before`.
    """
    for number, found in enumerate(trials, start=len(before) + 1):
        card = trial_card_text(
            found.trial,
            found.verdict,
            conversation.profile,
            today=at_hand.today,
            distance=found.distance,
            number=number,
        )
        record = card_record(found.trial, found.verdict, conversation.profile, today=at_hand.today)
        dispatcher.utter_message(response="utter_trial_card", card=card, json_message=record)
    shown = [*before, *(found.trial.nct_id for found in trials)]
    kept = list(verdicts) if before and isinstance(verdicts, list) else []
    for found in trials:
        kept = verdicts_with(kept, found.trial, found.verdict, at_hand.today)
    return [
        SlotSet("shown_trials", [str(nct_id) for nct_id in shown]),
        SlotSet("verdicts", kept),
        SlotSet("focus_trial", str(shown[0]) if len(shown) == 1 else None),
    ]
