"""Asks which trial is meant, where a message does not say."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from actions.guardian import say_guardian_needed
from waymark.dialogue.conversation import Conversation
from waymark.dialogue.which_trial import TrialMeant
from waymark.understanding.requests import Request

OF_TWO = {
    "action_trial_details": "utter_which_to_describe_of_two",
    "action_why_fit": "utter_which_to_explain_of_two",
    "action_what_would_change": "utter_which_to_change_of_two",
    "action_participation": "utter_which_to_join_of_two",
    "action_contact": "utter_which_to_contact_of_two",
}
OF_THREE = {
    "action_trial_details": "utter_which_to_describe_of_three",
    "action_why_fit": "utter_which_to_explain_of_three",
    "action_what_would_change": "utter_which_to_change_of_three",
    "action_participation": "utter_which_to_join_of_three",
    "action_contact": "utter_which_to_contact_of_three",
}
"""The question by what is asked of the trial: its buttons ask that of the first ones shown."""


def ask_which_trial(
    dispatcher: CollectingDispatcher,
    meant: TrialMeant,
    conversation: Conversation,
    *,
    asker: str = "action_trial_details",
    aspect: Request | None = None,
) -> None:
    """Says that the number is unknown, that no trial was shown yet, or asks which one, for this action."""
    if meant.misspelt is not None:
        dispatcher.utter_message(response="utter_number_misspelt", number=meant.misspelt)
    elif meant.is_beyond and len(conversation.shown) == 1:
        dispatcher.utter_message(response="utter_only_one_trial")
    elif meant.is_beyond:
        dispatcher.utter_message(response="utter_only_some_trials", count=len(conversation.shown))
    elif meant.missing is not None:
        dispatcher.utter_message(response="utter_trial_not_in_store", nct_id=str(meant.missing))
    elif len(conversation.shown) > 1:
        _ask(dispatcher, [str(nct_id) for nct_id in conversation.shown], asker, aspect)
    elif conversation.guardian_needed:
        say_guardian_needed(dispatcher)
    else:
        dispatcher.utter_message(response="utter_no_trial_yet")


def _ask(dispatcher: CollectingDispatcher, shown: list[str], asker: str, aspect: Request | None) -> None:
    first, second, *more = shown
    asks_part = asker == "action_trial_details" and aspect is not None
    if more and asks_part and aspect is not None:
        dispatcher.utter_message(
            response="utter_which_for_that_of_three",
            first=first,
            second=second,
            third=more[0],
            aspect=aspect.value,
        )
    elif asks_part and aspect is not None:
        dispatcher.utter_message(
            response="utter_which_for_that_of_two", first=first, second=second, aspect=aspect.value
        )
    elif more:
        dispatcher.utter_message(response=OF_THREE[asker], first=first, second=second, third=more[0])
    else:
        dispatcher.utter_message(response=OF_TWO[asker], first=first, second=second)
