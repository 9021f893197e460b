"""What a trial is, whole or the part that was asked for."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.asked_of_list import answer_of_list
from actions.one_trial import AboutOneTrial
from actions.parts import aspect_of, utter_parts
from actions.short_answers import answer_in_short
from actions.turn import conversation_of
from actions.which_trial import ask_which_trial
from waymark.dialogue.aspects import parts_of
from waymark.dialogue.cards import card_record
from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.judged import JudgedTrial
from waymark.dialogue.which_trial import TrialMeant
from waymark.understanding.requests import Request

IN_GENERAL = {
    Request.PAIN: "utter_pain_in_general",
    Request.PLACEBO: "utter_placebo_in_general",
    Request.SAFETY: "utter_safety_in_general",
}
"""The responses to what can be asked of trials at large."""


class ActionTrialDetails(AboutOneTrial):
    """Answers "tell me about the second" and "what would happen to her?"."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_trial_details"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """ "Which ones use belzutifan?" is asked of the list, even where there is one trial."""
        conversation = conversation_of(tracker)
        answered = answer_in_short(dispatcher, tracker, conversation)
        if answered is None:
            answered = answer_of_list(dispatcher, tracker, conversation)
        return super().run(dispatcher, tracker, domain) if answered is None else answered

    def ask_which(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        meant: TrialMeant,
        conversation: Conversation,
    ) -> None:
        """ "Will it hurt?" and "is it safe?" are answered in general, whichever trial is meant."""
        aspect = aspect_of(tracker)
        is_of_any = not (meant.is_named or meant.is_beyond)
        if aspect in IN_GENERAL and is_of_any:
            dispatcher.utter_message(response=IN_GENERAL[aspect])
            if not conversation.shown:
                return
        ask_which_trial(dispatcher, meant, conversation, aspect=aspect)

    def respond(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        trial: JudgedTrial,
        conversation: Conversation,
        at_hand: Sources,
    ) -> None:
        """The part asked for; all that the record says when none was named, warnings first."""
        parts = parts_of(aspect_of(tracker), trial, conversation, at_hand)
        card = card_record(
            trial.trial, trial.recorded, conversation.profile, today=at_hand.today, former=trial.former
        )
        utter_parts(dispatcher, parts, card)
        dispatcher.utter_message(response="utter_trial_details", nct_id=trial.nct_id)
