"""What Waymark is: what it can do, the source and order of its trials, its languages, how to check it."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.asked import request_of
from actions.turn import sources, typed_of
from waymark.dialogue.source import words_for_catalogue
from waymark.understanding.languages import language_named, language_of
from waymark.understanding.requests import Request
from waymark.wording.languages import only_english_text


class ActionAboutWaymark(Action):
    """Answers "what can you do?", "where do these come from?" and "can I trust this?"."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_about_waymark"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """What is plainly asked has an answer of its own; all else, what it can do."""
        typed = typed_of(tracker) or ""
        asked = request_of(tracker)
        if asked is Request.SOURCE:
            catalogue = words_for_catalogue(sources().store)
            dispatcher.utter_message(response="utter_source", catalogue=catalogue)
        elif asked is Request.LANGUAGES:
            code = language_named(typed) or language_of(typed, is_expected=True) or "en"
            dispatcher.utter_message(response="utter_only_english", line=only_english_text(code))
        else:
            dispatcher.utter_message(response=OF_WAYMARK[asked if asked in OF_WAYMARK else None])
        return []


OF_WAYMARK = {
    None: "utter_capabilities",
    Request.HOW_ORDERED: "utter_how_ordered",
    Request.TRUST: "utter_trust",
}
