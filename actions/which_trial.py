"""Asks which trial is meant, where a message does not say."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from waymark.dialogue.conversation import Conversation
from waymark.dialogue.which_trial import TrialMeant


def ask_which_trial(dispatcher: CollectingDispatcher, meant: TrialMeant, conversation: Conversation) -> None:
    """Says that the number is unknown, that no trial was shown yet, or asks which one."""
    if meant.misspelt is not None:
        dispatcher.utter_message(response="utter_number_misspelt", number=meant.misspelt)
    elif meant.is_beyond and len(conversation.shown) == 1:
        dispatcher.utter_message(response="utter_only_one_trial")
    elif meant.is_beyond:
        dispatcher.utter_message(response="utter_only_some_trials", count=len(conversation.shown))
    elif meant.missing is not None:
        dispatcher.utter_message(response="utter_trial_not_in_store", nct_id=str(meant.missing))
    elif conversation.shown:
        dispatcher.utter_message(response="utter_which_trial")
    else:
        dispatcher.utter_message(response="utter_no_trial_yet")
