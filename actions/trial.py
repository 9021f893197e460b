"""Why this answer, and what would have to change."""

from __future__ import annotations

from actions.asked import request_of
from actions.exchange import Exchange
from actions.one_trial import AboutOneTrial
from actions.parts import utter_parts
from waymark.dialogue.aspects import parts_of
from waymark.dialogue.cards import card_record
from waymark.dialogue.judged import JudgedTrial
from waymark.understanding.requests import Request
from waymark.wording.trials import what_would_change_text, why_fit_parts


class ActionWhyFit(AboutOneTrial):
    """Answers "why?", "why not?" and "what is not known?"."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_why_fit"

    def answer(self, exchange: Exchange, trial: JudgedTrial) -> None:
        """Each line with both sides of its receipt; where these are asked for, the open lines alone."""
        if request_of(exchange.tracker) is Request.NOT_KNOWN:
            parts = parts_of(Request.NOT_KNOWN, trial, exchange.conversation, exchange.at_hand)
            utter_parts(exchange.dispatcher, parts)
        else:
            _utter_every_line(exchange, trial)
        exchange.dispatcher.utter_message(response="utter_why_fit", nct_id=trial.nct_id)


class ActionWhatWouldChange(AboutOneTrial):
    """Answers "what would have to change?"."""

    def name(self) -> str:
        """The name Rasa knows it by."""
        return "action_what_would_change"

    def answer(self, exchange: Exchange, trial: JudgedTrial) -> None:
        """Time, a test, a paper, or that nothing can; and when nothing speaks against it, that."""
        changes = what_would_change_text(trial.trial, trial.verdict, exchange.conversation.profile)
        exchange.dispatcher.utter_message(
            response="utter_what_would_change", changes=changes, nct_id=trial.nct_id
        )


def _utter_every_line(exchange: Exchange, trial: JudgedTrial) -> None:
    profile, today = exchange.conversation.profile, exchange.at_hand.today
    parts = why_fit_parts(trial.trial, trial.verdict, profile, today=today)
    card = card_record(
        trial.trial, trial.recorded, profile, today=today, kind="criteria", former=trial.former
    )
    utter_parts(exchange.dispatcher, parts, card)
