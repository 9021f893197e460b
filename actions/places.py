"""Where a trial is, and whom to call."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from actions.one_trial import AboutOneTrial
from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.judged import JudgedTrial, kilometres_to_sites
from waymark.wording.trials import contact_text, location_text


class ActionLocation(AboutOneTrial):
    """Answers "where is it?"."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_location"

    def answer(
        self,
        dispatcher: CollectingDispatcher,
        trial: JudgedTrial,
        conversation: Conversation,
        at_hand: Sources,
    ) -> None:
        """Every place, nearest first when the person's place is known."""
        kilometres, is_country = kilometres_to_sites(trial.trial, conversation, at_hand)
        places = location_text(trial.trial, kilometres=kilometres, is_from_country=is_country)
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
