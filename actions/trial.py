"""Why this answer, and what would have to change."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from actions.one_trial import AboutOneTrial
from actions.parts import utter_parts
from waymark.dialogue.cards import card_record
from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.judged import JudgedTrial
from waymark.wording.trials import what_would_change_text, why_fit_parts


class ActionWhyFit(AboutOneTrial):
    """Answers "why?" and "why not?"."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_why_fit"

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
