"""What is asked of all trials of the list: what they test, and their traits, such as the phase."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.asked import request_of
from actions.from_start import show_from_start
from actions.picking import answer_uses
from actions.told_by_records import answer_mention, answer_trait
from actions.turn import entity_of, reference_of, sources, typed_of
from actions.wanted_places import answer_of_places
from waymark.dialogue.conversation import Conversation
from waymark.dialogue.which_trial import points_at_one
from waymark.dialogue.wishes import adds_a_wish
from waymark.understanding.mentions_asked import mention_asked
from waymark.understanding.requests import Request
from waymark.understanding.traits_asked import trait_asked
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
        return answer_trait(dispatcher, tracker, conversation, trait)
    treatment = treatment_asked_of_these(typed)
    if treatment is not None and request_of(tracker) in (None, Request.USES):
        return answer_uses(dispatcher, tracker, conversation, treatment)
    mention = mention_asked(typed)
    if mention is not None:
        return answer_mention(dispatcher, tracker, conversation, mention)
    return _answer_by_place(dispatcher, tracker, conversation)


def _answer_by_place(
    dispatcher: CollectingDispatcher, tracker: Tracker, conversation: Conversation
) -> list[EventType] | None:
    """ "The one in Leeds", where none of those shown runs there: another of the list may."""
    is_by_place = request_of(tracker) is Request.BY_PLACE
    if not is_by_place or points_at_one(reference_of(tracker), conversation, sources().store):
        return None
    return answer_of_places(dispatcher, tracker, conversation)
