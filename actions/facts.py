"""What is known of the person, and going back to change it."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.asked import request_of
from actions.offers import offer_questions, take_offer
from actions.trial import ActionWhyFit
from actions.turn import conversation_of, sources
from waymark.dialogue.conversation import Conversation, Offer
from waymark.dialogue.deciding import decided_by, deciding_now
from waymark.dialogue.my_facts import lines_of_all
from waymark.dialogue.words import words_for_deciding, words_for_why
from waymark.understanding.requests import Request


class ActionShowMyFacts(Action):
    """Answers "what have you got about me?"."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_show_my_facts"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Every fact as told, what is wished of the trials and who else waits, or that there is none."""
        conversation = conversation_of(tracker)
        lines = lines_of_all(conversation)
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
        request = request_of(tracker)
        if question is None and conversation.offer is Offer.MORE_QUESTIONS and request in OF_QUESTIONS:
            return self._of_those_offered(dispatcher, request, conversation)
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

    def _of_those_offered(
        self, dispatcher: CollectingDispatcher, request: Request | None, conversation: Conversation
    ) -> list[EventType]:
        """How many there are, or the first of them with its reason."""
        if request is Request.QUESTIONS_LEFT:
            return offer_questions(dispatcher, deciding_now(conversation, sources()))
        return take_offer(dispatcher, conversation, sources(), says_why=True)


OF_QUESTIONS = (Request.NEXT_QUESTION, Request.QUESTIONS_LEFT)
"""What is asked of the questions that were offered."""
