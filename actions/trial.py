"""Why this answer, and what would have to change."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.one_trial import AboutOneTrial
from actions.parts import utter_parts
from actions.turn import typed_of
from waymark.dialogue.aspects import parts_of
from waymark.dialogue.cards import card_record
from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.judged import JudgedTrial
from waymark.understanding.requests import Request, request_in
from waymark.wording.trials import what_would_change_text, why_fit_parts


class ActionWhyFit(AboutOneTrial):
    """Answers "why?", "why not?" and "what is not known?"."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_why_fit"

    def respond(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        trial: JudgedTrial,
        conversation: Conversation,
        at_hand: Sources,
    ) -> None:
        """Only the open lines, where these are asked for."""
        if request_in(typed_of(tracker)) is not Request.NOT_KNOWN:
            super().respond(dispatcher, tracker, trial, conversation, at_hand)
            return
        utter_parts(dispatcher, parts_of(Request.NOT_KNOWN, trial, conversation, at_hand))
        dispatcher.utter_message(response="utter_why_fit", nct_id=trial.nct_id)

    def answer(
        self,
        dispatcher: CollectingDispatcher,
        trial: JudgedTrial,
        conversation: Conversation,
        at_hand: Sources,
    ) -> None:
        """Each line with its finding and both sides of its receipt."""
        parts = why_fit_parts(trial.trial, trial.verdict, conversation.profile, today=at_hand.today)
        card = card_record(
            trial.trial,
            trial.recorded,
            conversation.profile,
            today=at_hand.today,
            kind="criteria",
            former=trial.former,
        )
        utter_parts(dispatcher, parts, card)
        dispatcher.utter_message(response="utter_why_fit", nct_id=trial.nct_id)


class ActionWhatWouldChange(AboutOneTrial):
    """Answers "what would have to change?"."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_what_would_change"

    def answer(
        self,
        dispatcher: CollectingDispatcher,
        trial: JudgedTrial,
        conversation: Conversation,
        at_hand: Sources,
    ) -> None:
        """Time, a test, a paper, or that nothing can; and when nothing speaks against it, that."""
        changes = what_would_change_text(trial.trial, trial.verdict, conversation.profile)
        dispatcher.utter_message(response="utter_what_would_change", changes=changes, nct_id=trial.nct_id)
