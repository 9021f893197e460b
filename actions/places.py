"""Where a trial is, and whom to call."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.one_trial import AboutOneTrial
from actions.picking import say_places
from actions.turn import conversation_of, typed_of
from actions.wanted_places import answer_of_places
from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.judged import JudgedTrial, kilometres_to_sites
from waymark.dialogue.which_trial import TrialMeant
from waymark.understanding.requests import Request, request_in
from waymark.wording.trials import contact_text, location_text


class ActionLocation(AboutOneTrial):
    """Answers "where is it?"."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_location"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """ "Which one is nearest?" is asked of all that were shown, whichever was spoken of."""
        conversation = conversation_of(tracker)
        answered = answer_of_places(dispatcher, tracker, conversation)
        if answered is not None:
            return answered
        if request_in(typed_of(tracker)) is not Request.NEAREST or len(conversation.shown) < 2:
            return super().run(dispatcher, tracker, domain)
        return say_places(dispatcher, conversation, of_all=True)

    def ask_which(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        meant: TrialMeant,
        conversation: Conversation,
    ) -> None:
        """ "How far is it?" of none in particular: the nearest place of each trial shown last."""
        if len(conversation.shown) < 2 or meant.is_named or meant.is_beyond:
            super().ask_which(dispatcher, tracker, meant, conversation)
            return
        say_places(dispatcher, conversation)

    def answer(
        self,
        dispatcher: CollectingDispatcher,
        trial: JudgedTrial,
        conversation: Conversation,
        at_hand: Sources,
    ) -> None:
        """Every place, nearest first when the person's place is known."""
        km, is_country = kilometres_to_sites(trial.trial, conversation, at_hand)
        places = location_text(trial.trial, kilometres=km, is_from_country=is_country)
        dispatcher.utter_message(response="utter_location", places=places, nct_id=trial.nct_id)


class ActionContact(AboutOneTrial):
    """Answers "who do I call?"."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_contact"

    def answer(
        self,
        dispatcher: CollectingDispatcher,
        trial: JudgedTrial,
        conversation: Conversation,
        at_hand: Sources,
    ) -> None:
        """The record's own contacts, else the sponsor's name and the official page."""
        contacts = contact_text(trial.trial)
        dispatcher.utter_message(response="utter_contact", contacts=contacts, nct_id=trial.nct_id)
