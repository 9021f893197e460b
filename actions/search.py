"""More trials: the next three, those that are unlikely to fit, or the list from its start."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.asked import request_of
from actions.from_start import show_from_start
from actions.history import was_in_need
from actions.picking import show_more
from actions.turn import conversation_of, entity_of, sources, typed_of
from actions.wishes import give_up_wishes, say_others_left
from waymark.dialogue.giving_up import wishes_given_up
from waymark.dialogue.results import next_page
from waymark.dialogue.words import words_for_unlikely
from waymark.eligibility.verdicts import Fit
from waymark.understanding.requests import LIST_WANTED, Request


class ActionShowMoreTrials(Action):
    """Shows the next three; before any was shown, whatever the conversation needs next."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_show_more_trials"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Nothing is ever out of reach: when all that may fit were seen, the unlikely ones are offered."""
        conversation, at_hand = conversation_of(tracker), sources()
        request, when = request_of(tracker), entity_of(tracker, "when")
        is_list_wanted = request is Request.SHOW_NOW or when == "now"
        is_back = request is Request.REACHED_SOMEONE
        given_up = wishes_given_up(typed_of(tracker), conversation.wishes)
        if not given_up and (request is Request.SHOW_ALL or when == "all"):
            is_list_wanted, given_up = True, conversation.wishes
        is_list_wanted = is_list_wanted or bool(given_up)
        conversation, forgotten = give_up_wishes(dispatcher, conversation, given_up)
        if is_back and was_in_need(tracker):
            dispatcher.utter_message(response="utter_not_alone")
        if not conversation.shown or is_list_wanted or is_back:
            is_enough = is_list_wanted or request in LIST_WANTED
            return [*forgotten, *show_from_start(dispatcher, conversation, at_hand, is_enough=is_enough)]
        if request is Request.ENOUGH_QUESTIONS:
            dispatcher.utter_message(response="utter_all_right")
            return [SlotSet("open_question", None), SlotSet("open_offer", None)]
        are_wanted = entity_of(tracker, "fit") == Fit.UNLIKELY.value or request is Request.UNLIKELY_ONES
        page = next_page(conversation, at_hand, unlikely=are_wanted)
        if page.trials:
            return show_more(dispatcher, tracker, conversation, page.trials)
        unlikely = next_page(conversation, at_hand, unlikely=True)
        if page.left_out:
            say_others_left(dispatcher, conversation, page.left_out)
        elif unlikely.trials and not are_wanted:
            dispatcher.utter_message(response="utter_unlikely_left", unlikely=words_for_unlikely(unlikely))
        elif are_wanted:
            dispatcher.utter_message(response="utter_no_unlikely_left")
        else:
            dispatcher.utter_message(response="utter_no_more_trials")
        return []
