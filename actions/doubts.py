"""Asks about what cannot be right as told, once, with the likely readings as buttons."""

from __future__ import annotations

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from waymark.dialogue.conversation import Conversation
from waymark.dialogue.doubts import Doubt, DoubtKind
from waymark.dialogue.heard_words import name_in_doubt, record_for_reading, words_for_reading
from waymark.dialogue.memory import slots_of_questions
from waymark.wording.measures import as_written
from waymark.wording.phrases import sentence


def ask_about(dispatcher: CollectingDispatcher, doubt: Doubt, conversation: Conversation) -> list[EventType]:
    """Utters the question; the fact in doubt is what is open now."""
    if not doubt.readings:
        dispatcher.utter_message(
            response="utter_doubt_without_reading", written=doubt.written or "", name=name_in_doubt(doubt)
        )
    elif len(doubt.readings) == 1:
        _ask_of_one(dispatcher, doubt, conversation)
    elif doubt.kind in OF_AN_ILLNESS:
        _ask_of_rivals(dispatcher, doubt)
    else:
        _ask_of_two(dispatcher, doubt, conversation)
    asked = slots_of_questions((*conversation.asked, doubt.topic))
    return [SlotSet("asked", asked), SlotSet("open_question", doubt.topic.slug)]


def _ask_of_one(dispatcher: CollectingDispatcher, doubt: Doubt, conversation: Conversation) -> None:
    reading = doubt.readings[0]
    dispatcher.utter_message(
        response="utter_doubt_one_reading",
        written=doubt.written or "",
        name=name_in_doubt(doubt),
        first=words_for_reading(reading, conversation.profile),
        first_title=sentence(words_for_reading(reading, conversation.profile)),
        first_record=record_for_reading(reading),
    )


def _ask_of_rivals(dispatcher: CollectingDispatcher, doubt: Doubt) -> None:
    names = [as_written(str(reading.value)) for reading in doubt.readings[:2]]
    dispatcher.utter_message(
        response=OF_AN_ILLNESS[doubt.kind],
        written=doubt.written or "",
        first=names[0],
        second=names[1],
        first_title=sentence(names[0]),
        second_title=sentence(names[1]),
        first_record=record_for_reading(doubt.readings[0]),
        second_record=record_for_reading(doubt.readings[1]),
    )


def _ask_of_two(dispatcher: CollectingDispatcher, doubt: Doubt, conversation: Conversation) -> None:
    first, second = doubt.readings[:2]
    words = [words_for_reading(reading, conversation.profile) for reading in (first, second)]
    is_contradiction = doubt.kind is DoubtKind.CONTRADICTION
    dispatcher.utter_message(
        response=TWO[is_contradiction],
        written=doubt.written or "",
        name=name_in_doubt(doubt),
        first=words[0],
        second=words[1],
        first_title=sentence(words[0]),
        second_title=sentence(words[1]),
        first_record=record_for_reading(first),
        second_record=record_for_reading(second),
    )


OF_AN_ILLNESS = {
    DoubtKind.RIVALS: "utter_doubt_rivals",
    DoubtKind.OTHER_ILLNESS: "utter_doubt_other_illness",
}
TWO = {True: "utter_doubt_contradiction", False: "utter_doubt_two_readings"}
