"""Asks a question, in the words for the person it is about."""

from __future__ import annotations

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.memory import slots_of_questions
from waymark.dialogue.questions import asks_for_gene_therapy
from waymark.dialogue.words import words_for_topic, words_for_unit
from waymark.profile.facts import FactName
from waymark.profile.topics import Topic
from waymark.vocabulary.tables.treatments_lay import EMERGENCY_VISIT, HOSPITAL_STAY
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
    FactName.SEX: "utter_ask_sex",
    FactName.PREGNANT: "utter_ask_pregnant",
    FactName.BREASTFEEDING: "utter_ask_breastfeeding",
    FactName.PERFORMANCE_STATUS: "utter_ask_performance_status",
    FactName.LAB: "utter_ask_lab",
    FactName.INFECTION: "utter_ask_infection",
    FactName.COMORBIDITY: "utter_ask_comorbidity",
    FactName.BIOMARKER: "utter_ask_biomarker",
}
STAYS_AND_VISITS = {
    HOSPITAL_STAY: "utter_ask_hospital_stay",
    EMERGENCY_VISIT: "utter_ask_emergency_visit",
}
_OF_TREATMENT = ("utter_ask_one_treatment", "utter_ask_gene_therapy_or_transplant")
OTHER_QUESTIONS = (*_OF_TREATMENT, *STAYS_AND_VISITS.values())


def ask(
    dispatcher: CollectingDispatcher,
    topic: Topic,
    conversation: Conversation,
    at_hand: Sources,
    *,
    is_again: bool = False,
) -> list[EventType]:
    """Utters the question; the events remember that it was asked and is open.

    `is_again`: the same question after something else was spoken of, which counts once.
    """
    person = person_of(conversation.profile)
    if topic.parameter in STAYS_AND_VISITS:
        dispatcher.utter_message(response=STAYS_AND_VISITS[topic.parameter], person=person.noun)
    elif topic.parameter and topic.fact is FactName.TREATMENT:
        dispatcher.utter_message(
            response="utter_ask_one_treatment",
            person=person.noun,
            have=person.have,
            name=topic.parameter,
        )
    elif topic.fact is FactName.TREATMENT and asks_for_gene_therapy(conversation.profile, at_hand.reading):
        dispatcher.utter_message(
            response="utter_ask_gene_therapy_or_transplant", person=person.noun, have=person.have
        )
    else:
        dispatcher.utter_message(
            response=QUESTIONS[topic.fact],
            person=person.noun,
            be=person.be,
            do=person.do,
            have=person.have,
            name=words_for_topic(topic),
            unit_words=words_for_unit(topic),
        )
    asked = slots_of_questions(conversation.asked if is_again else (*conversation.asked, topic))
    return [SlotSet("asked", asked), SlotSet("open_question", topic.slug)]
