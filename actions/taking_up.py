"""After something else was asked: the question that waits is taken up again."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.history import said_since
from actions.questions import QUESTIONS, ask
from actions.turn import conversation_of, sources


class ActionTakeUpAgain(Action):
    """Asks the open question again, as it was."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_take_up_again"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Says nothing when no question waits, or to who reads of a trial before telling anything."""
        conversation = conversation_of(tracker)
        question = conversation.open_question
        reads_first = conversation.focus is not None and not conversation.profile.facts
        was_asked = said_since(tracker) & set(QUESTIONS.values())
        if question is None or reads_first or was_asked:
            return []
        return ask(dispatcher, question, conversation, sources(), is_again=True)
