"""What every question about one trial has in common: finding out which, and judging it anew."""

from __future__ import annotations

from abc import ABC, abstractmethod

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.exchange import Exchange, exchange_of
from actions.steps import take
from actions.turn import reference_of, told_of
from actions.which_trial import ask_which_trial
from actions.who_decides import says_who_decides
from waymark.dialogue.judged import JudgedTrial, judged
from waymark.dialogue.memory import verdicts_with
from waymark.dialogue.next_step import next_step
from waymark.dialogue.telling import tells_facts
from waymark.dialogue.which_trial import TrialMeant, trial_meant


class AboutOneTrial(Action, ABC):
    """Finds the trial meant, answers, and remembers that it was spoken of."""

    @abstractmethod
    def name(self) -> str:
        """The name Rasa knows it by."""

    @abstractmethod
    def answer(self, exchange: Exchange, trial: JudgedTrial) -> None:
        """Utters the answer about this trial."""

    def answer_at_large(self, exchange: Exchange) -> list[EventType] | None:
        """The answer to what is asked of no single trial; None where it is asked of one."""
        return None

    def ask_which(self, exchange: Exchange, meant: TrialMeant) -> None:
        """Says that the number is unknown, that no trial was shown yet, or asks which one."""
        ask_which_trial(exchange.dispatcher, meant, exchange.conversation, asker=self.name())

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Without a trial that can be meant, asks which."""
        exchange = exchange_of(dispatcher, tracker)
        answered = self.answer_at_large(exchange)
        if answered is not None:
            return answered
        meant = trial_meant(reference_of(tracker), exchange.conversation, exchange.at_hand.store)
        if meant.found is None:
            return self._of_none(exchange, meant)
        trial = judged(meant.found, exchange.conversation, exchange.at_hand)
        if trial.former:
            dispatcher.utter_message(response="utter_former_number", former=trial.former, nct_id=trial.nct_id)
        self.answer(exchange, trial)
        before, today = tracker.get_slot("verdicts"), exchange.at_hand.today
        verdicts = verdicts_with(before, trial.trial, trial.recorded, today, former=trial.former)
        return [SlotSet("focus_trial", trial.nct_id), SlotSet("verdicts", verdicts)]

    def _of_none(self, exchange: Exchange, meant: TrialMeant) -> list[EventType]:
        """Who decides, or which is meant; what was told along with it moves the conversation on."""
        conversation = exchange.conversation
        if conversation.shown and says_who_decides(exchange.dispatcher, exchange.tracker):
            return []
        self.ask_which(exchange, meant)
        is_answered = conversation.shown or meant.is_named or conversation.guardian_needed
        if is_answered or not tells_facts(told_of(exchange.tracker)):
            return []
        step = next_step(conversation, exchange.at_hand)
        return take(exchange.dispatcher, step, conversation, exchange.at_hand)
