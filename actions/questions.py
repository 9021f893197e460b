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

ONE_TREATMENT, GENE_THERAPY_OR_TRANSPLANT = "one_treatment", "gene_therapy_or_transplant"
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
    FactName.STAGE: "utter_ask_stage",
    ONE_TREATMENT: "utter_ask_one_treatment",
    GENE_THERAPY_OR_TRANSPLANT: "utter_ask_gene_therapy_or_transplant",
    HOSPITAL_STAY: "utter_ask_hospital_stay",
    EMERGENCY_VISIT: "utter_ask_emergency_visit",
}


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
    dispatcher.utter_message(
        response=QUESTIONS[_question(topic, conversation, at_hand)],
        person=person.noun,
        be=person.be,
        do=person.do,
        have=person.have,
        name=topic.parameter or "",
        words=words_for_topic(topic),
        unit_words=words_for_unit(topic),
    )
    asked = slots_of_questions(conversation.asked if is_again else (*conversation.asked, topic))
    return [SlotSet("asked", asked), SlotSet("open_question", topic.slug)]


def _question(topic: Topic, conversation: Conversation, at_hand: Sources) -> FactName | str:
    """Which of the questions: that of the fact, or one of their own for some treatments."""
    if topic.fact is not FactName.TREATMENT:
        return topic.fact
    if topic.parameter in (HOSPITAL_STAY, EMERGENCY_VISIT):
        return topic.parameter
    if topic.parameter:
        return ONE_TREATMENT
    is_by_name = asks_for_gene_therapy(conversation.profile, at_hand.reading)
    return GENE_THERAPY_OR_TRANSPLANT if is_by_name else topic.fact
