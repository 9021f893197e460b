"""Takes the step that was chosen: a question, trials, or why neither is possible."""

from __future__ import annotations

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.cards import AFTER, show_cards
from actions.doubts import ask_about
from actions.guardian import say_guardian_needed
from actions.nothing_found import say_nothing_found
from actions.offers import offer_questions
from actions.questions import ask
from actions.saying_back import say_back
from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.next_step import Step, StepKind
from waymark.dialogue.results import Page
from waymark.dialogue.told_now import passes_over, tells_something
from waymark.dialogue.words import words_for_changes, words_for_list_now, words_for_page


def take(
    dispatcher: CollectingDispatcher, step: Step, conversation: Conversation, at_hand: Sources
) -> list[EventType]:
    """Says what the step is; the events remember it."""
    if step.kind is StepKind.GUARDIAN_NEEDED:
        say_guardian_needed(dispatcher)
        return [SlotSet("open_question", None), SlotSet("asked", [])]
    say_back(dispatcher, conversation)
    if step.kind is StepKind.DOUBT and conversation.heard.doubt is not None:
        return ask_about(dispatcher, conversation.heard.doubt, conversation)
    if step.kind is StepKind.ASK and step.question is not None:
        return ask(dispatcher, step.question, conversation, at_hand)
    if step.kind is StepKind.CONDITION_NEEDED:
        dispatcher.utter_message(response="utter_condition_needed")
        return [SlotSet("open_question", "condition")]
    if step.kind is StepKind.NO_TRIALS:
        return say_nothing_found(dispatcher, conversation, at_hand)
    return _trials(dispatcher, step, conversation, at_hand)


def _trials(
    dispatcher: CollectingDispatcher, step: Step, conversation: Conversation, at_hand: Sources
) -> list[EventType]:
    page = step.page
    if page is None:
        return []
    events: list[EventType] = [SlotSet("open_question", None)]
    if step.kind is StepKind.UNCHANGED:
        if not (passes_over(conversation) or conversation.left_waiting):
            _say_unchanged(dispatcher, conversation, page)
    else:
        if step.changed:
            changes = words_for_changes(step.changed)
            dispatcher.utter_message(response="utter_results_changed", changes=changes)
        count_words = words_for_page(page, conversation)
        dispatcher.utter_message(response="utter_results_intro", count_words=count_words)
        events += show_cards(dispatcher, page.trials, conversation, at_hand)
    if step.asks_on and step.question is not None:
        return events + ask(dispatcher, step.question, conversation, at_hand)
    dispatcher.utter_message(response=AFTER[len(page.trials)])
    return events + offer_questions(dispatcher, step.decision)


def _say_unchanged(dispatcher: CollectingDispatcher, conversation: Conversation, page: Page) -> None:
    if tells_something(conversation):
        dispatcher.utter_message(response="utter_nothing_changed", list_now=words_for_list_now(page))
    else:
        dispatcher.utter_message(response="utter_nothing_read")
