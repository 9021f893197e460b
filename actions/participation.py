"""The steps to take part, and what is known of the costs, of pay and of the time after."""

from __future__ import annotations

from rasa_sdk.events import EventType

from actions.asked import request_of
from actions.exchange import Exchange
from actions.one_trial import AboutOneTrial
from waymark.dialogue.judged import JudgedTrial
from waymark.dialogue.which_trial import TrialMeant
from waymark.understanding.requests import Request
from waymark.wording.trials import participation_text


class ActionParticipation(AboutOneTrial):
    """Answers "how do we take part?" and "do we have to pay?"."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_participation"

    def answer_at_large(self, exchange: Exchange) -> list[EventType] | None:
        """No record tells of costs or of pay, so that is answered alike for every trial and for none."""
        asked = request_of(exchange.tracker)
        if asked is None or asked not in IN_NO_RECORD:
            return None
        exchange.dispatcher.utter_message(response=IN_NO_RECORD[asked])
        return []

    def answer(self, exchange: Exchange, trial: JudgedTrial) -> None:
        """The steps, for this trial."""
        steps = participation_text(trial.trial, exchange.conversation.profile)
        exchange.dispatcher.utter_message(response="utter_participation", steps=steps, nct_id=trial.nct_id)

    def ask_which(self, exchange: Exchange, meant: TrialMeant) -> None:
        """The steps in general; once trials were shown, which of them is meant as well."""
        if not meant.is_named and not meant.is_beyond:
            exchange.dispatcher.utter_message(response="utter_participation_in_general")
        if meant.is_named or exchange.conversation.shown:
            super().ask_which(exchange, meant)


IN_NO_RECORD = {
    Request.AFTER_THE_TRIAL: "utter_after_the_trial",
    Request.COMPANY: "utter_company",
    Request.COST: "utter_costs",
    Request.IF_HARMED: "utter_if_harmed",
    Request.LEAVE: "utter_leave_any_time",
    Request.PAID: "utter_paid",
    Request.WHOM_TO_TELL: "utter_whom_to_tell",
}
