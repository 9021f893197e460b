"""Moves the conversation on after anything told."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.asked import request_of
from actions.history import was_said_last
from actions.languages import say_only_english
from actions.questions import ask
from actions.steps import take
from actions.turn import conversation_of, sources, told_of
from actions.wanted_places import say_hours_no_distance
from actions.who_decides import says_who_decides
from actions.wishes import say_wish_kept
from waymark.dialogue.conversation import Conversation, Sources, as_unseen
from waymark.dialogue.next_step import next_step
from waymark.dialogue.telling import tells_facts, was_answer_missed
from waymark.understanding.requests import LIST_WANTED


def _ask_in_english(
    dispatcher: CollectingDispatcher, tracker: Tracker, conversation: Conversation, at_hand: Sources
) -> list[EventType]:
    """The question that waits, again: an answer that could not be read is none, and shows no trials."""
    if "utter_only_english" not in {message.get("response") for message in dispatcher.messages}:
        dispatcher.utter_message(response=MISSED[was_said_last(tracker, "utter_not_caught")])
    question = conversation.open_question
    return ask(dispatcher, question, conversation, at_hand, is_again=True) if question else []


MISSED = {False: "utter_not_caught", True: "utter_menu"}


class ActionNextStep(Action):
    """After anything told: asks what is missing, shows trials, or says what changed."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_next_step"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """One step; `waymark.dialogue.next_step` chooses which."""
        conversation, at_hand = conversation_of(tracker), sources()
        told = told_of(tracker)
        say_wish_kept(dispatcher, conversation)
        say_hours_no_distance(dispatcher, told)
        is_foreign = say_only_english(dispatcher, tracker)
        if is_foreign and conversation.open_question is not None and not tells_facts(told):
            return _ask_in_english(dispatcher, tracker, conversation, at_hand)
        if conversation.shown and says_who_decides(dispatcher, tracker) and not told.entities:
            return []
        has_doubt = conversation.heard.doubt is not None or conversation.left_waiting is not None
        if was_answer_missed(told, open_question=conversation.open_question) and not has_doubt:
            dispatcher.utter_message(response=MISSED[was_said_last(tracker, "utter_not_caught")])
            if was_said_last(tracker, "utter_not_caught"):
                return []
        if told.intent == "greet" and conversation.shown:
            return []
        if told.intent in ("find_trials", "greet") and not tells_facts(told) and not has_doubt:
            return self._go_on(dispatcher, conversation, at_hand)
        is_enough = request_of(tracker) in LIST_WANTED
        step = next_step(conversation, at_hand, is_enough=is_enough)
        return take(dispatcher, step, conversation, at_hand)

    @staticmethod
    def _go_on(
        dispatcher: CollectingDispatcher, conversation: Conversation, at_hand: Sources
    ) -> list[EventType]:
        """ "Go on": the question that waits is asked again, or the list shown as if for the first time."""
        question = conversation.open_question
        if question is not None:
            return ask(dispatcher, question, conversation, at_hand, is_again=True)
        return take(dispatcher, next_step(as_unseen(conversation), at_hand), as_unseen(conversation), at_hand)
