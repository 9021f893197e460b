"""What a word means, or what was said last, in plain words."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.asked import request_of
from actions.in_short import say_in_short
from actions.turn import conversation_of, entity_of, sources, words_of
from waymark.understanding.requests import Request
from waymark.wording.glossary import explanation_of


class ActionExplainTerm(Action):
    """Answers "what does HSCT mean?" and "I don't understand"."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_explain_term"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """The explanation, or honestly that there is none yet."""
        if request_of(tracker) is Request.SIMPLER:
            say_in_short(dispatcher, conversation_of(tracker), sources())
            return []
        explanation = explanation_of(str(entity_of(tracker, "term") or words_of(tracker) or ""))
        if explanation:
            dispatcher.utter_message(response="utter_term", explanation=explanation)
        else:
            dispatcher.utter_message(response="utter_term_not_known")
        return []
