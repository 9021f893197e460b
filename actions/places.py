"""Where a trial is, and whom to call."""

from __future__ import annotations

from rasa_sdk.events import EventType

from actions.asked import request_of
from actions.exchange import Exchange
from actions.one_trial import AboutOneTrial
from actions.picking import say_places
from actions.wanted_places import answer_of_places
from waymark.dialogue.judged import JudgedTrial, kilometres_to_sites
from waymark.dialogue.which_trial import TrialMeant
from waymark.understanding.requests import Request
from waymark.wording.trials import contact_text, location_text


class ActionLocation(AboutOneTrial):
    """Answers "where is it?"."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_location"

    def answer_at_large(self, exchange: Exchange) -> list[EventType] | None:
        """ "Which one is nearest?" is asked of all that were shown, whichever was spoken of."""
        dispatcher, tracker, conversation = exchange.dispatcher, exchange.tracker, exchange.conversation
        answered = answer_of_places(dispatcher, tracker, conversation)
        if answered is not None:
            return answered
        if request_of(tracker) is not Request.NEAREST or len(conversation.shown) < 2:
            return None
        return say_places(dispatcher, conversation, of_all=True)

    def ask_which(self, exchange: Exchange, meant: TrialMeant) -> None:
        """ "How far is it?" of none in particular: the nearest place of each trial shown last."""
        if len(exchange.conversation.shown) < 2 or meant.is_named or meant.is_beyond:
            super().ask_which(exchange, meant)
            return
        say_places(exchange.dispatcher, exchange.conversation)

    def answer(self, exchange: Exchange, trial: JudgedTrial) -> None:
        """Every place, nearest first when the person's place is known."""
        km, is_country = kilometres_to_sites(trial.trial, exchange.conversation, exchange.at_hand)
        places = location_text(trial.trial, kilometres=km, is_from_country=is_country)
        exchange.dispatcher.utter_message(response="utter_location", places=places, nct_id=trial.nct_id)


class ActionContact(AboutOneTrial):
    """Answers "who do I call?"."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_contact"

    def answer(self, exchange: Exchange, trial: JudgedTrial) -> None:
        """The record's own contacts, else the sponsor's name and the official page."""
        contacts = contact_text(trial.trial)
        exchange.dispatcher.utter_message(response="utter_contact", contacts=contacts, nct_id=trial.nct_id)
