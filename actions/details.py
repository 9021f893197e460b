"""What a trial is, whole or the part that was asked for."""

from __future__ import annotations

from rasa_sdk.events import EventType

from actions.asked import aspect_of
from actions.asked_of_list import answer_of_list
from actions.exchange import Exchange
from actions.one_trial import AboutOneTrial
from actions.parts import utter_parts
from actions.short_answers import answer_in_short
from actions.which_trial import ask_which_trial
from waymark.dialogue.aspects import parts_of
from waymark.dialogue.cards import card_record
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

    def answer_at_large(self, exchange: Exchange) -> list[EventType] | None:
        """ "Which ones use belzutifan?" is asked of the list, even where there is one trial."""
        asked = exchange.dispatcher, exchange.tracker, exchange.conversation
        answered = answer_in_short(*asked)
        return answer_of_list(*asked) if answered is None else answered

    def ask_which(self, exchange: Exchange, meant: TrialMeant) -> None:
        """ "Will it hurt?" and "is it safe?" are answered in general, whichever trial is meant."""
        aspect = aspect_of(exchange.tracker)
        is_of_any = not (meant.is_named or meant.is_beyond)
        if aspect in IN_GENERAL and is_of_any:
            exchange.dispatcher.utter_message(response=IN_GENERAL[aspect])
            if not exchange.conversation.shown:
                return
        ask_which_trial(exchange.dispatcher, meant, exchange.conversation, aspect=aspect)

    def answer(self, exchange: Exchange, trial: JudgedTrial) -> None:
        """The part asked for; all that the record says when none was named, warnings first."""
        conversation, at_hand = exchange.conversation, exchange.at_hand
        parts = parts_of(aspect_of(exchange.tracker), trial, conversation, at_hand)
        card = card_record(
            trial.trial, trial.recorded, conversation.profile, today=at_hand.today, former=trial.former
        )
        utter_parts(exchange.dispatcher, parts, card)
        exchange.dispatcher.utter_message(response="utter_trial_details", nct_id=trial.nct_id)
