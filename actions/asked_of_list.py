"""What is asked of all trials of the list: what they test, and their traits, such as the phase."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.from_start import show_from_start
from actions.picking import answer_uses, show_picked
from actions.turn import entity_of, reference_of, sources, typed_of
from actions.wanted_places import answer_of_places
from waymark.dialogue.conversation import Conversation
from waymark.dialogue.traits import trait_of_one, traits_in_list
from waymark.dialogue.which_trial import points_at_one, trial_meant
from waymark.dialogue.wishes import adds_a_wish
from waymark.trials.trial import Trial
from waymark.understanding.requests import LEFT_TO_REQUESTS, Request, request_in
from waymark.understanding.tables.traits import Trait
from waymark.understanding.traits_asked import TraitAsked, trait_asked
from waymark.understanding.treatments_asked import treatment_asked_of_these


def answer_of_list(
    dispatcher: CollectingDispatcher, tracker: Tracker, conversation: Conversation
) -> list[EventType] | None:
    """The answer; None where nothing of the kind is asked, or no trial was shown yet."""
    typed = typed_of(tracker)
    if not conversation.shown or entity_of(tracker, "aspect"):
        return None
    if adds_a_wish(conversation):
        return show_from_start(dispatcher, conversation, sources(), is_enough=True)
    trait = trait_asked(typed)
    if trait is not None:
        return _answer_trait(dispatcher, tracker, conversation, trait)
    treatment = treatment_asked_of_these(typed)
    if treatment is not None and request_in(typed) in (None, Request.USES):
        return answer_uses(dispatcher, tracker, conversation, treatment)
    return _answer_by_place(dispatcher, tracker, conversation)


def _answer_by_place(
    dispatcher: CollectingDispatcher, tracker: Tracker, conversation: Conversation
) -> list[EventType] | None:
    """ "The one in Leeds", where none of those shown runs there: another of the list may."""
    is_by_place = request_in(typed_of(tracker)) is Request.BY_PLACE
    if not is_by_place or points_at_one(reference_of(tracker), conversation, sources().store):
        return None
    return answer_of_places(dispatcher, tracker, conversation)


def _answer_trait(
    dispatcher: CollectingDispatcher, tracker: Tracker, conversation: Conversation, asked: TraitAsked
) -> list[EventType] | None:
    """Of the trial spoken of, where one is; else of all that were shown."""
    if not asked.is_of_several:
        meant = trial_meant(reference_of(tracker), conversation, sources().store)
        is_left = asked.trait in LEFT_TO_REQUESTS and (meant.found or asked.trait is Trait.PLACEBO)
        if meant.is_beyond or meant.is_named or is_left:
            return None
        if meant.found is not None:
            return _answer_of_one(dispatcher, meant.found.record.trial, asked)
    said, found = traits_in_list(asked, conversation, sources())
    dispatcher.utter_message(response="utter_uses_among_these", trials=said)
    return show_picked(dispatcher, tracker, conversation, found)


def _answer_of_one(dispatcher: CollectingDispatcher, trial: Trial, asked: TraitAsked) -> list[EventType]:
    dispatcher.utter_message(response="utter_trial_part", part=trait_of_one(asked, trial))
    dispatcher.utter_message(response="utter_trial_details", nct_id=str(trial.nct_id))
    return [SlotSet("focus_trial", str(trial.nct_id))]
