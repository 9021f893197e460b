"""The steps to take part, and what is known of the costs."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.one_trial import AboutOneTrial
from actions.turn import typed_of
from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.judged import JudgedTrial
from waymark.dialogue.which_trial import TrialMeant
from waymark.understanding.requests import Request, request_in
from waymark.wording.trials import participation_text


class ActionParticipation(AboutOneTrial):
    """Answers "how do we take part?" and "do we have to pay?"."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_participation"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """No record tells of costs, so that is answered alike for every trial and for none."""
        if request_in(typed_of(tracker)) is Request.COST:
            dispatcher.utter_message(response="utter_costs")
            return []
        return super().run(dispatcher, tracker, domain)

    def answer(
        self,
        dispatcher: CollectingDispatcher,
        trial: JudgedTrial,
        conversation: Conversation,
        at_hand: Sources,
    ) -> None:
        """The steps, for this trial."""
        steps = participation_text(trial.trial, conversation.profile)
        dispatcher.utter_message(response="utter_participation", steps=steps, nct_id=trial.nct_id)

    def ask_which(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        meant: TrialMeant,
        conversation: Conversation,
    ) -> None:
        """The steps in general; once trials were shown, which of them is meant as well."""
        if not meant.is_named and not meant.is_beyond:
            dispatcher.utter_message(response="utter_participation_in_general")
        if meant.is_named or conversation.shown:
            super().ask_which(dispatcher, tracker, meant, conversation)
