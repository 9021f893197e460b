"""What a word means, in plain words."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.turn import entity_of, words_of
from waymark.wording.glossary import explanation_of


class ActionExplainTerm(Action):
    """Answers "what does HSCT mean?"."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_explain_term"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """The explanation, or honestly that there is none yet."""
        explanation = explanation_of(str(entity_of(tracker, "term") or words_of(tracker) or ""))
        if explanation:
            dispatcher.utter_message(response="utter_term", explanation=explanation)
        else:
            dispatcher.utter_message(response="utter_term_not_known")
        return []
