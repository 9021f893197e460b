"""What is known of the person, and going back to change it."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.trial import ActionWhyFit
from actions.turn import conversation_of, sources
from waymark.dialogue.deciding import decided_by
from waymark.dialogue.words import words_for_deciding, words_for_why
from waymark.wording.facts import summary_of


class ActionShowMyFacts(Action):
    """Answers "what have you got about me?"."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_show_my_facts"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Every fact as told, or that there is none."""
        lines = summary_of(conversation_of(tracker).profile)
        if lines:
            dispatcher.utter_message(response="utter_my_facts", facts_told="\n".join(lines))
        else:
            dispatcher.utter_message(response="utter_no_facts")
        return []


class ActionWhyQuestion(Action):
    """Answers "why do you ask?"; with no question open, "why?" is about the trial shown."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_why_question"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """The reason; once trials are shown, also how many of them the answer decides."""
        conversation = conversation_of(tracker)
        question = conversation.open_question
        if question is None and conversation.shown:
            return ActionWhyFit().run(dispatcher, tracker, domain)
        if question is None:
            dispatcher.utter_message(response="utter_no_open_question")
            return []
        reason = words_for_why(question.fact)
        decision = decided_by(question, conversation, sources()) if conversation.shown else None
        if decision is not None:
            dispatcher.utter_message(
                response="utter_why_question", reason=reason, decides=words_for_deciding(decision)
            )
        else:
            dispatcher.utter_message(response="utter_why_question_early", reason=reason)
        return []
