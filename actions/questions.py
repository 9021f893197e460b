"""Asks a question, in the words for the person it is about."""

from __future__ import annotations

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.memory import slots_of_questions
from waymark.dialogue.questions import asks_for_gene_therapy
from waymark.profile.facts import FactName
from waymark.wording.people import person_of

QUESTIONS = {
    FactName.ASKING_FOR: "utter_ask_asking_for",
    FactName.CONDITION: "utter_ask_condition",
    FactName.AGE: "utter_ask_age",
    FactName.PLACE: "utter_ask_place",
    FactName.TREATMENT: "utter_ask_treatment",
    FactName.TRANSFUSION_DEPENDENT: "utter_ask_transfusion_dependent",
    FactName.MATCHED_DONOR: "utter_ask_matched_donor",
    FactName.OTHER_TRIAL: "utter_ask_other_trial",
}


def ask(
    dispatcher: CollectingDispatcher,
    fact: FactName,
    conversation: Conversation,
    at_hand: Sources,
    *,
    is_again: bool = False,
) -> list[EventType]:
    """Utters the question; the events remember that it was asked and is open.

    `is_again`: the same question after something else was spoken of, which counts once.
    """
    person = person_of(conversation.profile)
    if fact is FactName.TREATMENT and asks_for_gene_therapy(conversation.profile, at_hand.reading):
        dispatcher.utter_message(
            response="utter_ask_gene_therapy_or_transplant", person=person.noun, have=person.have
        )
    else:
        dispatcher.utter_message(response=QUESTIONS[fact], person=person.noun, be=person.be, do=person.do)
    asked = slots_of_questions(conversation.asked if is_again else (*conversation.asked, fact))
    return [SlotSet("asked", asked), SlotSet("open_question", fact.value)]
