"""What records tell of traits such as the phase, or say of a biopsy: of all trials shown, or of one."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.asked import request_of
from actions.picking import show_picked
from actions.turn import reference_of, sources
from waymark.dialogue.conversation import Conversation
from waymark.dialogue.mentions import mention_of_one, mentions_in_list
from waymark.dialogue.traits import trait_of_one, traits_in_list
from waymark.dialogue.which_trial import trial_meant
from waymark.understanding.mentions_asked import MentionAsked
from waymark.understanding.requests import LEFT_TO_REQUESTS
from waymark.understanding.tables.traits import Trait
from waymark.understanding.traits_asked import TraitAsked


def answer_trait(
    dispatcher: CollectingDispatcher, tracker: Tracker, conversation: Conversation, asked: TraitAsked
) -> list[EventType] | None:
    """Of the trial spoken of, where one is; else of all that were shown."""
    if not asked.is_of_several:
        meant = trial_meant(reference_of(tracker), conversation, sources().store)
        is_known = meant.found is not None or asked.trait is Trait.PLACEBO
        has_request = asked.trait in LEFT_TO_REQUESTS and request_of(tracker) is not None
        if meant.is_beyond or meant.is_named or (is_known and has_request):
            return None
        if meant.found is not None:
            trial = meant.found.record.trial
            return _say_of_one(dispatcher, trial.nct_id, trait_of_one(asked, trial))
    said, found = traits_in_list(asked, conversation, sources())
    dispatcher.utter_message(response="utter_uses_among_these", trials=said)
    return show_picked(dispatcher, tracker, conversation, found)


def answer_mention(
    dispatcher: CollectingDispatcher, tracker: Tracker, conversation: Conversation, asked: MentionAsked
) -> list[EventType] | None:
    """ "Do any need a biopsy?": where each record speaks of it, or that of the trial spoken of."""
    meant = trial_meant(reference_of(tracker), conversation, sources().store)
    if asked.is_of_one and (meant.is_beyond or meant.is_named):
        return None
    if asked.is_of_one and meant.found is not None:
        record = meant.found.record
        return _say_of_one(dispatcher, record.trial.nct_id, mention_of_one(asked.words, record))
    said = mentions_in_list(asked.words, conversation, sources())
    dispatcher.utter_message(response="utter_uses_among_these", trials=said)
    return []


def _say_of_one(dispatcher: CollectingDispatcher, nct_id: str, said: str) -> list[EventType]:
    dispatcher.utter_message(response="utter_trial_part", part=said)
    dispatcher.utter_message(response="utter_trial_details", nct_id=str(nct_id))
    return [SlotSet("focus_trial", str(nct_id))]
