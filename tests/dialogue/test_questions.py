"""Every question the chooser can pick: a plain sentence, answers, "not sure", "rather not say", and why."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from rasa_sdk.executor import CollectingDispatcher

from actions.questions import ask
from tests.wording.readability import problems
from waymark import wiring
from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.deciding import NextDecision
from waymark.dialogue.words import words_for_deciding, words_for_who_knows, words_for_why
from waymark.eligibility.expected_answers import expected_answers
from waymark.eligibility.next_question import StopReason
from waymark.eligibility.tables.expected_answers import LABS
from waymark.profile.facts import Certainty, Fact, FactName
from waymark.profile.profile import Profile
from waymark.profile.records import fact_from_record
from waymark.profile.topics import Topic, is_answer_to, topic_from_slug
from waymark.vocabulary.tables.conditions import CONDITIONS
from waymark.vocabulary.tables.treatments import TREATMENTS
from waymark.wording.phrases import has_phrase, phrase, phrase_for

FOLDER = Path(__file__).resolve().parents[2] / "data" / "responses"
AT_FIRST = (FactName.ASKING_FOR, FactName.CONDITION, FactName.AGE, FactName.PLACE, FactName.TREATMENT)
ONE_OF_MANY = (FactName.LAB, FactName.TREATMENT, FactName.INFECTION, FactName.COMORBIDITY)
OPEN = (FactName.CONDITION, FactName.AGE, FactName.PLACE, FactName.LAB)  # answered in words or a number
EVERYONE_KNOWS = (FactName.ASKING_FOR, FactName.PLACE)  # no "not sure" button; typed, it is understood
WHO = (Fact(FactName.ASKING_FOR, "child"), Fact(FactName.ASKING_FOR, "self"))

SINGLE = [Topic(name) for name in AT_FIRST] + [
    Topic(name) for name in FactName if name not in ONE_OF_MANY and expected_answers(Topic(name))
]
VALUES = [Topic(FactName.LAB, analyte) for analyte in LABS]
NAMED = [
    *(Topic(FactName.TREATMENT, term.standard) for term in TREATMENTS),
    *(
        Topic(fact, term.standard)
        for term in CONDITIONS
        for fact in (FactName.INFECTION, FactName.COMORBIDITY)
    ),
]


@lru_cache(maxsize=1)
def responses() -> dict[str, Any]:
    files = sorted(FOLDER.glob("*.yml"))
    return {
        name: variants[0]
        for file in files
        for name, variants in yaml.safe_load(file.read_text(encoding="utf-8"))["responses"].items()
    }


def asked(topic: Topic, *told: Fact) -> tuple[str, list[dict[str, str]]]:
    """The question as the person reads it, and its buttons."""
    dispatcher = CollectingDispatcher()
    sources = Sources(None, wiring.reading_vocabulary(), wiring.vocabulary(), wiring.today())  # type: ignore[arg-type]
    ask(dispatcher, topic, Conversation(Profile(told)), sources)
    (message,) = dispatcher.messages
    values = {key: value for key, value in message.items() if key not in ("response", "template")}
    response = responses()[message["response"]]
    buttons = [{key: text.format(**values) for key, text in button.items()} for button in response["buttons"]]
    return response["text"].format(**values), buttons


def facts_of(payload: str) -> list[Fact]:
    """The facts a button tells; none for "not sure" and the like."""
    _, _, entities = payload.partition("{")
    if not payload.startswith("/inform"):
        return []
    found = []
    for name, value in json.loads("{" + entities).items():
        for one in value if isinstance(value, list) else [value]:
            found.append(fact_from_record(one if isinstance(one, dict) else {"name": name, "value": one}))
    return found


def wrong_with(topic: Topic, *told: Fact) -> list[str]:
    """All that is wrong with a question; empty when it is as it must be."""
    text, buttons = asked(topic, *told)
    payloads = [button["payload"] for button in buttons]
    found = problems(text.replace(topic.parameter or "\0", "it"))
    found += [] if "?" in text and "{" not in text else ["no question"]
    wanted = ["/rather_not_say", "/ask_why_question"]
    wanted += [] if topic.fact in EVERYONE_KNOWS else ["/not_sure"]
    found += [f"no {payload}" for payload in wanted if payload not in payloads]
    answers = [fact for payload in payloads for fact in facts_of(payload)]
    if not answers and topic.fact not in OPEN:
        found.append("no answer to press")
    at_large = Topic(topic.fact) if topic == Topic(FactName.TREATMENT) else topic
    found += [f"{fact.value} answers something else" for fact in answers if not is_answer_to(fact, at_large)]
    return found


@pytest.mark.parametrize("topic", [*SINGLE, *VALUES], ids=lambda topic: topic.slug)
def test_a_question_is_plain_and_can_be_answered_left_open_or_declined(topic: Topic) -> None:
    assert not [found for who in WHO for found in wrong_with(topic, who)]


@pytest.mark.thorough
def test_every_named_treatment_and_illness_can_be_asked_for() -> None:
    wrong = {topic.slug: found for topic in NAMED if (found := wrong_with(topic, WHO[0]))}
    assert not wrong


def test_blood_disorders_are_asked_for_gene_therapy_and_transplant() -> None:
    text, buttons = asked(Topic(FactName.TREATMENT), Fact(FactName.CONDITION, "beta-thalassemia major"))
    assert "gene therapy" in text
    assert {"/not_sure", "/rather_not_say"} <= {button["payload"] for button in buttons}


@pytest.mark.parametrize("topic", VALUES, ids=lambda topic: topic.slug)
def test_a_value_is_named_in_plain_words_with_the_unit_a_bare_number_is_read_in(topic: Topic) -> None:
    text, _ = asked(topic)
    assert phrase(f"measure.{topic.parameter}") in text
    assert "bare number" in text or topic.parameter == "inr"


@pytest.mark.parametrize("topic", [*SINGLE, *VALUES], ids=lambda topic: topic.slug)
def test_not_sure_names_a_paper_or_a_person(topic: Topic) -> None:
    unsure = Fact(topic.fact, None, Certainty.UNSURE, analyte=topic.parameter)
    said = words_for_who_knows(Profile((unsure,)))
    assert said and not problems(said)


def test_not_sure_of_a_value_outside_the_blood_does_not_send_to_a_blood_test() -> None:
    unsure = Fact(FactName.LAB, None, Certainty.UNSURE, analyte="body weight")
    assert words_for_who_knows(Profile((unsure,))) == "A scale shows it."


@pytest.mark.parametrize("topic", [*SINGLE, *map(Topic, ONE_OF_MANY)], ids=lambda topic: topic.slug)
def test_why_is_said_of_each_fact_with_the_counts(topic: Topic) -> None:
    assert has_phrase(f"dialogue.why.{topic.fact.value}")
    assert not problems(words_for_why(topic.fact))
    for decides, of, said in ((3, 9, "3 of your 9"), (9, 9, "all 9"), (1, 1, "this trial")):
        assert said in words_for_deciding(NextDecision(topic, decides, of, 2))


@pytest.mark.parametrize("reason", list(StopReason))
def test_why_no_more_is_asked_is_said(reason: StopReason) -> None:
    assert not problems(phrase_for(reason))


@pytest.mark.parametrize("topic", [*SINGLE, *VALUES, *NAMED[:5]], ids=lambda topic: topic.slug)
def test_a_question_can_be_kept_in_a_slot(topic: Topic) -> None:
    assert topic_from_slug(topic.slug) == topic
