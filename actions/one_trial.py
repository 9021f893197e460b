"""What every question about one trial has in common: finding out which, and judging it anew."""

from __future__ import annotations

from abc import ABC, abstractmethod

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.steps import take
from actions.turn import conversation_of, reference_of, sources, told_of
from actions.which_trial import ask_which_trial
from actions.who_decides import says_who_decides
from waymark.dialogue.conversation import Conversation, Sources
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

    def respond(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        trial: JudgedTrial,
        conversation: Conversation,
        at_hand: Sources,
    ) -> None:
        """Utters the answer; what the message asks for more closely is for those who override it."""
        self.answer(dispatcher, trial, conversation, at_hand)

    def answer(
        self,
        dispatcher: CollectingDispatcher,
        trial: JudgedTrial,
        conversation: Conversation,
        at_hand: Sources,
    ) -> None:
        """Utters the one response of this action."""
        raise NotImplementedError

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Without a trial that can be meant, asks which."""
        conversation, at_hand = conversation_of(tracker), sources()
        meant = trial_meant(reference_of(tracker), conversation, at_hand.store)
        if meant.found is None and says_who_decides(dispatcher, tracker, conversation):
            return []
        if meant.found is None:
            self.ask_which(dispatcher, tracker, meant, conversation)
            is_answered = conversation.shown or meant.is_named or conversation.guardian_needed
            if is_answered or not tells_facts(told_of(tracker)):
                return []
            return take(dispatcher, next_step(conversation, at_hand), conversation, at_hand)
        trial = judged(meant.found, conversation, at_hand)
        if trial.former:
            dispatcher.utter_message(response="utter_former_number", former=trial.former, nct_id=trial.nct_id)
        self.respond(dispatcher, tracker, trial, conversation, at_hand)
        before = tracker.get_slot("verdicts")
        verdicts = verdicts_with(before, trial.trial, trial.recorded, at_hand.today, former=trial.former)
        return [SlotSet("focus_trial", trial.nct_id), SlotSet("verdicts", verdicts)]

    def ask_which(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        meant: TrialMeant,
        conversation: Conversation,
    ) -> None:
        """Says that the number is unknown, that no trial was shown yet, or asks which one."""
        ask_which_trial(dispatcher, meant, conversation, asker=self.name())
